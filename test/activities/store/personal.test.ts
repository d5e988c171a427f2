import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { derive, recognitionMac, seal, unseal } from '../../../activities/store/personal.ts';

const key = randomBytes(32);
const clear = Buffer.from('Асель Ә., 900101300007');

describe('a sealed fact about a person', () => {
  it('opens with its key at its place', () => {
    expect(unseal(key, 'application/A-1/3', seal(key, 'application/A-1/3', clear))).toEqual(clear);
  });

  it('is another text each time', () => {
    expect(seal(key, 'a', clear)).not.toEqual(seal(key, 'a', clear));
  });

  it.each([
    ['another key', randomBytes(32), 'a', (sealed: Buffer) => sealed],
    ['another place', key, 'b', (sealed: Buffer) => sealed],
    [
      'a changed byte',
      key,
      'a',
      (sealed: Buffer) => Buffer.concat([sealed.subarray(0, -1), Buffer.of(sealed.at(-1)! ^ 1)]),
    ],
    ['a cut text', key, 'a', (sealed: Buffer) => sealed.subarray(0, 20)],
  ])('does not open with %s', (_, other, place, change) => {
    expect(() => unseal(other, place, change(seal(key, 'a', clear)))).toThrow(
      expect.objectContaining({ code: 'KEY_WRONG', retryable: false }),
    );
  });

  it('is recognised at its place by the same person only', () => {
    const person = derive(1, key);
    const mac = recognitionMac(person, 'a', 'facts');
    expect(recognitionMac(derive(1, key), 'a', 'facts')).toEqual(mac);
    expect(recognitionMac(person, 'b', 'facts')).not.toEqual(mac);
    expect(recognitionMac(derive(1, randomBytes(32)), 'a', 'facts')).not.toEqual(mac);
    expect(person.encryption).not.toEqual(person.recognition);
  });
});
