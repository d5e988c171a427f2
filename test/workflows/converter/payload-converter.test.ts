import { describe, expect, it } from 'vitest';
import { payloadConverter } from '../../../workflows/converter/payload-converter.ts';

const payload = (encoding: string, data: string) => ({
  metadata: { encoding: Buffer.from(encoding) },
  data: Buffer.from(data),
});
const read = (encoding: string, data: string): unknown =>
  payloadConverter.fromPayload(payload(encoding, data));

describe('reading a payload', () => {
  it('gives the value of JSON, of bytes and of nothing', () => {
    expect(read('json/plain', '{"a":[1,"қ"]}')).toEqual({ a: [1, 'қ'] });
    expect(read('binary/plain', 'ab')).toEqual(new Uint8Array([97, 98]));
    expect(read('binary/null', '')).toBeUndefined();
  });

  it.each([
    ['JSON that breaks off', read.bind(null, 'json/plain', '{"a":')],
    ['no content at all', read.bind(null, 'json/plain', '')],
    ['an encoding of other systems', read.bind(null, 'json/protobuf', '{}')],
    ['no metadata', () => payloadConverter.fromPayload({ data: Buffer.from('{}') })],
    ['nothing', () => payloadConverter.fromPayload({})],
  ])('answers %s with the mark of an unreadable value', (_what, reading) => {
    expect(reading()).toEqual({ $unreadable: 'not-json' });
  });

  it('refuses nesting that would overflow whoever walks the value', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(read('json/plain', deep(500_000))).toEqual({ $unreadable: 'bad-content' });
    expect(read('json/plain', deep(65))).toEqual({ $unreadable: 'bad-content' });
    expect(read('json/plain', deep(64))).toBeInstanceOf(Array);
  });

  it('counts no brackets inside texts', () => {
    const text = `\\"${'[{'.repeat(100)}\\`;
    expect(read('json/plain', JSON.stringify({ text }))).toEqual({ text });
    expect(read('json/plain', JSON.stringify(Array.from({ length: 200 }, () => ({ a: [] }))))).toHaveLength(
      200,
    );
  });
});
