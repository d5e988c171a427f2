import { eventLine } from '../../../shared/case/event-line.ts';
import { both, momentText } from '../../../shared/texts/format.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { outline } from '../outline.ts';
import type { Block } from '../page.ts';
import type { CaseRecord, CaseRecords } from '../port.ts';
import { asJson, dataOf, everyRun, type Part, type Runs } from './part.ts';
import { personalOf } from './read.ts';

/** Kinds of steps by which the provider establishes something. */
const FINDINGS = [
  'checked',
  'found',
  'not-found-out',
  'criteria-assessed',
  'criteria-departed',
  'hearing-ended',
];

const found = ({ steps }: CaseRecord) => steps.filter(({ kind }) => FINDINGS.includes(kind));

export const findingsData = (runs: Runs) =>
  dataOf(runs, (run) => found(run).map((step) => ({ ...step, rests: restsOn(step, run)?.personal ?? null })));

/** What the provider has established: the check of documents, outside systems' answers, the sheet of criteria, the hearing. */
export function findingsPart(records: CaseRecords): Part {
  return {
    name: '05-findings',
    blocks: everyRun(records, (run) => found(run).flatMap((step) => blocksOf(step, run))),
    data: findingsData(records),
  };
}

function blocksOf(step: RecordedStep, run: CaseRecord): Block[] {
  const heading = both((language) => `${momentText(step.at)}. ${eventLine(step, language)}`);
  const source = outline(step.personal ?? {});
  const sheet = restsOn(step, run);
  const lines =
    sheet === undefined ? undefined : outline(asJson({ criteria: personalOf(sheet)['criteria'] ?? [] }));
  return [
    { kind: 'heading', text: heading },
    ...[source, lines].flatMap((block) => (block?.kind === 'facts' && block.facts.length > 0 ? [block] : [])),
  ];
}

/** The message a sheet of criteria came by: the step names it by its hash. */
function restsOn({ kind, data }: RecordedStep, { steps }: CaseRecord): RecordedStep | undefined {
  if (kind !== 'criteria-assessed') return undefined;
  return steps.find((step) => step.kind === 'message-taken' && step.data?.['hash'] === data?.['sha256']);
}
