import { defineQuery, setHandler } from '@temporalio/workflow';
import type { RulingRecord } from '../../shared/notices/complaint-documents.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { queryTitles } from '../../shared/texts/steps.ts';
import { beginSigning, checkSignature, otherDay, type SignedResult } from '../casework/signing.ts';
import { rulingRecord } from './document-records.ts';
import { given, tellRuling } from './given.ts';
import { noteOfComplaint } from './notes.ts';
import type { Answer, ComplaintCase, GivenRuling } from './procedure.ts';
import { reviewerOf } from './review.ts';
import { rightful } from './rightful.ts';
import { rulingLines } from './ruling-lines.ts';

/** The ruling that waits for its signature; a query of the case while it is being signed. */
const rulingQuery = defineQuery<RulingRecord>('result');

/** п. 28, 33: the ruling is signed by the head of the body, delivered to the complainant and told to the provider. */
export async function issueRuling(kase: ComplaintCase, answer: Answer): Promise<GivenRuling> {
  kase.enter('ruling');
  const { signs, signer } = reviewerOf(kase);
  const record = rulingRecord(kase, answer);
  setHandler(rulingQuery, () => record, { description: queryTitles.result });
  kase.state.findings[complaintTexts.card.ruling] = rulingLines(answer);
  let signed: SignedResult | undefined;
  const duty = kase.owe({
    rule: signs,
    message: 'signRuling',
    check: ({ by, date }, act) => rightful(by, signer, 'own') ?? otherDay(date, act),
    begins: ({ by }) => beginSigning(kase, signs, by),
  });
  noteOfComplaint(kase, signer, 'to-sign');
  const act = await duty.discharged(async (offered) => {
    const checked = await checkSignature(kase, signs, record, offered);
    if ('code' in checked) return checked;
    signed = checked;
    return undefined;
  });
  if (signed === undefined) throw new Error('a ruling was issued without a signature');
  const issued = given(kase, signs, answer, act, signed);
  tellRuling(kase, signs, issued, signed);
  return issued;
}
