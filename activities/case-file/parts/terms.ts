import { termLines } from '../../../shared/calendar/explain.ts';
import type { CountedDay } from '../../../shared/calendar/types.ts';
import type { Json } from '../../../shared/json.ts';
import { caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { say } from '../../../shared/texts/cli.ts';
import { both, dayText, momentText } from '../../../shared/texts/format.ts';
import type { RecordedStep } from '../../store/journal.ts';
import type { Block } from '../page.ts';
import type { CaseRecord, CaseRecords } from '../port.ts';
import { dataOf, everyRun, type Part, type Runs } from './part.ts';
import { paragraphOf, textIn, titleOf } from './read.ts';

const isTerm = ({ kind }: RecordedStep) => kind === 'planned' || kind === 'replanned';

export const termsData = (runs: Runs) =>
  dataOf(runs, ({ steps }) =>
    steps.filter(isTerm).map(({ n, at, kind, rule, data }) => ({ n, at, kind, rule, ...data })),
  );

/** Every term as it was counted, day by day, and each time it was counted anew (TIME-1, TIME-6). */
export function termsPart(records: CaseRecords): Part {
  return {
    name: '04-terms',
    blocks: everyRun(records, ({ steps }) => steps.filter(isTerm).flatMap(blocksOf)),
    data: termsData(records),
  };
}

/** The present end of each term of a run, by its rule, in the order in which the terms began. */
export function lastTerms({ steps }: CaseRecord): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const { kind, rule, data } of steps) {
    const end = kind === 'planned' ? data?.['dueAt'] : kind === 'replanned' ? data?.['is'] : undefined;
    if (rule !== undefined && typeof end === 'string') ends.set(rule, end);
  }
  return ends;
}

function blocksOf(step: RecordedStep): Block[] {
  const { kind, rule, at, data } = step;
  const text = (name: string) => textIn(step, name);
  const heading = both(
    (language) => `${titleOf(rule)[language]} (${paragraphOf(rule)[language]}), ${momentText(at)}`,
  );
  const due = kind === 'planned' ? text('dueAt') : text('is');
  const began =
    text('dayZero') === ''
      ? undefined
      : say(texts.dayZero, { day: dayText(text('dayZero')), from: momentText(text('from')) });
  const moved =
    kind === 'planned'
      ? undefined
      : say(texts.moved, { was: momentText(text('was')), is: momentText(due), why: text('why') });
  const counted = say(texts.counted, { due: momentText(due), calendar: text('calendar') });
  const parts = [began, moved, counted].filter((part) => part !== undefined);
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'text',
      text: both((language) =>
        [
          ...parts.map((part) => part[language]),
          ...termLines({ days: daysOf(data?.['days']) }, language),
        ].join('\n'),
      ),
    },
  ];
}

/** The working as the step keeps it; what is counted from another term has none of its own. */
const daysOf = (days: Json | undefined): readonly CountedDay[] => (Array.isArray(days) ? days : []);
