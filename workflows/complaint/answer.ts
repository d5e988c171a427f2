import { defineQuery, setHandler } from '@temporalio/workflow';
import { inTime } from '../../shared/calendar/terms.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { barrierTitles } from '../../shared/law/complaints.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { RulingRecord } from '../../shared/notices/complaint-documents.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { both, momentText } from '../../shared/texts/format.ts';
import { queryTitles } from '../../shared/texts/steps.ts';
import { stored, type Act, type Taker } from '../casework/act.ts';
import { beginSigning, checkSignature, otherDay } from '../casework/signing.ts';
import { rulingRecord } from './document-records.ts';
import { undecidedAhead } from './joined.ts';
import { unlike } from './languages.ts';
import { noteOfComplaint } from './notes.ts';
import type { Answer, ComplaintCase, GivenRuling } from './procedure.ts';
import { rightful } from './rightful.ts';
import { rulingLines } from './ruling-lines.ts';
import { given, tellRuling } from './given.ts';
import { unfitRemedy } from './remedies.ts';

/** The answer that waits for its signature; a query of the case once it has been drafted. */
const answerQuery = defineQuery<RulingRecord>('result');

/** What the provider may answer of its own, and what came of it. */
export interface OwnAnswers {
  /** Called with the moment of the signature that makes the answer count. */
  signed(then: (at: Instant) => void): void;
  given(): GivenRuling | undefined;
  close(): void;
}

/**
 * п. 31: the right not to forward. Whoever decides drafts the answer, the signatory signs it; only what is signed within the
 * term counts, by when it was received. A right and no duty: nothing is late that was not chosen.
 */
export function openAnswers(kase: ComplaintCase, number: string): OwnAnswers {
  let issued: GivenRuling | undefined;
  let then: ((at: Instant) => void) | undefined;
  const closes: (() => void)[] = [];
  const signature: Taker<'signRuling'> = {
    check: ({ by, date }, act) =>
      over(kase) ??
      rightful(by, 'signatory', 'own') ??
      otherDay(date, act) ??
      (kase.facts.draft?.ruling === 'satisfy' ? late(kase, act) : undefined),
    async take(act) {
      const signed = await signedAnswer(kase, act);
      if ('code' in signed) return signed;
      issued = signed;
      then?.(act.receivedAt);
      return stored(act);
    },
  };
  const drafted = async (
    act: Act<'satisfyComplaint' | 'leaveComplaint'>,
    said: Pick<Answer, 'ruling' | 'remedy' | 'grounds'>,
  ) => {
    const undecided = said.ruling === 'satisfy' ? await undecidedAhead(kase, said.ruling) : undefined;
    if (undecided !== undefined) return undecided;
    // It can be signed as soon as there is something to sign.
    if (kase.facts.draft === undefined) closes.push(kase.door.open('signRuling', signature));
    keepDraft(kase, act, { number, body: 'provider', ...said, reasons: act.body.reasons });
    return stored(act);
  };
  closes.push(
    kase.door.open('satisfyComplaint', {
      check: ({ remedy, reasons }, act) =>
        over(kase) ?? unfitRemedy(kase, remedy) ?? barred(kase) ?? unlike(kase, reasons) ?? late(kase, act),
      take: (act) => drafted(act, { ruling: 'satisfy', remedy: act.body.remedy }),
    }),
    kase.door.open('leaveComplaint', {
      check: ({ grounds, reasons }) => over(kase) ?? unfound(kase, grounds) ?? unlike(kase, reasons),
      take: (act) => drafted(act, { ruling: 'leave', grounds: act.body.grounds }),
    }),
  );
  return {
    signed: (next) => void (then = next),
    given: () => issued,
    close: () => closes.forEach((close) => close()),
  };
}

/** The draft, signed: the point of no return, unless the complaint went on while the signature was looked at. */
async function signedAnswer(kase: ComplaintCase, act: Act<'signRuling'>): Promise<GivenRuling | Refusal> {
  const { draft } = kase.facts;
  if (draft === undefined) return kase.alreadyDone('CMPL-31');
  beginSigning(kase, 'CMPL-31', act.by);
  const checked = await checkSignature(kase, 'CMPL-31', rulingRecord(kase, draft), act);
  if ('code' in checked) return checked;
  if (kase.facts.reacted !== undefined) {
    kase.state.signing = false;
    return kase.alreadyDone('CMPL-31');
  }
  kase.facts.reacted = 'answered';
  const issued = given(kase, 'CMPL-31', draft, act, checked);
  tellRuling(kase, 'CMPL-31', issued, checked);
  return issued;
}

/** Shows the answer, and tells who is to sign it; a later draft replaces it under the same number. */
function keepDraft(kase: ComplaintCase, { by }: Act, answer: Answer): void {
  const { ruling, remedy } = answer;
  kase.facts.draft = answer;
  kase.record({
    kind: 'answer-drafted',
    rule: 'CMPL-31',
    by,
    data: { ruling, ...(remedy === undefined ? {} : { remedy: remedy.remedy }) },
  });
  kase.state.findings[complaintTexts.card.answer] = rulingLines(answer);
  setHandler(answerQuery, () => rulingRecord(kase, answer), { description: queryTitles.result });
  noteOfComplaint(kase, 'signatory', 'drafted');
}

/** Why nothing is answered any more. */
function over(kase: ComplaintCase): Refusal | undefined {
  if (kase.over) return kase.alreadyWithdrawn();
  if (kase.facts.reacted !== undefined || kase.state.signing)
    return refusal('TOO_LATE', { message: catalogue.satisfyComplaint.title });
  return undefined;
}

/** CMPL-31: the right ends with the term, whatever was drafted before. */
function late(kase: ComplaintCase, act: Act | undefined): Refusal | undefined {
  const due = kase.plan().terms['CMPL-30']?.dueAt;
  if (act === undefined || due === undefined || inTime(act.receivedAt, due)) return undefined;
  return refusal('SATISFACTION_LATE', { due: momentText(due) });
}

function barred({ facts: { barriers = [] } }: ComplaintCase): Refusal | undefined {
  if (barriers.length === 0) return undefined;
  return refusal('COMPLAINT_BARRED', { barriers: named(barriers) });
}

/** The provider leaves without consideration only what the system found; what else there is, the reviewing body weighs. */
function unfound(
  { facts: { barriers = [] } }: ComplaintCase,
  grounds: NonNullable<Answer['grounds']>,
): Refusal | undefined {
  const strange = grounds.filter((ground) => !barriers.includes(ground));
  if (strange.length === 0) return undefined;
  return refusal('BARRIER_UNFOUND', { grounds: named(strange), found: named(barriers) });
}

/** Barriers in words. */
export const named = (barriers: NonNullable<Answer['grounds']>) =>
  both((language) => barriers.map((barrier) => barrierTitles[barrier][language]).join('; ') || '—');
