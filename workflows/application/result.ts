import { defineQuery, setHandler } from '@temporalio/workflow';
import type { Outcome } from '../../shared/case/types.ts';
import { granted } from '../../shared/law/verdicts.ts';
import type { Json } from '../../shared/json.ts';
import type { ResultRecord } from '../../shared/notices/result-document.ts';
import { complainBy, paragraphs } from '../../shared/notices/common.ts';
import { formerEntry } from '../../shared/notices/staff.ts';
import { queryTitles } from '../../shared/texts/steps.ts';
import { beginDissemination } from '../casework/begin-dissemination.ts';
import { leaveNote } from '../casework/notes.ts';
import {
  beginSigning,
  checkSignature,
  documentNumber,
  otherDay,
  type SignedResult,
} from '../casework/signing.ts';
import type { Decision } from './decision.ts';
import { lastDayToComplain } from './complaining.ts';
import { matterOf } from './matter.ts';
import type { ApplicationCase } from './procedure.ts';
import { changeRegistry } from './registry-entry.ts';
import { resultRecord } from './result-record.ts';
import { notify, reportStage } from './tell.ts';

/** The document waiting for a signature, without signatory and date; a query of the case while it is being signed. */
const resultQuery = defineQuery<ResultRecord>('result');

/** п. 23-26, 8: the result is signed by the head or a deputy, entered into the registry, delivered, reported and disseminated. */
export async function issueResult(kase: ApplicationCase, decision: Decision): Promise<Outcome> {
  kase.enter('signing');
  const number = await documentNumber(kase, 'RULES-23');
  // Made anew each time it is asked for: a correction of the decision's texts is in it at once.
  const record = () => resultRecord(kase, kase.facts.decided?.decision ?? decision, number);
  setHandler(resultQuery, record, { description: queryTitles.result });
  let signed: SignedResult | undefined;
  const duty = kase.owe({
    rule: 'RULES-23',
    message: 'sign',
    check: ({ date }, offered) => otherDay(date, offered),
    begins: ({ by }) => beginSigning(kase, 'RULES-23', by),
  });
  const act = await duty.discharged(async (offered) => {
    const checked = await checkSignature(kase, 'RULES-23', record(), offered);
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
  const until = outcome === 'refused' ? await lastDayToComplain(kase, act.receivedAt) : undefined;
  const said = paragraphs([text, complainBy(until)]);
  notify(kase, 'RULES-23', 'result', { title, text: said }, { document });
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
