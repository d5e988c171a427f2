import type { Bilingual } from '../bilingual.ts';
import type { Outcome } from '../case/types.ts';

/** Titles of the ways an application ends. */
export const outcomeTitles: Readonly<Record<Outcome, Bilingual>> = {
  included: { ru: 'включено в реестр', kk: 'тізілімге енгізілді' },
  amended: { ru: 'запись реестра изменена', kk: 'тізілім жазбасы өзгертілді' },
  excluded: { ru: 'исключено из реестра', kk: 'тізілімнен алып тасталды' },
  refused: { ru: 'мотивированный отказ', kk: 'дәлелді бас тарту' },
  'acceptance-refused': { ru: 'отказано в приёме заявления', kk: 'өтінішті қабылдаудан бас тартылды' },
  withdrawn: { ru: 'отозвано услугополучателем', kk: 'көрсетілетін қызметті алушы қайтарып алды' },
};
