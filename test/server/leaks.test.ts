import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { formsOf, leaksIn } from './leaks.ts';

const text = 'Құпияев Сыр +77015550101';

it.each([...formsOf(text)])('a text that lies in a file as %s is found', (_form, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'senim-leaks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'log'), Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]));
  expect(leaksIn(folder, [text])).toContainEqual(expect.objectContaining({ file: 'log', text }));
  expect(leaksIn(folder, ['Ахметов'])).toEqual([]);
});

it('a text is found in base64 whatever stands around it', () => {
  for (const before of ['', 'a', 'ab', 'abc']) {
    const encoded = Buffer.from(`${before}${text}, and more`).toString('base64');
    const found = [...formsOf(text)].filter(([, bytes]) => encoded.includes(bytes.toString()));
    expect(found.map(([form]) => form)).toContain(`base64, shifted by ${String(before.length % 3)}`);
  }
});
