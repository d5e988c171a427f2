import { writeFile } from 'node:fs/promises';
import { resultPdf } from '../../activities/documents/pdf.ts';
import { signatoryOf } from '../../activities/signatures/result.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { mayAct } from '../../shared/directory.ts';
import { resultDocument } from '../../shared/notices/result-document.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { dayText } from '../../shared/texts/format.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf, dayOf } from './input.ts';
import { refused, type Answer } from './output.ts';
import { notInProduction, notToSign, shownToSign, signedMessage } from './to-sign.ts';
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
  notInProduction(context, caseId, options.sign);
  const signatory = signatoryFor(context, options.as, date);
  const not = await notToSign(context, caseId, 'sign');
  if (not !== undefined) return refused(not);

  const record = readable(await (await context.cases()).result(caseId));
  const issued = { record, signatory, issuedOn: date };
  const bytes = resultPdf(issued);
  // The same document has the same key, whoever of the signatories signs: it is signed once.
  if (options.sign === true)
    return signedMessage(context, { role: 'signatory', staff: options.as }, bytes, { key: 'sign', date });
  const { pdf: file } = options;
  if (file !== undefined) await written(file, bytes);
  const last =
    file === undefined ? say(cliTexts.pdfHint) : say(cliTexts.pdfWritten, { file, n: String(bytes.length) });
  const facts = { caseId, date, staff: options.as };
  return shownToSign({ ...resultDocument(issued), bytes }, facts, last);
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
