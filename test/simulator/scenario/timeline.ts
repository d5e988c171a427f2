import type { Language } from '../../../shared/bilingual.ts';
import { eventLine } from '../../../shared/case/event-line.ts';
import type { Engine } from './engine.ts';
import { writeMoment } from './moments.ts';
import type { Outcome, Played } from './play.ts';
import { wordOf } from './reply.ts';

/** One line of what a scenario led to. */
export interface Line {
  readonly at: string;
  readonly case: string;
  readonly text: string;
}

/** What was done and what came of it, in the order of time: acts with their answers, then the steps they led to. */
export async function timeline(
  { acts }: Outcome,
  engine: Engine,
  language: Language,
): Promise<readonly Line[]> {
  const lines: (Line & { readonly ms: number; readonly order: number })[] = acts.map((played) => ({
    ms: played.step.at,
    order: 0,
    at: writeMoment(played.step.at),
    case: played.step.case,
    text: `→ ${act(played)}`,
  }));
  for (const caseId of await engine.begun())
    for (const event of await engine.steps(caseId)) {
      const ms = Date.parse(event.at);
      const number = caseId.slice(caseId.indexOf('/') + 1);
      lines.push({ ms, order: 1, at: writeMoment(ms), case: number, text: eventLine(event, language) });
    }
  return lines
    .map((line, i) => ({ ...line, i }))
    .sort((a, b) => a.ms - b.ms || a.order - b.order || a.i - b.i)
    .map(({ at, case: number, text }) => ({ at, case: number, text }));
}

/** An act as the file says it, with its answer. */
function act({ step: { said }, reply }: Played): string {
  const answer = reply === undefined ? '' : ` — ${wordOf(reply)}`;
  return `${said ?? ''}${answer}`;
}
