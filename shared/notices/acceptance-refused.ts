import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { both } from '../texts/format.ts';
import { application, cite, howToComplain, issuer, list, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface AcceptanceRefusedRecord {
  readonly number: string;
  readonly filedAt: Instant;
  readonly refusedAt: Instant;
  /** Items of the checklist that are lacking, each with the unit's reason. */
  readonly gaps: readonly { readonly title: Bilingual; readonly why: GapKind; readonly reason: Bilingual }[];
}

type GapKind = 'missing' | 'expired';

const HEADINGS: Readonly<Record<GapKind, Bilingual>> = {
  missing: { ru: 'Не представлено:', kk: 'Ұсынылмаған:' },
  expired: { ru: 'Срок действия истёк:', kk: 'Қолданылу мерзімі өтіп кеткен:' },
};

function listed({ gaps }: AcceptanceRefusedRecord, kind: GapKind): Bilingual | undefined {
  const found = gaps.filter(({ why }) => why === kind);
  if (found.length === 0) return undefined;
  const lines = list(
    found.map(({ title, reason }) => both((language) => `${title[language]} (${reason[language]})`)),
  );
  return paragraphs([HEADINGS[kind], lines]);
}

/** RULES-19: acceptance is refused; what is lacking, what expired, how to complain. No form is fixed, this one is ours. */
export function acceptanceRefused(record: AcceptanceRefusedRecord): Notice {
  const { number, filedAt } = record;
  const named = application(number, filedAt);
  const place = cite('RULES-19');
  return {
    title: { ru: `Отказ в приёме заявления № ${number}`, kk: `№ ${number} өтінішті қабылдаудан бас тарту` },
    text: paragraphs([
      {
        ru: `Рассмотрено ${named.ru}. В приёме заявления отказано: представлен неполный пакет документов и (или) документы с истекшим сроком действия (${place.ru}).`,
        kk: `${named.kk} қаралды. Өтінішті қабылдаудан бас тартылды: құжаттардың топтамасы толық ұсынылмаған және (немесе) қолданылу мерзімі өтіп кеткен құжаттар ұсынылған (${place.kk}).`,
      },
      listed(record, 'missing'),
      listed(record, 'expired'),
      {
        ru: 'После устранения этих причин Вы можете подать новое заявление.',
        kk: 'Осы себептер жойылғаннан кейін жаңа өтініш бере аласыз.',
      },
      howToComplain(),
      issuer(record.refusedAt),
    ]),
  };
}
