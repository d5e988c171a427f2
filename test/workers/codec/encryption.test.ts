import type { Payload } from '@temporalio/common';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnreadable } from '../../../shared/unreadable.ts';
import { EncryptionCodec } from '../../../workers/codec/encryption.ts';
import { payloadConverter } from '../../../workflows/converter/payload-converter.ts';
import { entry, json, meta, raw, ring } from './payloads.ts';

const k1 = entry('k1');
const k2 = entry('k2');
const codec = new EncryptionCodec(ring(k1));

async function encoded(value: unknown, by = codec): Promise<Payload> {
  const [payload] = await by.encode([payloadConverter.toPayload(value)]);
  return payload ?? {};
}

async function decoded(payload: Payload, by = codec): Promise<Payload> {
  const [read] = await by.decode([payload]);
  return read ?? {};
}

const valueOf = async (payload: Payload, by = codec): Promise<unknown> =>
  payloadConverter.fromPayload(await decoded(payload, by));

describe('an encrypted payload', () => {
  it('is read back as it was, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue({ maxDepth: 8 }), fc.constant(undefined)), async (value) => {
        // JSON knows no negative zero.
        const expected: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
        expect(await valueOf(await encoded(value))).toEqual(expected);
      }),
    );
  });

  it('holds nothing of the value, of its length only, and names the key', async () => {
    const payload = await encoded({ iin: '900101300007', name: 'Асанов Асан' });
    expect(raw(payload)).not.toContain('900101300007');
    expect(raw(payload)).not.toContain('json/plain');
    expect(meta(payload, 'encoding')).toBe('binary/encrypted');
    expect(meta(payload, 'key-id')).toBe('k1');
    expect(Object.keys(payload.metadata ?? {})).toEqual(['encoding', 'key-id']);
  });

  it('differs every time, so equal values cannot be told', async () => {
    expect(raw(await encoded('same'))).not.toBe(raw(await encoded('same')));
  });

  it('is refused when any byte is changed, cut off or added', async () => {
    const payload = await encoded({ decision: 'include' });
    const data = payload.data ?? new Uint8Array();
    const changed = [...data.keys()].map((at) => data.map((byte, i) => (i === at ? byte ^ 1 : byte)));
    const cut = [...data.keys()].map((length) => data.subarray(0, length));
    for (const other of [...changed, ...cut, Buffer.concat([data, Buffer.alloc(1)])]) {
      expect(await valueOf({ ...payload, data: other })).toEqual({ $unreadable: 'bad-content', keyId: 'k1' });
    }
  });

  it('cannot be passed off as encrypted with another key, even of the same bytes', async () => {
    const alias = new EncryptionCodec(ring(k1, k1.replace('k1:', 'k9:')));
    const payload = await encoded('x', alias);
    expect(
      await valueOf({ ...payload, metadata: { ...payload.metadata, 'key-id': Buffer.from('k9') } }, alias),
    ).toEqual({ $unreadable: 'bad-content', keyId: 'k9' });
  });
});

describe('a key ring', () => {
  it('reads with every key and writes with the first', async () => {
    const rotated = new EncryptionCodec(ring(k2, k1));
    expect(await valueOf(await encoded('old'), rotated)).toBe('old');
    expect(meta(await encoded('new', rotated), 'key-id')).toBe('k2');
  });

  it('that lacks a key says which, and reads the same payload once it has it', async () => {
    const payload = await encoded('new', new EncryptionCodec(ring(k2)));
    expect(await valueOf(payload)).toEqual({ $unreadable: 'unknown-key', keyId: 'k2' });
    expect(await valueOf(payload, new EncryptionCodec(ring(k1, k2)))).toBe('new');
  });

  it('loses nothing of what it could not read: written again, it is the payload that came', async () => {
    const payload = await encoded('new', new EncryptionCodec(ring(k2)));
    const [again] = await codec.encode([await decoded(payload)]);
    expect(raw(again ?? {})).toBe(raw(payload));
    expect(await valueOf(again ?? {}, new EncryptionCodec(ring(k1, k2)))).toBe('new');
  });
});

describe('a payload that is not ours', () => {
  it('is passed on when it is plain', async () => {
    expect(await decoded(json({ a: 1 }))).toEqual(json({ a: 1 }));
  });

  it('never throws through codec and converter, and never yields a value by chance', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const encoding = fc.oneof(
      bytes,
      ...[
        'binary/encrypted',
        'binary/unreadable',
        'json/plain',
        'json/protobuf',
        'binary/protobuf',
        'nonsense',
      ].map((name) => fc.constant(Buffer.from(name))),
    );
    const metadata = fc.record(
      { encoding, 'key-id': fc.oneof(bytes, fc.constant(Buffer.from('k1'))), reason: bytes },
      { requiredKeys: [] },
    );
    const payload = fc.record(
      { metadata: fc.option(metadata), data: fc.option(bytes) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(payload, async (junk) => {
        const value = await valueOf(junk);
        expect(meta(junk, 'encoding') === 'json/plain' || isUnreadable(value)).toBe(true);
        expect(await codec.encode([await decoded(junk)])).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('cannot put a text of its own where a key id is shown', async () => {
    const payload = {
      metadata: { encoding: Buffer.from('binary/encrypted'), 'key-id': Buffer.from('<script>') },
      data: Buffer.from('x'),
    };
    expect(await valueOf(payload)).toEqual({ $unreadable: 'bad-content' });
  });
});
