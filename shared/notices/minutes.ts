import type { Bilingual } from '../bilingual.ts';
import type { SheetSummary } from '../case/criteria-sheet.ts';
import type { Instant } from '../calendar/types.ts';
import { canonical } from '../json.ts';
import type { Verdict, Vote } from '../law/commission.ts';
import { matterTitle } from '../law/service.ts';
import type { ProductType, Service } from '../law/types.ts';
import { sheetInMinutes } from '../texts/criteria.ts';
import { both, momentText } from '../texts/format.ts';
import { sittingTexts } from '../texts/sitting.ts';
import type { Notice } from './types.ts';

/** An application as the sitting dealt with it. */
export interface MinutedItem {
  readonly application: string;
  readonly service: Service;
  readonly productType: ProductType;
  /** The sheet of criteria that the commission had before it; absent where there was none. */
  readonly criteria?: SheetSummary;
  readonly verdict: Verdict;
  /** Staff ids and votes of those who took part. */
  readonly votes: readonly { readonly staff: string; readonly vote: Vote; readonly dissent?: string }[];
  readonly recused: readonly { readonly staff: string; readonly reason: string }[];
}

/** All that the minutes say: one record for both languages. */
export interface MinutesRecord {
  readonly number: string;
  readonly at: Instant;
  readonly place: Bilingual;
  readonly secretary: string;
  readonly chair?: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly quorum: number;
  readonly items: readonly MinutedItem[];
}

/** The minutes in words, made of the votes (RULES-20); with `about` only their items about these applications. */
export function minutes(record: MinutesRecord, about?: readonly string[]): Notice {
  const { number, at, place, present, absent, quorum, items } = record;
  return {
    title: { ru: `Протокол заседания комиссии № ${number}`, kk: `Комиссия отырысының № ${number} хаттамасы` },
    text: both((language) =>
      [
        `${momentText(at)}. ${place[language]}.`,
        sittingTexts.present(present, absent, quorum)[language],
        ...items.flatMap((item, i) =>
          about === undefined || about.includes(item.application) ? [itemText(item, i + 1)[language]] : [],
        ),
      ].join('\n'),
    ),
  };
}

function itemText(item: MinutedItem, n: number): Bilingual {
  const { application, service, productType, criteria, verdict, votes, recused } = item;
  const matter = matterTitle({ service, productType });
  const sheet = sheetInMinutes(service, criteria);
  return both((language) =>
    [
      `${String(n)}. ${application} — ${matter[language]}; ${sheet[language]}.`,
      ...votes.map(
        ({ staff, vote, dissent }) =>
          `${staff}: ${sittingTexts.votes[vote][language]}${dissent === undefined ? '' : `; ${sittingTexts.dissent[language]}: ${dissent}`}`,
      ),
      ...recused.map(({ staff, reason }) => `${staff}: ${sittingTexts.recused[language]}: ${reason}`),
      `${sittingTexts.said[language]}: ${sittingTexts.verdicts[verdict][language]}.`,
    ].join('\n'),
  );
}

/** The very text that the signatures cover: canonical JSON of the record with its words, UTF-8. */
export function signedMinutes(record: MinutesRecord): string {
  return canonical({ record, ...minutes(record) });
}
