import { describe, expect, it } from 'vitest';
import { signedPdf, sha256Of } from '../../../activities/documents/issue.ts';
import { ATTACHMENT, resultPdf } from '../../../activities/documents/pdf.ts';
import type { Bilingual } from '../../../shared/bilingual.ts';
import { canonical } from '../../../shared/json.ts';
import { resultData, resultDocument } from '../../../shared/notices/result-document.ts';
import { forms, issued } from './samples.ts';
import { type Printed, readPdf, squeezed } from './read.ts';

const said = (page: readonly Printed[]) => squeezed(page.map(({ text }) => text).join(''));
const DAY = '2026-11-23';

/** What a page of one language says, read off the document it was made of. */
function expected(form: (typeof forms)[number], language: keyof Bilingual, foot: string): string {
  const { page, text } = resultDocument(issued(form));
  const own = text[language].slice(page.letterhead[language].length);
  return squeezed(page.letterhead.kk + page.letterhead.ru + own + foot);
}

describe('the PDF of a result (RULES-23)', () => {
  it.each(forms)('%s says in both languages, letter by letter, what the record says', async (form) => {
    const { pages } = await readPdf(resultPdf(issued(form)));
    expect(pages.map(said)).toEqual([
      expected(form, 'kk', '№ 2026-17 · 1/2'),
      expected(form, 'ru', '№ 2026-17 · 2/2'),
    ]);
  });

  it.each(forms)('%s carries the record as data', async (form) => {
    const { attachments } = await readPdf(resultPdf(issued(form)));
    expect(attachments).toEqual({ [ATTACHMENT]: canonical(resultData(issued(form))) });
    expect(JSON.parse(attachments[ATTACHMENT] ?? '')).toMatchObject(issued(form));
  });

  // A signed document is made again from its record. Bytes other than these cannot be made again as they were signed: a
  // change of the layout, of the forms' words or of the libraries that comes here is one that decision 8 speaks of.
  it.each([
    ['App. 6', '9b8d30b53e8c461f7af3ee0d651e7ec3fc9835680e14a4624784d88085d74e15'],
    ['App. 7', 'aec9b472714340c5c76c5f73f832c0e8975675eab2395a790d6ed77185512b7e'],
    ['App. 8', 'f7e4cfa80ef24d07578809cc10e22e19f7609ba002d901d6cfd66ecb84550da7'],
    ['App. 9', 'b2ab53f067dc5f7be55c1a8822f92a28f42a6e51c8266c86942cd297e8470dd2'],
  ] as const)('%s is the same, byte for byte, as it was in every release', (form, sha256) => {
    expect(sha256Of(resultPdf(issued(form)))).toBe(sha256);
  });

  it('does not depend on the documents made before it', async () => {
    const numbered = (documentNumber: string) =>
      resultPdf(issued('App. 9', { record: { ...issued('App. 9').record, documentNumber } }));
    // Ẑ is drawn as Z and a circumflex: met so first, Z would have no meaning for whoever copies it.
    numbered('Ẑ Ĝ Ĥ ffi');
    const after = numbered('ZGH');
    const { pages } = await readPdf(after);
    expect(said(pages[0] ?? [])).toContain('Нөмірі:ZGH23.11.2026');
    numbered('Ž Q W');
    expect(sha256Of(numbered('ZGH'))).toBe(sha256Of(after));
  });

  it('bears its date: another day gives other bytes', () => {
    const hashes = [DAY, '2026-11-24'].map((issuedOn) => sha256Of(resultPdf(issued('App. 7', { issuedOn }))));
    expect(new Set(hashes).size).toBe(2);
  });

  it('prints every letter of both alphabets, and a letter the font lacks by its number', async () => {
    const letters = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ';
    const name = `${letters} ${letters.toLowerCase()} ₸ « » № – — “ ” ' % §`;
    const record = { ...issued('App. 9').record, documentNumber: `${name} и\u0306 数\u0007` };
    const { pages } = await readPdf(resultPdf(issued('App. 9', { record })));
    expect(said(pages[0] ?? [])).toContain(squeezed(`Нөмірі: ${name} й [U+6570][U+0007] 23.11.2026`));
  });

  it('keeps long names, words and reasons inside its margins, on as many pages as they need', async () => {
    const name = `Товарищество «${'Өркендеу-Қазақстан '.repeat(20)}${'Ұ'.repeat(150)}»`;
    const { record } = issued('App. 6');
    const reasons = { ru: `${name} `.repeat(12), kk: `${name} `.repeat(12) };
    const long = { ...record, reasons, addressee: { ...record.addressee, name } };
    const signatory = { position: { ru: name, kk: name }, name };
    const { pages } = await readPdf(resultPdf(issued('App. 6', { record: long, signatory })));
    expect(pages.length).toBeGreaterThan(4);
    for (const { left, right, bottom } of pages.flat()) {
      expect(left).toBeGreaterThanOrEqual(59);
      expect(right).toBeLessThanOrEqual(595.28 - 49);
      expect(bottom).toBeGreaterThan(25);
    }
  });
});

describe('a signed document made again', () => {
  const document = { issued: issued('App. 7'), signature: 'TUlJ' };

  it('is the bytes that were signed', () => {
    const pdf = resultPdf(document.issued);
    expect(signedPdf({ ...document, sha256: sha256Of(pdf) })).toEqual(pdf);
  });

  it('is not given out when this release would make others, and says so', () => {
    const other = { ...document, sha256: sha256Of(Buffer.from('another layout')) };
    expect(() => signedPdf(other)).toThrow(
      /2026-17 was signed with SHA-256 \w{64} and this release makes \w{64}/,
    );
  });
});
