import { defineQuery, setHandler } from '@temporalio/workflow';
import type { Refusal } from '../../shared/errors.ts';
import type { ForwardingRecord } from '../../shared/notices/complaint-documents.ts';
import { complaintForwarded } from '../../shared/notices/complaint.ts';
import { queryTitles } from '../../shared/texts/steps.ts';
import type { Act } from '../casework/act.ts';
import {
  checkSignature,
  documentNumber as nextNumber,
  otherDay,
  type SignedResult,
} from '../casework/signing.ts';
import { openAnswers } from './answer.ts';
import { complaintOf } from './document-records.ts';
import { assembleFile } from './file.ts';
import { noteOfComplaint } from './notes.ts';
import type { ComplaintCase, GivenRuling } from './procedure.ts';
import { notify } from './tell.ts';

/** The letter that waits for a signature; a query of the case while the provider can forward. */
const letterQuery = defineQuery<ForwardingRecord>('letter');

type Forwarding = Act<'forwardComplaint'>;

/**
 * п. 30, 31: within one term either the provider's signed answer satisfies the complaint fully, or complaint and file go
 * on; п. 32 runs beside and ends with either. Undefined when it was forwarded.
 */
export async function react(kase: ComplaintCase): Promise<GivenRuling | undefined> {
  kase.enter('reaction');
  // One of the two goes out, the letter or the answer: one number for both leaves no gap.
  const number = await nextNumber(kase, 'CMPL-30');
  void assembleFile(kase);
  const record = () => letter(kase, number);
  setHandler(letterQuery, record, { description: queryTitles.letter });
  const own = openAnswers(kase, number);
  const check = ({ date }: Forwarding['body'], offered?: Forwarding) => otherDay(date, offered);
  const forward = kase.owe({ rule: 'CMPL-30', message: 'forwardComplaint', check });
  const consider = kase.owe({ rule: 'CMPL-32', message: 'forwardComplaint', check });
  own.signed((at) => {
    forward.fulfilled(at);
    consider.fulfilled(at);
  });
  let sent: SignedResult | undefined;
  const examine = async (offered: Forwarding): Promise<Refusal | undefined> => {
    const checked = await checkSignature(kase, 'CMPL-30', record(), offered);
    if ('code' in checked) return checked;
    if (kase.facts.reacted !== undefined) return kase.alreadyDone(forward.duty);
    kase.facts.reacted = 'forwarded';
    sent = checked;
    return undefined;
  };
  const discharge = async (duty: typeof forward, other: typeof forward) => {
    const act = await duty.dischargedUnless(() => false, examine);
    if (act !== undefined) other.fulfilled(act.receivedAt);
    return act;
  };
  try {
    const acts = await Promise.all([discharge(forward, consider), discharge(consider, forward)]);
    const act = acts.find((one) => one !== undefined);
    if (act !== undefined && sent !== undefined) await passOn(kase, act, number, sent);
    return own.given();
  } finally {
    own.close();
  }
}

function letter(kase: ComplaintCase, documentNumber: string): ForwardingRecord {
  const { file } = kase.facts;
  return {
    kind: 'forwarding',
    body: 'provider',
    documentNumber,
    ...complaintOf(kase),
    ...(file === undefined ? {} : { file }),
  };
}

/** п. 30: complaint and file are with the reviewing body; its own term runs only where one has been entered. */
async function passOn(
  kase: ComplaintCase,
  { by, receivedAt }: Forwarding,
  number: string,
  { document }: SignedResult,
): Promise<void> {
  kase.record({ kind: 'forwarded', rule: 'CMPL-30', by, data: { number, sha256: document.sha256 } });
  notify(kase, 'CMPL-30', 'complaint-forwarded', complaintForwarded(kase.state.number, number, receivedAt));
  noteOfComplaint(kase, 'reviewer', 'forwarded');
  if (kase.plan().entered?.includes('CMPL-28a')) await kase.clock.started('complaint-forwarded', receivedAt);
}
