import { condition, defineSignal, getExternalWorkflowHandle, setHandler } from '@temporalio/workflow';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { findingTexts } from '../../shared/texts/findings.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { ApplicationCase } from './procedure.ts';

/** Sent by an application that has ended to the next about the same thing. */
const turnCame = defineSignal('turnCame');

/**
 * RULES-15: a second application for one entry or product is accepted and registered, and waits for the first to end
 * before the commission; its terms run. The order is the database's.
 */
export async function awaitTurn(kase: ApplicationCase): Promise<void> {
  let called = 0;
  // A run that nobody ordered takes no place.
  await kase.filed;
  if (kase.over) return;
  kase.facts.inLine = true;
  for (;;) {
    const asked = called;
    const { ahead } = await turns(kase).takeTurn(placeOf(kase));
    if (ahead !== kase.facts.ahead) tellTurn(kase, ahead);
    if (ahead === undefined) return;
    // A call that came earlier is kept by the SDK until somebody handles it.
    setHandler(turnCame, () => void (called += 1));
    await condition(() => called !== asked || kase.over);
    if (kase.over) return;
  }
}

/** Why an act has to wait, as long as another application about the same thing is decided first. */
export function notItsTurn({ facts: { ahead } }: ApplicationCase): Refusal | undefined {
  return ahead === undefined ? undefined : refusal('TURN_AWAITED', { ahead });
}

/** An application that has ended calls the next one about the same thing. */
export async function passTurn(kase: ApplicationCase): Promise<void> {
  if (kase.facts.inLine === undefined) return;
  const { next } = await turns(kase).nextTurn(placeOf(kase));
  if (next === undefined) return;
  try {
    await getExternalWorkflowHandle(next).signal(turnCame);
  } catch {
    // The next case has been ended from outside; the watchdog tells a person of it.
  }
}

const turns = (kase: ApplicationCase) =>
  callsTo('registry', kase.plan(), stepSummary(stepTitles.turn, 'RULES-15'));

const placeOf = ({ state: { caseId, subject } }: ApplicationCase) => ({ caseId, subject: subject ?? caseId });

function tellTurn(kase: ApplicationCase, ahead: string | undefined): void {
  const { facts, state } = kase;
  if (ahead === undefined) {
    delete facts.ahead;
    state.findings[findingTexts.turn] = [findingTexts.turnHasCome];
    kase.record({ kind: 'turn-came', rule: 'RULES-15' });
    return;
  }
  facts.ahead = ahead;
  state.findings[findingTexts.turn] = [findingTexts.ahead(ahead)];
  kase.record({ kind: 'turn-awaited', rule: 'RULES-15', data: { ahead } });
}
