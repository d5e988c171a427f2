import { describe, expect, it } from 'vitest';
import { patterns } from '../../../shared/messages/patterns.ts';
import { inLine, quoted, visible } from '../../../workers/cli/quote.ts';

describe('a text on a terminal', () => {
  it('is itself where it may be stored: the bytes of a document are signed as they are printed', () => {
    const text = 'ТОО\u200e «Көкжиек»\u2028\tстрока\nдругая';
    expect(patterns.storable.of.test(text)).toBe(true);
    expect(visible(text)).toBe(text);
  });

  it('does nothing to the terminal, and in a line begins no other', () => {
    expect(visible('a\u001b[2Jb\rc\u202ed\u0085')).toBe('a\\u001b[2Jb\\u000dc\\u202ed\\u0085');
    expect(inLine('a\nb\tc')).toBe('a\\u000ab\\u0009c');
  });

  it('is cut where a mistake made it long', () => {
    expect(quoted('я'.repeat(5_000))).toMatch(/^я{400}…$/);
    expect(quoted('RULES-99')).toBe('RULES-99');
  });
});
