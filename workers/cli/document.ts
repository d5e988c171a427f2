import { writeFile } from 'node:fs/promises';
import { resultPdf } from '../../activities/documents/pdf.ts';
import { signatoryOf } from '../../activities/signatures/result.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { mayAct } from '../../shared/directory.ts';
import { resultDocument, signerOf } from '../../shared/notices/result-document.ts';
import type { Role } from '../../shared/roles.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { dayText } from '../../shared/texts/format.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf, dayOf } from './input.ts';
import { refused, type Answer } from './output.ts';
import { notInProduction, notToSign, shownToSign, signedMessage } from './to-sign.ts';
import { UsageError } from './usage-error.ts';

export interface DocumentOptions {
  /** Staff id of the one who signs. */
  readonly as: string;
  /** Date of the document; default today in Kazakhstan. */
  readonly date?: string;
  /** File to write the PDF to, whose bytes are what is signed. */
  readonly pdf?: string;
  /** The letter with which a complaint goes on (п. 30), and not what answers it. */
  readonly forward?: boolean;
  /** Sign with the made-up certificate of that member of staff; development only. */
  readonly sign?: boolean;
}

/** The document of the day that waits for its signature (п. 23, 30, 31), or with `sign` the message that signs it. */
export async function document(context: Context, id: string, options: DocumentOptions): Promise<Answer> {
  const caseId = caseIdOf(id);
  const date = options.date === undefined ? localDay(context.now().toISOString()) : dayOf(options.date);
  notInProduction(context, caseId, options.sign);
  const message = messageOf(caseId, options);
  // A stranger is refused before the case is asked, where the procedure alone says who signs.
  if (message === 'sign') signatoryFor(context, options.as, date, 'signatory');
  const not = await notToSign(context, caseId, message);
  if (not !== undefined) return refused(not);

  const waiting = options.forward === true ? 'letter' : 'result';
  const record = readable(await (await context.cases()).result(caseId, waiting));
  const role = signerOf(record);
  const signatory = signatoryFor(context, options.as, date, role);
  const issued = { record, signatory, issuedOn: date };
  const bytes = resultPdf(issued);
  // The same document has the same key, whoever of the signatories signs: it is signed once.
  if (options.sign === true)
    return signedMessage(context, { role, staff: options.as }, bytes, { key: message, date });
  const { pdf: file } = options;
  if (file !== undefined) await written(file, bytes);
  const last =
    file === undefined ? say(cliTexts.pdfHint) : say(cliTexts.pdfWritten, { file, n: String(bytes.length) });
  const facts = { caseId, date, staff: options.as };
  return shownToSign({ ...resultDocument(issued), bytes }, facts, last);
}

/** The message that signs it, by what the case is of. */
function messageOf(caseId: string, { forward }: DocumentOptions): 'sign' | 'signRuling' | 'forwardComplaint' {
  if (!caseId.startsWith('complaint/')) return 'sign';
  return forward === true ? 'forwardComplaint' : 'signRuling';
}

function signatoryFor(context: Context, staff: string, date: IsoDate, role: Role) {
  const directory = context.directory();
  if (!mayAct(directory, staff, role, date).ok) {
    const who = directory.members.filter((member) => mayAct(directory, member.id, role, date).ok);
    const facts = { staff, date: dayText(date), who: who.map((member) => member.id).join(', ') || '—' };
    throw new UsageError(cliErrors.notSignatory, facts);
  }
  const { iin: _, ...signatory } = signatoryOf(directory, staff, role);
  return signatory;
}

async function written(file: string, pdf: Uint8Array): Promise<void> {
  await writeFile(file, pdf).catch((error: unknown) => {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(cliErrors.fileUnwritable, { file, why });
  });
}
