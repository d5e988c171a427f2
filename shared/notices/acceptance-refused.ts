import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { application, cite, complainBy, howToComplain, issuer, list, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

/** An item of the checklist that nothing, or only an expired document, was presented for, with the unit's reason. */
export interface NamedGap {
  readonly title: Bilingual;
  readonly why: 'missing' | 'expired';
  readonly reason: Bilingual;
  /** Of a description (App. 11): the model it lacks. */
  readonly model?: string | undefined;
}

export interface AcceptanceRefusedRecord {
  readonly number: string;
  readonly filedAt: Instant;
  readonly refusedAt: Instant;
  /** At least one: acceptance is refused for nothing else (п. 19). */
  readonly gaps: readonly NamedGap[];
  /** The last day of complaining, once that term is entered (CMPL-28a). */
  readonly complainUntil?: IsoDate | undefined;
}

const HEADINGS: Readonly<Record<NamedGap['why'], Bilingual>> = {
  missing: { ru: 'Не представлено:', kk: 'Ұсынылмаған:' },
  expired: { ru: 'Срок действия истёк:', kk: 'Қолданылу мерзімі өтіп кеткен:' },
};

function named(gaps: readonly NamedGap[], asked: NamedGap['why']): (Bilingual | undefined)[] {
  const found = gaps.filter(({ why }) => why === asked);
  if (found.length === 0) return [];
  const lines = found.map(({ title, reason, model }) => ({
    ru: `${title.ru}${model === undefined ? '' : `, модель «${model}»`} — ${reason.ru}`,
    kk: `${title.kk}${model === undefined ? '' : `, «${model}» моделі`} — ${reason.kk}`,
  }));
  return [HEADINGS[asked], list(lines)];
}

/** RULES-19: acceptance is refused; what is lacking, what expired, how to complain. No form is fixed, this one is ours. */
export function acceptanceRefused(record: AcceptanceRefusedRecord): Notice {
  const { number, filedAt, gaps } = record;
  const filed = application(number, filedAt);
  const place = cite('RULES-19');
  return {
    title: { ru: `Отказ в приёме заявления № ${number}`, kk: `№ ${number} өтінішті қабылдаудан бас тарту` },
    text: paragraphs([
      {
        ru: `Рассмотрено ${filed.ru}. В приёме заявления отказано: представлен неполный пакет документов и (или) документы с истекшим сроком действия (${place.ru}).`,
        kk: `${filed.kk} қаралды. Өтінішті қабылдаудан бас тартылды: құжаттардың топтамасы толық ұсынылмаған және (немесе) қолданылу мерзімі өтіп кеткен құжаттар ұсынылған (${place.kk}).`,
      },
      ...named(gaps, 'missing'),
      ...named(gaps, 'expired'),
      {
        ru: 'После устранения этих причин Вы можете подать новое заявление.',
        kk: 'Осы себептер жойылғаннан кейін жаңа өтініш бере аласыз.',
      },
      howToComplain(),
      complainBy(record.complainUntil),
      issuer(record.refusedAt),
    ]),
  };
}
