import { defineQuery, setHandler } from '@temporalio/workflow';
import type { CheckedResult } from '../../activities/signatures/result.ts';
import type { Outcome } from '../../shared/case/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { granted } from '../../shared/law/verdicts.ts';
import type { Json } from '../../shared/json.ts';
import type { ResultRecord } from '../../shared/notices/result-document.ts';
import { formerEntry, signatureFaults, signatureNotValid } from '../../shared/notices/staff.ts';
import { dayText } from '../../shared/texts/format.ts';
import { systemName } from '../../shared/texts/systems.ts';
import { queryTitles, stepTitles } from '../../shared/texts/steps.ts';
import { beginDissemination } from '../casework/begin-dissemination.ts';
import { callsTo, finalRefusal } from '../casework/calls.ts';
import type { Act } from '../casework/act.ts';
import { leaveNote } from '../casework/notes.ts';
import { stepSummary } from '../casework/wording.ts';
import type { Decision } from './decision.ts';
import { matterOf } from './matter.ts';
import type { ApplicationCase } from './procedure.ts';
import { changeRegistry } from './registry-entry.ts';
import { documentNumber, resultRecord } from './result-record.ts';
import { notify, reportStage } from './tell.ts';

/** The document waiting for a signature, without signatory and date; a query of the case while it is being signed. */
const resultQuery = defineQuery<ResultRecord>('result');

/** п. 23-26, 8: the result is signed by the head or a deputy, entered into the registry, delivered, reported and disseminated. */
export async function issueResult(kase: ApplicationCase, decision: Decision): Promise<Outcome> {
  kase.enter('signing');
  const number = await documentNumber(kase);
  // Made anew each time it is asked for: a correction of the decision's texts is in it at once.
  const record = () => resultRecord(kase, kase.facts.decided?.decision ?? decision, number);
  setHandler(resultQuery, record, { description: queryTitles.result });
  let signed: SignedResult | undefined;
  const check = ({ date }: Act<'sign'>['body'], offered?: Act<'sign'>) =>
    offered === undefined || date === offered.receivedOn ? undefined : otherDay(date, offered.receivedOn);
  const duty = kase.owe({
    rule: 'RULES-23',
    message: 'sign',
    check,
    begins: (offered) => begin(kase, offered),
  });
  const act = await duty.discharged(async (offered) => {
    const checked = await checkSignature(kase, record(), offered);
    if ('code' in checked) return checked;
    signed = checked;
    return undefined;
  });
  if (signed === undefined) throw new Error('a result was issued without a signature');
  const { document, title, text } = signed;
  kase.record({
    kind: 'signed',
    rule: 'RULES-23',
    by: act.by,
    data: { number, sha256: document.sha256, on: act.body.date },
    // An issued result is JSON: texts and numbers.
    personal: { issued: document.issued as unknown as Json, signature: document.signature },
  });
  const outcome = decision.decision === 'refuse' ? 'refused' : granted[matterOf(kase).service].outcome;
  const changed = outcome === 'refused' ? undefined : await changeRegistry(kase, document, act.body.date);
  notify(kase, 'RULES-23', 'result', { title, text }, { document });
  reportStage(kase, outcome);
  if (outcome === 'refused') nameFormerEntry(kase);
  if (changed !== undefined) await beginDissemination(kase, changed, act.receivedAt); // п. 8
  return outcome;
}

/** What the annulled result of a former run put into the registry is the unit's to look at: no rule takes it out by itself. */
function nameFormerEntry(kase: ApplicationCase): void {
  const entry = kase.facts.former?.entry;
  if (entry === undefined) return;
  leaveNote(kase, 'unit', 're-examine', 'HOUSE-REOPENING', formerEntry({ number: kase.state.number, entry }));
}

/** A document bears the day on which it is signed. */
const otherDay = (date: string, today: string) =>
  refusal('DOCUMENT_DATE', { date: dayText(date), today: dayText(today) });

type SignedResult = Extract<CheckedResult, { valid: true }>;

/** The signature is the point of no return, recorded first; one that does not hold takes it back. */
function begin(kase: ApplicationCase, { by }: Act<'sign'>): void {
  kase.state.signing = true;
  kase.record({ kind: 'signing-started', rule: 'RULES-23', by });
}

/** Looks at a signature; the term runs on meanwhile. */
async function checkSignature(
  kase: ApplicationCase,
  record: ResultRecord,
  act: Act<'sign'>,
): Promise<SignedResult | Refusal> {
  const { date, signature } = act.body;
  const checks = callsTo('signatures', kase.plan(), stepSummary(stepTitles.signature, 'RULES-23'));
  const takeBack = (why: string, refused: Refusal) => {
    kase.state.signing = false;
    kase.record({ kind: 'signature-refused', rule: 'RULES-23', by: act.by, data: { why } });
    return refused;
  };
  let checked: CheckedResult;
  try {
    checked = await checks.checkResult({ record, date, staff: act.by.staff ?? '', cms: signature });
  } catch (error) {
    const code = finalRefusal(error);
    if (code === undefined) throw error;
    return takeBack(code, refusal('SYSTEM_REFUSED', { system: systemName('signatures') }));
  }
  if (checked.valid) return checked;
  const { number } = kase.state;
  const fault = checked.reason;
  leaveNote(kase, 'signatory', 'signature', 'RULES-23', signatureNotValid({ number, fault }));
  const reason = signatureFaults[fault];
  return takeBack(reason.ru, refusal('SIGNATURE_REFUSED', { reason }));
}
