import { writeFile } from 'node:fs/promises';
import { sha256Of } from '../../activities/documents/issue.ts';
import { resultPdf } from '../../activities/documents/pdf.ts';
import { signatoryOf } from '../../activities/signatures/result.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { mayAct } from '../../shared/directory.ts';
import { refusal } from '../../shared/errors.ts';
import { resultDocument } from '../../shared/notices/result-document.ts';
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
  /** File to write the PDF to, whose bytes are what is signed. */
  readonly pdf?: string;
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
  const issued = { record, signatory, issuedOn: date };
  const pdf = resultPdf(issued);
  const sha256 = sha256Of(pdf);
  if (options.sign === true) return signed(context, options.as, date, pdf, sha256);
  const { pdf: file } = options;
  if (file !== undefined) await written(file, pdf);
  const { title, text } = resultDocument(issued);
  return {
    ok: true,
    json: { caseId, date, staff: options.as, title, text, sha256, base64: pdf.toString('base64') },
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
      file === undefined
        ? say(cliTexts.pdfHint)[language]
        : say(cliTexts.pdfWritten, { file, n: String(pdf.length) })[language],
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

async function written(file: string, pdf: Uint8Array): Promise<void> {
  await writeFile(file, pdf).catch((error: unknown) => {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(cliErrors.fileUnwritable, { file, why });
  });
}

/** The message itself on stdout, ready for `senim act ID sign`. The same document has the same key: it signs once. */
async function signed(
  context: Context,
  staff: string,
  date: IsoDate,
  pdf: Uint8Array,
  sha256: string,
): Promise<Answer> {
  const url = context.config.urls.signatures;
  const signature = await signInSandbox(url, pdf, staff).catch(() => {
    throw new UsageError(cliErrors.signerDown, { url });
  });
  const message = { by: { role: 'signatory', staff }, key: `sign-${sha256.slice(0, 16)}`, date, signature };
  return { ok: true, json: message, lines: () => [JSON.stringify(message, null, 2)] };
}
