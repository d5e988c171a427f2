import type { Instant } from '../calendar/types.ts';
import { momentText } from '../texts/format.ts';
import { application, cite, issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface WithdrawnRecord {
  readonly number: string;
  readonly filedAt: Instant;
  readonly withdrawnAt: Instant;
}

/** The application was withdrawn before signing (HOUSE-WITHDRAWAL): nothing is decided on it. */
export function withdrawn(record: WithdrawnRecord): Notice {
  const { number, filedAt, withdrawnAt } = record;
  const named = application(number, filedAt);
  const place = cite('HOUSE-WITHDRAWAL');
  return {
    title: { ru: `Заявление № ${number} отозвано`, kk: `№ ${number} өтініш қайтарып алынды` },
    text: paragraphs([
      {
        ru: `По Вашему желанию ${named.ru} отозвано ${momentText(withdrawnAt)}. Рассмотрение прекращено без решения по существу (${place.ru}).`,
        kk: `Сіздің қалауыңыз бойынша ${named.kk} ${momentText(withdrawnAt)} қайтарып алынды. Қарау мәні бойынша шешімсіз тоқтатылды (${place.kk}).`,
      },
      {
        ru: 'Вы вправе подать новое заявление в любое время.',
        kk: 'Кез келген уақытта жаңа өтініш беруге құқылысыз.',
      },
      issuer(withdrawnAt),
    ]),
  };
}
