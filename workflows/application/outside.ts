import { condition } from '@temporalio/workflow';
import { isToRepeat, ruleOfCheck, whyNotAsked, type CheckId } from '../../shared/law/checks.ts';
import { checkTexts as texts } from '../../shared/texts/checks.ts';
import { finalRefusal } from '../casework/calls.ts';
import { now } from '../casework/clock.ts';
import { checkBans } from './checks/bans.ts';
import type { Answer, Checks } from './checks/check.ts';
import { checkOrganisation } from './checks/organisation.ts';
import { checkProducer } from './checks/producer.ts';
import { ended, keepFound, showGrounds } from './found.ts';
import type { ApplicationCase } from './procedure.ts';

const checks: Checks = {
  'legal-entities': checkOrganisation,
  producers: checkProducer,
  courts: checkBans,
};

/**
 * Asks the outside systems about the applicant, beside the main flow: what they answer is a finding for whoever decides
 * (RULES-2.4, RULES-6, RULES-A2.10). No answer stops a term, and a case that ends waits for none.
 */
export function askOutside(kase: ApplicationCase): void {
  for (const id of asked(kase)) void check(kase, id);
}

/** Before the decision: what was found out too long ago or not at all is asked once more; what supports a ground is said. */
export function askBeforeDecision(kase: ApplicationCase): void {
  const hours = kase.plan().checks?.repeatAfterHours;
  for (const id of asked(kase)) {
    const { found, waitingSince } = kase.facts.checks[id] ?? {};
    if (found === undefined || waitingSince !== undefined || hours === undefined) continue;
    if (isToRepeat(found, now(), hours)) void check(kase, id);
  }
  showGrounds(kase);
}

/** What is not known when the decision is taken, as steps of the journal: the decision does not rest on it. */
export function recordUnanswered(kase: ApplicationCase): void {
  for (const system of asked(kase)) {
    if (kase.facts.checks[system]?.waitingSince === undefined) continue;
    kase.record({ kind: 'not-found-out', rule: ruleOfCheck(system), data: { system } });
  }
}

const asked = (kase: ApplicationCase): readonly CheckId[] => kase.plan().checks?.asked ?? [];

/** One check, from the question to its answer or to the end of the case. */
async function check(kase: ApplicationCase, id: CheckId): Promise<void> {
  await kase.filed;
  if (ended(kase)) return;
  const why = whyNotAsked(id, kase.facts.form);
  if (why !== undefined) {
    tell(kase, id, [texts.notAsked[why]]);
    return;
  }
  const askedAt = now();
  const earlier = kase.facts.checks[id]?.found;
  const before =
    earlier === undefined ? [] : [texts.before, ...(kase.state.findings[texts.headings[id]] ?? [])];
  kase.facts.checks[id] = { ...kase.facts.checks[id], waitingSince: askedAt };
  tell(kase, id, [texts.notKnownYet(askedAt), ...before]);
  const answer = await untilEnded(kase, answerOf(kase, id));
  if (answer === undefined) {
    tell(kase, id, [texts.neverAnswered(askedAt), ...before]);
    return;
  }
  keepFound(kase, id, ruleOfCheck(id), { codes: answer.codes, askedAt }, answer);
  tell(kase, id, [...answer.lines, texts.asked(askedAt)]);
}

async function answerOf(kase: ApplicationCase, id: CheckId): Promise<Answer> {
  try {
    return await checks[id](kase);
  } catch (error) {
    const why = finalRefusal(error);
    if (why === undefined) throw error;
    return { codes: ['not-checked'], lines: [texts.notChecked(why)], why };
  }
}

/** An answer, or undefined when the case has ended before; the call left behind ends with the workflow. */
async function untilEnded<T>(kase: ApplicationCase, asking: Promise<T>): Promise<T | undefined> {
  const came: { answer?: T } = {};
  void asking.then((answer) => (came.answer = answer));
  await condition(() => came.answer !== undefined || ended(kase));
  return ended(kase) ? undefined : came.answer;
}

function tell(kase: ApplicationCase, id: CheckId, lines: readonly string[]): void {
  kase.state.findings[texts.headings[id]] = lines;
}
