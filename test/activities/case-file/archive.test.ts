import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ArchiveTooLarge, pack, unpack } from '../../../activities/case-file/archive.ts';
import { foundIn } from './forge.ts';

const AT = '2026-11-28T00:30:00.000Z';
const text = (words: string) => Buffer.from(words, 'utf8');
const zip = (files: Zippable) => zipSync(files, { level: 0 });

describe('an archive', () => {
  it('gives its entries back in their order', () => {
    const entries = [
      { name: 'b/2.txt', bytes: text('екі') },
      { name: 'a.txt', bytes: text('') },
    ];
    expect(unpack(pack(entries, AT)).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual(
      [
        ['b/2.txt', 'екі'],
        ['a.txt', ''],
      ],
    );
  });

  it('is the same bytes in every time zone of the machine', () => {
    const entries = [{ name: 'a.txt', bytes: text('a') }];
    const here = process.env['TZ'];
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Africa/Cairo'];
    const made = zones.map((zone) => {
      process.env['TZ'] = zone;
      return Buffer.from(pack(entries, AT)).toString('hex');
    });
    process.env['TZ'] = here ?? '';
    if (here === undefined) delete process.env['TZ'];
    expect(new Set(made).size).toBe(1);
  });

  it('takes no more than it can be read back with', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `${String(i)}.txt`, bytes: text('') }));
    expect(() => pack(many, AT)).toThrow(ArchiveTooLarge);
  });

  it.each([
    '../out.txt',
    '/etc/passwd',
    'a/../../b',
    'a\\b',
    'C:a',
    'a//b',
    '.hidden',
    'a/',
    '__proto__',
    'имя.txt',
    'a\u0000b',
  ])('with an entry named %j is not read further', (name) => {
    // Put in by hand over a name as long.
    const length = Buffer.byteLength(name);
    const plain = 'x'.repeat(length);
    const made = Buffer.from(zip({ [plain]: text('') }));
    made.write(name, made.indexOf(plain));
    made.write(name, made.lastIndexOf(plain));
    // Names are UTF-8.
    made.writeUInt16LE(0x800, made.lastIndexOf(name) - 46 + 8);
    expect(foundIn(made)).toEqual([`ENTRY_UNSAFE ${name}`]);
  });

  it('is not inflated: what is compressed is refused by its name', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(50_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(foundIn(bomb)).toEqual(['ENTRY_UNSAFE a.txt']);
  });

  it('whose entries lie one over another, or that names one twice, is not read', () => {
    const whole = Buffer.from(zip({ 'a.txt': text('a'.repeat(1000)), 'b.txt': text('b'.repeat(1000)) }));
    const twice = Buffer.from(whole);
    twice.write('a.txt', twice.lastIndexOf('b.txt'));
    expect(foundIn(twice)).toEqual(['ENTRY_TWICE a.txt']);
    const over = Buffer.from(whole);
    const second = over.lastIndexOf('b.txt') - 46;
    // Sizes and place of the second entry in the list: all of the archive.
    over.writeUInt32LE(whole.length, second + 20);
    over.writeUInt32LE(whole.length, second + 24);
    over.writeUInt32LE(0, second + 42);
    expect(foundIn(over)).toEqual(['NOT_ARCHIVE']);
  });
});
