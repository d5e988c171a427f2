import type { Bilingual } from '../bilingual.ts';
import { roles } from '../roles.ts';
import type { Party, Rule } from './types.ts';

/** Who owes a rule without being a role of the staff directory. */
export const partyTitles: Readonly<Record<Party, Bilingual>> = {
  system: { ru: 'система', kk: 'жүйе' },
  provider: { ru: 'услугодатель', kk: 'көрсетілетін қызметті беруші' },
  'superior-body': { ru: 'вышестоящий административный орган', kk: 'жоғары тұрған әкімшілік орган' },
  'assessing-body': {
    ru: 'орган по оценке и контролю за качеством государственных услуг',
    kk: 'мемлекеттік қызметтер сапасын бағалау және бақылау жөніндегі орган',
  },
  'state-body': { ru: 'государственный орган', kk: 'мемлекеттік орган' },
  'authorised-body': {
    ru: 'уполномоченный орган в сфере информатизации',
    kk: 'ақпараттандыру саласындағы уәкілетті орган',
  },
  integrator: { ru: 'сервисный интегратор', kk: 'сервистік интегратор' },
  nit: {
    ru: 'АО «Национальные информационные технологии»',
    kk: '«Ұлттық ақпараттық технологиялар» АҚ',
  },
  sdu: { ru: 'система Smart Data Ukimet (SDU)', kk: 'Smart Data Ukimet (SDU) жүйесі' },
  portal: { ru: 'веб-портал «электронного правительства»', kk: '«электрондық үкімет» веб-порталы' },
  'licence-system': { ru: 'ИС «e-license»', kk: '«e-license» АЖ' },
  'data-owner': { ru: 'владелец информационной системы', kk: 'ақпараттық жүйенің иесі' },
};

/** Whether whoever owes a rule is a party and not a role that a duty can be given to. */
export function isParty(owner: Rule['owes']): owner is Party {
  return Object.hasOwn(partyTitles, owner);
}

/** Who owes a rule, in words. */
export function ownerTitle(owner: Rule['owes']): Bilingual {
  return isParty(owner) ? partyTitles[owner] : roles[owner].title;
}
