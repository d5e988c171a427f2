import { eventLine } from '../../../shared/case/event-line.ts';
import { caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { both, momentText } from '../../../shared/texts/format.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { own, type Cell } from '../page.ts';
import type { CaseRecords } from '../port.ts';
import { dataOf, everyRun, type Part } from './part.ts';
import { actorText, paragraphOf } from './read.ts';

/** Every step of the journal, in words and as recorded; its data are what the chain vouches for, with persons' facts in clear. */
export function stepsPart(records: CaseRecords): Part {
  const { n, at, step, paragraph, by } = texts.columns;
  return {
    name: '03-steps',
    blocks: everyRun(records, ({ steps }) => [
      {
        kind: 'table',
        columns: [n, at, step, paragraph, by],
        rows: steps.map(rowOf),
        widths: [1, 3, 9, 3, 3],
      },
    ]),
    data: dataOf(records, ({ steps }) => steps),
  };
}

function rowOf(step: RecordedStep): Cell[] {
  const said = both((language) => {
    const erased = step.erased === true ? ` (${texts.erased[language]})` : '';
    return `${eventLine(step, language)}${erased}`;
  });
  return [own(step.n), own(momentText(step.at)), said, paragraphOf(step.rule), actorText(step.by)];
}
