import { condition } from '@temporalio/workflow';
import type { Instant } from '../../shared/calendar/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { inTime } from '../../shared/calendar/terms.ts';
import type { Verdict } from '../../shared/law/verdicts.ts';
import { hearing as invitation } from '../../shared/notices/hearing.ts';
import { hearingTexts } from '../../shared/texts/hearing.ts';
import { momentText } from '../../shared/texts/format.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { isPast, lateFrom, now } from '../casework/clock.ts';
import { stored, type Act } from '../casework/act.ts';
import { serviceEnd } from '../casework/state.ts';
import { stepSummary } from '../casework/wording.ts';
import { unknownGround } from './grounds.ts';
import { hearingLines } from './hearing-lines.ts';
import type { ApplicationCase } from './procedure.ts';
import { notify } from './tell.ts';

/** What has become of the hearing. */
export interface Hearing {
  invited?: Pick<Act<'inviteToHearing'>['body'], 'at' | 'grounds'>;
  objection?: { readonly receivedAt: Instant; readonly inTime: boolean };
  ended?: 'held' | 'not-attended' | 'waived' | 'omitted';
  /** Why none is held, in Russian, for the card. */
  reason?: string;
}

/**
 * п. 22, АППК 73, 74: beside the commission and the decision the applicant may be heard, and before a refusal on the
 * merits is. Nothing of it suspends the term of the service. Returns the step that ends it.
 */
export function allowHearing(kase: ApplicationCase): () => void {
  const hearing: Hearing = {};
  let over = false;
  const isOver = () => over || kase.over;
  kase.facts.hearing = hearing;
  let close = openInvitation();
  void warn(kase, () => isOver() || hearing.invited !== undefined || hearing.ended !== undefined);
  void condition(isOver).then(end);
  show(kase);

  function openInvitation(): () => void {
    const closes = [
      kase.door.open('inviteToHearing', {
        check: (body, act) => unknownGround(kase, body.grounds ?? []) ?? outOfTime(kase, body.at, act),
        take: (act) => {
          close();
          close = openAnswers();
          hearing.invited = { at: act.body.at, ...(act.body.grounds ? { grounds: act.body.grounds } : {}) };
          invite(kase, act);
          void hear();
          return stored(act);
        },
      }),
      kase.door.open('omitHearing', {
        take: (act) => {
          close();
          hearing.ended = 'omitted';
          hearing.reason = act.body.reason.ru;
          kase.record({ kind: 'hearing-omitted', rule: 'APPC-73', by: act.by });
          show(kase);
          return stored(act);
        },
      }),
    ];
    return () => closes.forEach((one) => one());
  }

  function openAnswers(): () => void {
    const closes = [
      kase.door.open('object', {
        take: (act) => {
          const due = kase.plan().terms['APPC-73']?.dueAt;
          const { receivedAt, by } = act;
          hearing.objection = { receivedAt, inTime: due === undefined || inTime(receivedAt, due) };
          kase.record({ kind: 'objected', rule: 'APPC-73', by, data: { ...hearing.objection } });
          show(kase);
          return stored(act);
        },
      }),
      kase.door.open('waiveHearing', {
        check: () => (hearing.ended === undefined ? undefined : kase.alreadyDone('APPC-73')),
        take: (act) => {
          hearing.ended = 'waived';
          kase.record({
            kind: 'hearing-waived',
            rule: 'APPC-73',
            by: act.by,
            data: { receivedAt: act.receivedAt },
          });
          show(kase);
          return stored(act);
        },
      }),
    ];
    return () => closes.forEach((one) => one());
  }

  /** Whoever leads the hearing records how it went; that falls away when the applicant waives it. */
  async function hear(): Promise<void> {
    const check = (_: Act<'recordHearing'>['body'], act?: Act<'recordHearing'>) => tooEarly(hearing, act);
    const duty = kase.owe({ rule: 'APPC-74', message: 'recordHearing', outlives: true, check });
    const act = await duty.dischargedUnless(() => isOver() || hearing.ended !== undefined);
    if (act === undefined) return;
    const { body, by } = act;
    const held = body.result === 'held' ? { sha256: body.protocol.document.sha256 } : {};
    kase.record({ kind: 'hearing-ended', rule: 'APPC-74', by, data: { verdict: body.result, ...held } });
    // A hearing that only clarified the documents leaves the way to one on a preliminary decision.
    if (hearing.invited?.grounds === undefined) {
      delete hearing.invited;
      close();
      close = openInvitation();
    } else hearing.ended = body.result;
    show(kase);
  }

  /** Nobody is heard any more: the decision is taken, or the application withdrawn. */
  function end(): void {
    if (over) return;
    over = true;
    delete kase.state.hearingAt;
    close();
  }

  return end;
}

