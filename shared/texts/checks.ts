import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import type { LegalEntity } from '../identity/legal-entity.ts';
import type { CheckId, FindingCode, NotAsked } from '../law/checks.ts';
import type { GroundId } from '../law/types.ts';
import { dayText, momentText } from './format.ts';

/** What a check has found, in a few words: a step of the journal, an item of the commission's agenda. */
export const findingTitles: Readonly<Record<FindingCode, Bilingual>> = {
  registered: { ru: 'организация зарегистрирована', kk: 'ұйым тіркелген' },
  'not-registered': { ru: 'организация не зарегистрирована', kk: 'ұйым тіркелмеген' },
  liquidated: { ru: 'организация ликвидирована', kk: 'ұйым таратылған' },
  inactive: { ru: 'организация бездействует', kk: 'ұйым әрекетсіз' },
  'name-differs': { ru: 'наименование иное', kk: 'атауы өзгеше' },
  'state-institution': { ru: 'государственное учреждение', kk: 'мемлекеттік мекеме' },
  'state-enterprise': { ru: 'государственное предприятие', kk: 'мемлекеттік кәсіпорын' },
  'state-participates': { ru: 'государство участвует в капитале', kk: 'капиталға мемлекет қатысады' },
  affiliate: {
    ru: 'учредитель — государство или с его участием',
    kk: 'құрылтайшысы — мемлекет немесе ол қатысатын тұлға',
  },
  'owners-unknown': { ru: 'не все учредители известны', kk: 'құрылтайшылардың бәрі белгілі емес' },
  listed: { ru: 'в реестре товаропроизводителей есть', kk: 'тауар өндірушілер тізілімінде бар' },
  'not-listed': { ru: 'в реестре товаропроизводителей нет', kk: 'тауар өндірушілер тізілімінде жоқ' },
  'product-not-listed': { ru: 'этой продукции в реестре нет', kk: 'бұл өнім тізілімде жоқ' },
  'no-ban': { ru: 'запретов суда нет', kk: 'сот тыйымдары жоқ' },
  banned: { ru: 'есть запрет суда', kk: 'сот тыйымы бар' },
  'not-checked': { ru: 'не проверено', kk: 'тексерілмеді' },
  signed: { ru: 'подписано заявителем', kk: 'өтініш беруші қол қойған' },
  'signed-by-other': { ru: 'подписал другой', kk: 'басқа адам қол қойған' },
  'signature-invalid': { ru: 'подпись не действует', kk: 'қолтаңба жарамсыз' },
  'software-there': { ru: 'необходимые программы в реестре', kk: 'қажетті бағдарламалар тізілімде' },
  'software-missing': { ru: 'необходимой программы нет в реестре', kk: 'қажетті бағдарлама тізілімде жоқ' },
  'no-consent': {
    ru: 'нет согласия на доступ к персональным данным',
    kk: 'дербес деректерге қол жеткізуге келісім жоқ',
  },
  'expired-since': {
    ru: 'истёк документ, действовавший при подаче',
    kk: 'берілген кезде жарамды құжаттың мерзімі өткен',
  },
};

/** Headings of the card: what is checked, where, by which paragraph. */
const headings: Readonly<Record<CheckId, string>> = {
  'legal-entities': 'Кто заявитель — ГБД ЮЛ (п. 2 пп. 2, 4)',
  producers: 'Реестр казахстанских товаропроизводителей (п. 6)',
  courts: 'Запреты суда (п. 10 пп. 2 приложения 2)',
};

const percent = (share: number) => `${String(share).replace('.', ',')} %`;

/** The words of the checks of outside systems: lines of the operator's card, in Russian. */
export const checkTexts = {
  headings,
  asked: (askedAt: Instant) => `запрошено ${momentText(askedAt)}`,
  notKnownYet: (askedAt: Instant) => `ещё не известно: ответа системы нет, запрошено ${momentText(askedAt)}`,
  before: 'прежний ответ:',
  neverAnswered: (askedAt: Instant) =>
    `не известно: ответа не было до конца дела, запрошено ${momentText(askedAt)}`,
  notChecked: (code: string) => `☐ не проверено: ${code}; проверяет сотрудник`,
  notAsked: {
    individual: 'не запрашивается: заявитель — физическое лицо',
    'no-consent': '☐ не запрошено: нет согласия на доступ к персональным данным; проверяет сотрудник',
  } satisfies Readonly<Record<NotAsked, string>>,
  notRegistered: '☐ организации с этим БИН нет',
  registered: ({ name, formName }: LegalEntity) => `✔ зарегистрирована: ${name.ru} (${formName.ru})`,
  liquidated: ({ name, liquidated }: LegalEntity) =>
    `☐ ликвидирована${liquidated?.on === undefined ? '' : ` ${dayText(liquidated.on)}`}: ${name.ru}`,
  inactive: '☐ значится бездействующей',
  nameDiffers: (written: string) => `☐ в заявлении названа иначе: ${written}`,
  eligible: '✔ участия государства не видно; прочую аффилированность проверяет сотрудник',
  state: {
    'state-institution':
      '☐ государственное учреждение: проверьте, не государственный ли это орган, загранучреждение или исполнительный орган (п. 2 пп. 4)',
    'state-enterprise': '☐ государственное предприятие: субъект квазигосударственного сектора (п. 2 пп. 2)',
  },
  stateShare: (share: number) =>
    `☐ доля государства ${percent(share)}: субъект квазигосударственного сектора (п. 2 пп. 2)`,
  affiliate: (name: string, bin: string) =>
    `☐ через учредителя — государство: ${name}, БИН ${bin}; проверьте аффилированность (п. 2 пп. 2)`,
  ownersUnknown: (names: readonly string[]) => `☐ учредители не проверены: ${names.join(', ')}`,
  listed: (until: string | undefined) =>
    `✔ заявитель в реестре${until === undefined ? '' : `, запись до ${dayText(until)}`}`,
  notListed: '☐ заявителя в реестре нет',
  productListed: (name: string) => `✔ продукция в реестре: ${name}`,
  productNotListed: (name: string) => `☐ этой продукции в реестре нет: ${name}; проверьте наименование`,
  noBan: '✔ вступивших в силу запретов нет',
  banned: (what: string, court: string, number: string, day: string) =>
    `☐ запрет: ${what}; ${court}, № ${number}, в силе с ${dayText(day)}`,
  more: (n: number) => `☐ и ещё запретов: ${String(n)}`,
  supports: 'Найдено к основаниям отказа п. 10 приложения 2 (решает человек)',
  ground: (ground: GroundId, found: string, asked: Instant) =>
    `основание ${String(ground)}): ${found} (запрошено ${momentText(asked)})`,
} as const;
