import type { Language } from '../../shared/bilingual.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { providerOn } from '../../shared/law/provider.ts';
import { printable } from '../documents/fonts.ts';
import { bytesOf, GAP, MARGIN, newPaper, numberPages, SIZE, type Pdf } from '../documents/paper.ts';
import { FACT_WIDTHS, type Block, type Cell, type Page } from './page.ts';

const PADDING = 4;

/** The page on paper, in Kazakh, then in Russian, each on pages of its own; `subject` names it at the foot of every page. */
export function pdfOf(page: Page, subject: string, at: Instant): Buffer {
  const author = providerOn(localDay(at)).name;
  const pdf = newPaper({ title: page.title, author, subject, at: new Date(at) });
  for (const language of ['kk', 'ru'] as const) {
    pdf.addPage();
    pdf.font('bold').fontSize(SIZE.text + 3);
    pdf.text(printable(page.title[language]), { align: 'center' });
    pdf.y += GAP;
    for (const block of page.blocks) printBlock(pdf, block, language);
  }
  numberPages(pdf, subject);
  return bytesOf(pdf);
}

const widthOf = (pdf: Pdf) => pdf.page.width - MARGIN.left - MARGIN.right;

function printBlock(pdf: Pdf, block: Block, language: Language): void {
  switch (block.kind) {
    case 'heading':
      pdf.y += GAP;
      breakBefore(pdf, 4 * GAP);
      pdf.font('bold').fontSize(SIZE.text);
      pdf.text(printable(block.text[language]), MARGIN.left, pdf.y, { width: widthOf(pdf) });
      pdf.y += PADDING;
      break;
    case 'text':
      pdf.y += PADDING;
      pdf.font('regular').fontSize(SIZE.small);
      pdf.text(printable(block.text[language]), MARGIN.left, pdf.y, { width: widthOf(pdf) });
      pdf.y += PADDING;
      break;
    case 'facts':
      for (const fact of block.facts) printRow(pdf, fact, FACT_WIDTHS, language);
      break;
    case 'table':
      printRow(pdf, block.columns, block.widths, language, 'bold');
      for (const row of block.rows) printRow(pdf, row, block.widths, language);
      break;
  }
}

/** A row between two lines, kept together where a page ends. */
function printRow(
  pdf: Pdf,
  cells: readonly Cell[],
  widths: readonly number[],
  language: Language,
  font: 'regular' | 'bold' = 'regular',
): void {
  const unit = widthOf(pdf) / widths.reduce((sum, width) => sum + width, 0);
  const texts = cells.map((cell) => printable(cell[language]));
  const wide = (n: number) => (widths[n] ?? 1) * unit - 2 * PADDING;
  pdf.font(font).fontSize(SIZE.small);
  const heights = texts.map((text, n) => pdf.heightOfString(text, { width: wide(n) }));
  const height = Math.max(...heights) + 2 * PADDING;
  breakBefore(pdf, height);
  const top = pdf.y;
  let x = MARGIN.left;
  texts.forEach((text, n) => {
    pdf.text(text, x + PADDING, top + PADDING, { width: wide(n) });
    x += (widths[n] ?? 1) * unit;
  });
  pdf.y = top + height;
  pdf.moveTo(MARGIN.left, pdf.y).lineTo(x, pdf.y).lineWidth(0.3).stroke();
}

function breakBefore(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - MARGIN.bottom) pdf.addPage();
}
