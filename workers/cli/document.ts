import { createHash } from 'node:crypto';
import { signatoryOf } from '../../activities/signatures/result.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { mayAct } from '../../shared/directory.ts';
import { refusal } from '../../shared/errors.ts';
import { resultDocument, signedText } from '../../shared/notices/result-document.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { dayText } from '../../shared/texts/format.ts';
import { signInSandbox } from '../sandbox/sign.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf, dayOf } from './input.ts';
import { refused, type Answer } from './output.ts';
import { statusOf } from './status.ts';
import { UsageError } from './usage-error.ts';

export interface DocumentOptions {
  /** Staff id of the signatory. */
  readonly as: string;
  /** Date of the document; default today in Kazakhstan. */
  readonly date?: string;
  /** Sign with the made-up certificate of that member of staff; development only. */
  readonly sign?: boolean;
}

/** The document of the day that waits for its signature (п. 23), or with `sign` the message that signs it. */
export async function document(context: Context, id: string, options: DocumentOptions): Promise<Answer> {
  const caseId = caseIdOf(id);
  const date = options.date === undefined ? localDay(context.now().toISOString()) : dayOf(options.date);
  if (options.sign === true && context.config.mode === 'production')
    throw new UsageError(cliErrors.signInProduction, { caseId });
  const signatory = signatoryFor(context, options.as, date);
  const found = await statusOf(context, caseId);
  if (found === undefined) return refused(refusal('CASE_UNKNOWN', { caseId }));
  if (found.outcome !== undefined) return refused(refusal('CASE_CLOSED', { outcome: found.outcome.title }));
  if (!found.awaited.includes('sign'))
    return refused({ code: 'NOT_AWAITED', text: say(cliErrors.notPrepared, { plain: found.plain }) });

  const record = readable(await (await context.cases()).result(caseId));
  const { title, text } = resultDocument(record, signatory, date);
  const bytes = signedText(resultDocument(record, signatory, date));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (options.sign === true) return signed(context, options.as, date, bytes, sha256);
  const size = String(Buffer.byteLength(bytes));
  return {
    ok: true,
    json: {
      caseId,
      date,
      staff: options.as,
      title,
      text,
      sha256,
      base64: Buffer.from(bytes).toString('base64'),
    },
    lines: (language) => [
      title.ru,
      '',
      text.ru,
      '',
      title.kk,
      '',
      text.kk,
      '',
      say(cliTexts.sha256, { sha256 })[language],
      say(cliTexts.bytes, { n: size })[language],
      bytes,
    ],
  };
}

function signatoryFor(context: Context, staff: string, date: IsoDate) {
  const directory = context.directory();
  if (!mayAct(directory, staff, 'signatory', date).ok) {
    const who = directory.members.filter((member) => mayAct(directory, member.id, 'signatory', date).ok);
    const facts = { staff, date: dayText(date), who: who.map((member) => member.id).join(', ') || '—' };
    throw new UsageError(cliErrors.notSignatory, facts);
  }
  const { iin: _, ...signatory } = signatoryOf(directory, staff);
  return signatory;
}

/** The message itself on stdout, ready for `senim act ID sign`. The same document has the same key: it signs once. */
async function signed(
  context: Context,
  staff: string,
  date: IsoDate,
  bytes: string,
  sha256: string,
): Promise<Answer> {
  const url = context.config.urls.signatures;
  const signature = await signInSandbox(url, bytes, staff).catch(() => {
    throw new UsageError(cliErrors.signerDown, { url });
  });
  const message = { by: { role: 'signatory', staff }, key: `sign-${sha256.slice(0, 16)}`, date, signature };
  return { ok: true, json: message, lines: () => [JSON.stringify(message, null, 2)] };
}
