import type { Language } from '../../shared/bilingual.ts';
import { instantAt } from '../../shared/calendar/zone.ts';
import { canonical } from '../../shared/json.ts';
import { type IssuedResult, resultData, resultDocument } from '../../shared/notices/result-document.ts';
import type { FormPage } from '../../shared/notices/types.ts';
import { printable } from './fonts.ts';
import { bytesOf, GAP, MARGIN, newPaper, numberPages, SIZE, type Pdf } from './paper.ts';

/** Name of the attachment that holds the document as data. */
export const ATTACHMENT = 'result.json';

/**
 * The result as the paper it is issued on: App. 6-9 in Kazakh, then in Russian, each on pages of its own, and the same as
 * data in an attachment. The electronic signature covers these bytes, so they depend on nothing but the result (`newPaper`).
 */
export function resultPdf(issued: IssuedResult): Buffer {
  const key = canonical(issued);
  if (last?.key !== key) last = { key, pdf: make(issued) };
  return Buffer.from(last.pdf);
}

/** The one made last: a check or a delivery asks for it at every try while the other system is down. */
let last: { readonly key: string; readonly pdf: Buffer } | undefined;

function make(issued: IssuedResult): Buffer {
  const document = resultDocument(issued);
  const at = new Date(instantAt(issued.issuedOn, '00:00'));
  const { title, page } = document;
  const subject = issued.record.documentNumber;
  const pdf = newPaper({ title, author: page.letterhead, subject, at });
  for (const language of ['kk', 'ru'] as const) printForm(pdf, page, language);
  numberPages(pdf, `№ ${subject}`);
  pdf.file(Buffer.from(canonical(resultData(issued)), 'utf8'), {
    name: ATTACHMENT,
    type: 'application/json',
    creationDate: at,
    modifiedDate: at,
  });
  return bytesOf(pdf);
}

/** One language of the form. */
function printForm(pdf: Pdf, page: FormPage, language: Language): void {
  pdf.addPage();
  const { left, right } = MARGIN;
  const width = pdf.page.width - left - right;
  printLetterhead(pdf, page, width);
  const half = width / 2;
  pdf.font('regular').fontSize(SIZE.text);
  pdf.text(printable(page.addressee[language]), left + half, pdf.y, { width: half });
  pdf.moveDown();
  pdf.text(printable(page.numbered[language]), left, pdf.y, { width });
  pdf.y += GAP;
  pdf.font('bold').text(printable(page.heading[language]), left, pdf.y, { width, align: 'center' });
  pdf.y += GAP;
  pdf.font('regular').text(printable(page.body[language]), left, pdf.y, { width, paragraphGap: 6 });
  pdf.y += 2 * GAP;
  printSignatory(pdf, page, language, width);
  if (page.note === undefined) return;
  pdf.y += 2 * GAP;
  pdf.font('regular').fontSize(SIZE.small).text(printable(page.note[language]), left, pdf.y, { width });
}

/** The provider in the state language on the left and in Russian on the right, as every form has it. */
function printLetterhead(pdf: Pdf, { letterhead }: FormPage, width: number): void {
  const { top, left } = MARGIN;
  const column = (width - 2 * GAP) / 2;
  pdf.font('bold').fontSize(SIZE.text);
  const columns = [
    [letterhead.kk, left],
    [letterhead.ru, left + column + 2 * GAP],
  ] as const;
  const bottoms = columns.map(([text, x]) => {
    pdf.text(printable(text), x, top, { width: column, align: 'center' });
    return pdf.y;
  });
  const bottom = Math.max(...bottoms) + GAP / 2;
  pdf
    .moveTo(left, bottom)
    .lineTo(left + width, bottom)
    .lineWidth(0.7)
    .stroke();
  pdf.y = bottom + GAP;
}

/** Position on the left, name on the right; kept together, also where a page ends. */
function printSignatory(pdf: Pdf, { signatory }: FormPage, language: Language, width: number): void {
  const { left, bottom } = MARGIN;
  const column = (width - GAP) / 2;
  const texts = [printable(signatory.position[language]), printable(signatory.name)] as const;
  pdf.font('bold').fontSize(SIZE.text);
  const height = Math.max(...texts.map((text) => pdf.heightOfString(text, { width: column })));
  if (pdf.y + height > pdf.page.height - bottom) pdf.addPage();
  const { y } = pdf;
  texts.forEach((text, n) => pdf.text(text, left + n * (column + GAP), y, { width: column }));
  pdf.y = y + height;
}
