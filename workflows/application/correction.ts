import type { Bilingual } from '../../shared/bilingual.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { Json } from '../../shared/json.ts';
import { verdictTitles } from '../../shared/law/verdicts.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { notAuthorised } from '../../shared/not-authorised.ts';
import type { Actor } from '../../shared/roles.ts';
import { besideTexts } from '../../shared/texts/beside.ts';
import { cut } from '../../shared/texts/cut.ts';
import { findingTexts } from '../../shared/texts/findings.ts';
import type { Act } from '../casework/act.ts';
import type { Standing } from '../casework/standing.ts';
import { decisionLines, differing, type Decision } from './decision.ts';
import type { ApplicationCase, Filed } from './procedure.ts';

/** A decision that waits for the signature of its result, as it reads now. */
export interface Decided {
  readonly decision: Decision;
  readonly by: Actor;
  /** Its corrections as lines of the card, the newest first. */
  readonly corrections?: readonly string[];
}

type Correction = MessageOf<'correctDecision'>;

/** Corrections the card shows; the journal keeps all, with the former texts. */
const SHOWN = 5;
/** Letters of a text on the card. */
const CUT = 150;

/**
 * HOUSE-CORRECTION: whoever decided corrects what is written, not what is decided. The document that waits for its
 * signature is made of the decision, so it reads as corrected; a signature under the former one is one of another document.
 */
export const correcting: Standing<'correctDecision', Filed> = {
  untilSigning: true,
  open: ({ facts }) => facts.decided !== undefined,
  check(kase, body) {
    const { decided } = kase.facts;
    if (decided === undefined) return undefined;
    const { decision, by } = decided;
    const is = corrected(decision, body);
    return (
      notHisDecision(by, body.by) ??
      otherDecision(decision, body) ??
      nothingNew(decision, is, body) ??
      differing(kase, is)
    );
  },
  take(kase, act) {
    const { decided } = kase.facts;
    if (decided === undefined) return;
    const is = corrected(decided.decision, act.body);
    // Texts and numbers, by the schema of the decision.
    const was = textsOf(decided.decision) as unknown as Json;
    kase.record({ kind: 'decision-corrected', rule: 'HOUSE-CORRECTION', by: act.by, personal: { was } });
    const lines = linesOf(decided.decision, is, act);
    const corrections = [...lines, ...(decided.corrections ?? [])].slice(0, SHOWN);
    kase.facts.decided = { ...decided, decision: is, corrections };
    show(kase, is, corrections);
  },
};

function show(kase: ApplicationCase, decision: Decision, corrections: readonly string[]): void {
  kase.state.findings[findingTexts.decision] = [...decisionLines(decision), ...corrections];
}

/** The role that decides, or the superior who did it himself. */
function notHisDecision(decidedBy: Actor, by: Correction['by']): Refusal | undefined {
  const { roles: deciding } = catalogue.decide;
  if (deciding.includes(by.role) || by.staff === decidedBy.staff) return undefined;
  return notAuthorised(by, deciding, 'not-in-role');
}

const groundsOf = (decision: Decision) => (decision.decision === 'refuse' ? decision.grounds : []);

/** Verdict and grounds stay: a correction that names others means another decision. */
function otherDecision(decision: Decision, body: Correction): Refusal | undefined {
  const stand = groundsOf(decision);
  const numbers = stand.map(({ ground }) => ground);
  const named = body.grounds ?? stand;
  const same =
    named.length === stand.length &&
    named.every(
      ({ ground, criteria }, i) =>
        ground === stand[i]?.ground &&
        (criteria === undefined || String(criteria) === String(stand[i].criteria)),
    );
  const verdict = decision.decision;
  if (same && (body.decision ?? verdict) === verdict) return undefined;
  return refusal('DECISION_STANDS', { verdict: verdictTitles[verdict], grounds: numbers.join(', ') || '—' });
}

/** It leaves the texts as they are, or is about one that the decision does not have. */
function nothingNew(was: Decision, is: Decision, { departure }: Correction): Refusal | undefined {
  const strange = departure !== undefined && was.departure === undefined;
  return strange || changes(was, is).length === 0 ? refusal('NOTHING_TO_CORRECT') : undefined;
}

/** The decision with the texts corrected. */
function corrected(decision: Decision, { grounds, departure }: Correction): Decision {
  const departs = departure === undefined ? {} : { departure };
  if (decision.decision !== 'refuse') return { ...decision, ...departs };
  const reworded = decision.grounds.map((was, i) => ({ ...was, reason: grounds?.[i]?.reason ?? was.reason }));
  return { ...decision, ...departs, grounds: reworded };
}

/** What a decision says in words. */
function textsOf(decision: Decision): readonly Bilingual[] {
  const { departure } = decision;
  return [
    ...groundsOf(decision).map(({ reason }) => reason),
    ...(departure === undefined ? [] : [departure]),
  ];
}

function changes(was: Decision, is: Decision): readonly (readonly [was: string, is: string])[] {
  const now = textsOf(is);
  return textsOf(was).flatMap((text, i) =>
    (['ru', 'kk'] as const).flatMap((language): [string, string][] => {
      const [from, to] = [text[language], now[i]?.[language] ?? ''];
      return from === to ? [] : [[from, to]];
    }),
  );
}

function linesOf(was: Decision, is: Decision, { by, body, receivedAt }: Act<'correctDecision'>): string[] {
  return [
    besideTexts.corrected(receivedAt, by.staff ?? '—', body.why),
    ...changes(was, is).map(([from, to]) => besideTexts.change(cut(from, CUT), cut(to, CUT))),
  ];
}
