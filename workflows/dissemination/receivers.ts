import { CancellationScope } from '@temporalio/workflow';
import type { Disseminated, PublishedVersion } from '../../activities/dissemination/port.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { localDay, localMoment } from '../../shared/calendar/zone.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { disseminationTexts } from '../../shared/texts/dissemination.ts';
import { dayText, momentText } from '../../shared/texts/format.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { systemName } from '../../shared/texts/systems.ts';
import type { Step } from '../../activities/idempotency.ts';
import { callsTo } from '../casework/calls.ts';
import { now } from '../casework/clock.ts';
import type { Act } from '../casework/act.ts';
import { stepSummary } from '../casework/wording.ts';
import type { DisseminationCase } from './procedure.ts';

/** Who is to hold a version, whose duty that is, and how it is handed over. */
interface Receiver {
  readonly system: 'e-procurement' | 'site';
  readonly rule: 'HOUSE-PROCUREMENT' | 'HOUSE-PUBLICATION';
  readonly hand: (id: Step) => Promise<Disseminated>;
}

const summary = stepSummary(stepTitles.disseminate, 'RULES-8');

/** п. 8: to the operator of the information system of electronic procurement. */
export const passOn = (kase: DisseminationCase, version: PublishedVersion): Promise<void> =>
  reach(kase, version, {
    system: 'e-procurement',
    rule: 'HOUSE-PROCUREMENT',
    hand: (id) => callsTo('e-procurement', kase.plan(), summary).passOnVersion({ version, ...id }),
  });

/** п. 8: onto the provider's site. */
export const publish = (kase: DisseminationCase, version: PublishedVersion): Promise<void> =>
  reach(kase, version, {
    system: 'site',
    rule: 'HOUSE-PUBLICATION',
    hand: (id) => callsTo('site', kase.plan(), summary).publishVersion({ version, ...id }),
  });

/**
 * The unit owes it within the term of п. 8 until there is proof: the receiver's receipt, or a person's record of what was
 * done without the system, which calls the sending off.
 */
async function reach(
  kase: DisseminationCase,
  { version }: PublishedVersion,
  { system, rule, hand }: Receiver,
): Promise<void> {
  const sending = new CancellationScope();
  const duty = kase.owe({
    rule,
    message: 'recordDissemination',
    check: ({ at }, act) => notThen(kase, at, act),
    doneAt: ({ body }) => body.at,
  });
  const deliver = async (id: Step) => {
    const held = await sending.run(() => hand(id));
    recordReceipt(kase, system, version, held);
    duty.fulfilled(within(kase, held.receipt.at));
  };
  kase.asides.send(system, 'dissemination', deliver, { fallenAway: () => sending.consideredCancelled });
  const act = await duty.dischargedUnless(() => false);
  if (act === undefined) return;
  sending.cancel();
  recordByHand(kase, system, version, act);
}

function recordReceipt(
  kase: DisseminationCase,
  system: Receiver['system'],
  of: number,
  held: Disseminated,
): void {
  const { receipt, sha256 } = held;
  const { id, at } = receipt;
  const data = { system, of, receipt: id, receivedAt: at, sha256 };
  const name = systemName(system).ru;
  if (held.held === 'this') {
    kase.record({ kind: 'disseminated', rule: 'RULES-8', data });
    show(kase, disseminationTexts.proof(name, id, at));
  } else {
    kase.record({ kind: 'superseded', rule: 'RULES-8', data: { ...data, version: held.version } });
    show(kase, disseminationTexts.superseded(name, held.version, id, at));
  }
}

function recordByHand(
  kase: DisseminationCase,
  system: Receiver['system'],
  of: number,
  { by, body }: Act<'recordDissemination'>,
): void {
  const { receipt, at: receivedAt, sha256 } = body;
  kase.record({
    kind: 'disseminated',
    rule: 'RULES-8',
    by,
    data: { system, of, receipt, receivedAt, sha256 },
  });
  show(kase, disseminationTexts.byHand(systemName(system).ru, receipt, receivedAt));
}

function show({ state: { findings } }: DisseminationCase, line: string): void {
  findings[disseminationTexts.proofs] = [...(findings[disseminationTexts.proofs] ?? []), line];
}

/** A receiver's clock may be wrong: it held nothing before it was decided, nor holds it later than is known. */
function within({ facts: { decidedAt } }: DisseminationCase, at: Instant): Instant {
  if (Date.parse(at) > Date.now()) return now();
  return decidedAt !== undefined && Date.parse(at) < Date.parse(decidedAt) ? decidedAt : at;
}

/** Lengths of a local moment as it is compared: a proof may tell no more than the minute, a begun anew case know no more than the day. */
const MINUTE = 'YYYY-MM-DDTHH:MM'.length;
const DAY = 'YYYY-MM-DD'.length;

/** Nothing was passed on before the decision, nor later than it was said. */
function notThen({ facts, state }: DisseminationCase, at: Instant, act?: Act): Refusal | undefined {
  const { decidedAt = state.openedAt, form } = facts;
  const known = decidedAt === form.decidedAt;
  const told = (moment: Instant) => localMoment(moment).slice(0, known ? MINUTE : DAY);
  const early = told(at) < told(decidedAt);
  const late = Date.parse(at) > (act === undefined ? Date.now() : Date.parse(act.receivedAt));
  if (!early && !late) return undefined;
  return refusal('PROOF_TIME', {
    at: momentText(at),
    from: known ? momentText(decidedAt) : dayText(localDay(decidedAt)),
  });
}
