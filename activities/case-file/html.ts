import type { Language } from '../../shared/bilingual.ts';
import { caseFileTexts } from '../../shared/texts/case-file.ts';
import { FACT_WIDTHS, type Block, type Cell, type Page } from './page.ts';

const STYLE = `body{font:16px/1.45 sans-serif;margin:2em auto;max-width:60em;padding:0 1em;color:#111}
table{border-collapse:collapse;width:100%;margin:.6em 0;table-layout:fixed}th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#f2f2f2}p{white-space:pre-line}section+section{margin-top:4em}@media print{section+section{break-before:page}}`;

/** The page as one HTML file that needs no other: Kazakh, then Russian. */
export function htmlOf({ title, blocks }: Page): string {
  const section = (language: Language, other: Language) =>
    [
      `<section lang="${language}" id="${language}">`,
      `<p><a href="#${other}" lang="${other}">${escaped(caseFileTexts.other[other])}</a></p>`,
      `<h1>${escaped(title[language])}</h1>`,
      ...blocks.map((block) => blockOf(block, language)),
      '</section>',
    ].join('\n');
  return [
    '<!doctype html>',
    '<html lang="kk">',
    '<meta charset="utf-8">',
    `<title>${escaped(title.kk)} / ${escaped(title.ru)}</title>`,
    `<style>${STYLE}</style>`,
    section('kk', 'ru'),
    section('ru', 'kk'),
    '</html>',
    '',
  ].join('\n');
}

function blockOf(block: Block, language: Language): string {
  if (block.kind === 'heading') return `<h2>${escaped(block.text[language])}</h2>`;
  if (block.kind === 'text') return `<p>${escaped(block.text[language])}</p>`;
  const cells = (row: readonly Cell[]) => row.map((cell) => cellOf(cell, language)).join('');
  if (block.kind === 'facts')
    return tableOf(
      FACT_WIDTHS,
      block.facts.map(([name, value]) => `<th scope="row">${escaped(name[language])}</th>${cells([value])}`),
    );
  const head = block.columns.map((column) => `<th scope="col">${escaped(column[language])}</th>`).join('');
  return tableOf(block.widths, [head, ...block.rows.map(cells)]);
}

function tableOf(widths: readonly number[], rows: readonly string[]): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${String(Math.round((width / all) * 100))}%">`);
  return [`<table>`, ...columns, ...rows.map((row) => `<tr>${row}</tr>`), '</table>'].join('\n');
}

function cellOf(cell: Cell, language: Language): string {
  const text = escaped(cell[language]).replaceAll('\n', '<br>');
  // Names of entries hold letters, digits, dots, dashes and slashes alone.
  return cell.href === undefined ? `<td>${text}</td>` : `<td><a href="${cell.href}">${text}</a></td>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
