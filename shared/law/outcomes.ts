import type { Bilingual } from '../bilingual.ts';
import type { Outcome } from '../case/types.ts';

/** Titles of the ways a case ends. */
export const outcomeTitles: Readonly<Record<Outcome, Bilingual>> = {
  included: { ru: 'включено в реестр', kk: 'тізілімге енгізілді' },
  amended: { ru: 'запись реестра изменена', kk: 'тізілім жазбасы өзгертілді' },
  excluded: { ru: 'исключено из реестра', kk: 'тізілімнен алып тасталды' },
  refused: { ru: 'мотивированный отказ', kk: 'дәлелді бас тарту' },
  'acceptance-refused': { ru: 'отказано в приёме заявления', kk: 'өтінішті қабылдаудан бас тартылды' },
  held: { ru: 'заседание состоялось', kk: 'отырыс өтті' },
  'no-quorum': {
    ru: 'кворума не было, заседание созывается снова',
    kk: 'кворум болмады, отырыс қайта шақырылады',
  },
  disseminated: { ru: 'передано и опубликовано', kk: 'жіберілді және жарияланды' },
  'unknown-version': { ru: 'такой версии записи в реестре нет', kk: 'тізілімде жазбаның мұндай нұсқасы жоқ' },
  withdrawn: { ru: 'отозвано услугополучателем', kk: 'көрсетілетін қызметті алушы қайтарып алды' },
};
