// The named export is there at run time only: the types do not know it.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit';
import type { Bilingual } from '../../shared/bilingual.ts';
import { type Fonts, fonts, printable } from './fonts.ts';

export type Pdf = PDFKit.PDFDocument;

export const MARGIN = { top: 50, bottom: 60, left: 60, right: 50 };
export const SIZE = { text: 11, small: 9 };
export const GAP = 14;

/** What a document says of itself beside its pages. */
interface About {
  readonly title: Bilingual;
  readonly author: Bilingual;
  readonly subject: string;
  /** The moment it names as that of its making. */
  readonly at: Date;
}

/**
 * An A4 document without a page yet. Its bytes depend on nothing but what is printed: no clock, no random numbers, and no
 * compression, whose bytes differ from processor to processor.
 */
export function newPaper({ title, author, subject, at }: About): Pdf {
  const { regular, bold } = fonts();
  const pdf = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    compress: false,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'kk',
    displayTitle: true,
    info: {
      Title: `${title.kk} / ${title.ru}`,
      Author: `${author.kk} / ${author.ru}`,
      Subject: subject,
      CreationDate: at,
      ModDate: at,
    },
    font: asSource(regular),
  });
  return pdf.registerFont('regular', asSource(regular)).registerFont('bold', asSource(bold));
}

/** pdfkit takes a font that fontkit has opened already; its types know names of files only. */
function asSource(font: Fonts[keyof Fonts]): string {
  return font as unknown as string;
}

/** Prints on every page, below the margin, which page of which document it is. */
export function numberPages(pdf: Pdf, name: string): void {
  const size = pdf.bufferedPageRange().count;
  for (let n = 0; n < size; n += 1) printFoot(pdf, n, `${name} · ${String(n + 1)}/${String(size)}`);
}

function printFoot(pdf: Pdf, n: number, text: string): void {
  pdf.switchToPage(n);
  const { margins, width, height } = pdf.page;
  // The foot stands in the margin, where pdfkit would begin a new page.
  margins.bottom = 0;
  pdf.font('regular').fontSize(SIZE.small);
  pdf.text(printable(text), margins.left, height - 40, {
    width: width - margins.left - margins.right,
    align: 'right',
    lineBreak: false,
  });
}

/** Ends the document; its bytes, which are all there at once. */
export function bytesOf(pdf: Pdf): Buffer {
  pdf.end();
  const parts: Buffer[] = [];
  for (let part: unknown = pdf.read(); Buffer.isBuffer(part); part = pdf.read()) parts.push(part);
  return Buffer.concat(parts);
}
