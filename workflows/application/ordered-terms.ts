import { defineSignal, setHandler } from '@temporalio/workflow';
import type { TermGiven } from '../../activities/store/ordered-terms.ts';
import { TERM_GIVEN } from '../../shared/case/signals.ts';
import { termSet } from '../../shared/notices/staff.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { leaveNote, ruleOf } from '../casework/notes.ts';
import { dueAt, openDuties } from '../casework/state.ts';
import { stepSummary } from '../casework/wording.ts';
import type { ApplicationCase } from './procedure.ts';

/** Sent by the case of a ruling, with its own id alone: what it has given is in its journal. */
const termGiven = defineSignal<[string]>(TERM_GIVEN);

/**
 * CMPL-31, HOUSE-TERM: a ruling on inaction gives whoever owes a duty a new term. A signal that anybody could send only has the
 * journal of that case looked into.
 */
export function hearRulings(kase: ApplicationCase): void {
  let taken: Set<string> | undefined;
  setHandler(termGiven, async (ruling) => {
    await kase.filed;
    if (kase.over) return;
    const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.ordered, 'HOUSE-TERM'));
    const { given } = await registry.termsGiven({ ruling, application: kase.state.caseId });
    for (const term of given) {
      const key = `${ruling}/${String(term.n)}`;
      if (taken?.has(key)) continue;
      (taken ??= new Set()).add(key);
      await take(kase, ruling, term);
    }
  });
}

/** The term runs as given while the duty is owed; what is owed no more is recorded, and nothing follows. */
async function take(kase: ApplicationCase, ruling: string, given: TermGiven): Promise<void> {
  const { n: _, rule, ...term } = given;
  const { document, on } = term;
  const owed = () => openDuties(kase.state).find((duty) => duty.rule === rule);
  if (owed() === undefined) {
    kase.record({ kind: 'term-not-set', rule, data: { ruling, document, on } });
    return;
  }
  if (!(await kase.clock.given(rule, term))) return;
  const duty = owed();
  const due = duty && dueAt(kase.state, duty);
  if (duty === undefined || due === undefined) return;
  kase.record({ kind: 'term-set', rule, data: { ruling, document, on, duty: duty.id, dueAt: due } });
  const { number } = kase.state;
  const note = termSet({ number, rule: ruleOf(rule), dueAt: due, document, on });
  leaveNote(kase, duty.owes, 'term-set', 'HOUSE-TERM', note, duty.passedTo);
}