/** A refusal on the merits waits until the applicant was heard, or waived it, or it is recorded why not (APPC-73). */
export function unheard(kase: ApplicationCase, verdict: Verdict, act?: { readonly receivedAt: Instant }) {
  const { hearing = {} } = kase.facts;
  const { ended, invited, objection } = hearing;
  if (verdict !== 'refuse' || kase.plan().hearing === 'optional') return undefined;
  if (ended === 'omitted' || ended === 'waived' || ended === 'held') return undefined;
  if (invited?.grounds === undefined) return refusal('HEARING_FIRST');
  if (ended === undefined) return refusal('HEARING_RUNNING', { until: hearingTexts.protocol });
  const due = kase.plan().terms['APPC-73']?.dueAt;
  if (due === undefined) return refusal('HEARING_RUNNING', { until: hearingTexts.notServed });
  const over = !inTime(act?.receivedAt ?? now(), due);
  return over || objection !== undefined
    ? undefined
    : refusal('HEARING_RUNNING', { until: hearingTexts.objectionUntil(due) });
}

/** The invitation goes out in time, and names a time that is still to come within the service term (RULES-22). */
function outOfTime(kase: ApplicationCase, at: Instant, act?: Act): Refusal | undefined {
  if (act === undefined) return undefined;
  const { limits } = kase.plan();
  const last = limits['RULES-22'];
  const to = serviceEnd(kase.state);
  if (last === undefined || to === undefined) return undefined;
  if (!inTime(act.receivedAt, last)) return refusal('HEARING_TOO_LATE', { lastAt: momentText(last) });
  if (Date.parse(at) > Date.parse(act.receivedAt) && inTime(at, to)) return undefined;
  return refusal('HEARING_TIME', { from: momentText(act.receivedAt), to: momentText(to) });
}

/** How a hearing went can be told once its hour has come. */
function tooEarly({ invited }: Hearing, act?: Act): Refusal | undefined {
  if (act === undefined || invited === undefined) return undefined;
  return Date.parse(act.receivedAt) >= Date.parse(invited.at)
    ? undefined
    : refusal('HEARING_RUNNING', { until: hearingTexts.hour(invited.at) });
}

function invite(kase: ApplicationCase, { by, body, receivedAt }: Act<'inviteToHearing'>): void {
  const { at, place, question, grounds } = body;
  const { number, filedAt } = kase.state;
  const { edition } = kase.plan();
  const named = grounds === undefined ? {} : { grounds: grounds.map(({ ground }) => ground).join(', ') };
  kase.record({ kind: 'hearing-invited', rule: 'RULES-22', by, data: { at, ...named } });
  const record = { number, filedAt, edition, invitedAt: receivedAt, at, place, question, grounds };
  notify(kase, 'RULES-22', 'hearing', invitation(record), {
    delivered: grounds === undefined ? undefined : () => served(kase),
  });
  show(kase);
}

/** The term of the objection runs from when the preliminary decision lies in the cabinet. */
async function served(kase: ApplicationCase): Promise<void> {
  if (kase.over) return;
  await kase.clock.started('preliminary-decision-received', now());
  const dueAt = kase.plan().terms['APPC-73']?.dueAt;
  kase.record({ kind: 'hearing-served', rule: 'APPC-73', data: dueAt === undefined ? {} : { dueAt } });
  show(kase);
}

/** Says on the card when an objection no longer fits into the service term, and when it is too late to invite. */
async function warn(kase: ApplicationCase, settled: () => boolean): Promise<void> {
  for (const rule of ['APPC-73', 'RULES-22'] as const) {
    for (;;) {
      const { version } = kase.clock;
      const last = kase.plan().limits[rule];
      const passed = last === undefined ? undefined : lateFrom(last);
      const changed = () => settled() || kase.clock.version !== version;
      await kase.clock.until(changed, passed, stepSummary(stepTitles.hearing, rule));
      if (settled()) return;
      if (passed !== undefined && isPast(passed)) break;
    }
    show(kase);
  }
}

function show(kase: ApplicationCase): void {
  const { hearing = {} } = kase.facts;
  kase.state.findings[hearingTexts.title] = hearingLines(kase.plan(), hearing, now());
  if (hearing.invited !== undefined && hearing.ended === undefined) kase.state.hearingAt = hearing.invited.at;
  // What was never there is not taken out, as in `Clock`: that alone would cost a case a kilobyte.
  else if ('hearingAt' in kase.state) delete kase.state.hearingAt;
}
