import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attest, type AttestedReceipt, verifyAttestation } from '../../../activities/casework/attestation.ts';
import { pseudonym } from '../../../activities/casework/pseudonym.ts';

const key = Buffer.alloc(32, 1);
const other = Buffer.alloc(32, 2);
const receipt: AttestedReceipt = {
  caseId: 'application/1',
  name: 'correction',
  idempotencyKey: 'portal-1',
  body: { text: 'Исправлено', items: [1, 2], more: { a: null } },
  receivedAt: '2026-11-23T05:00:00.000Z',
};

describe('an attestation of the edge', () => {
  it('holds for the receipt it was made for, whatever the order of the fields', () => {
    const made = attest(key, receipt);
    expect(made).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(
      verifyAttestation(
        key,
        { ...receipt, body: { more: { a: null }, items: [1, 2], text: 'Исправлено' } },
        made,
      ),
    ).toBe(true);
  });

  it.each<[string, Partial<AttestedReceipt>]>([
    ['another case', { caseId: 'application/2' }],
    ['another message', { name: 'withdraw' }],
    ['another key of idempotency', { idempotencyKey: 'portal-2' }],
    ['another body', { body: { text: 'Исправлено', items: [2, 1], more: { a: null } } }],
    ['a minute earlier', { receivedAt: '2026-11-23T04:59:00.000Z' }],
    ['parts shifted between fields', { caseId: 'application/', name: '1correction' }],
  ])('does not hold for %s', (_what, changed) => {
    expect(verifyAttestation(key, { ...receipt, ...changed }, attest(key, receipt))).toBe(false);
  });

  it('does not hold under another key, nor does any other text', () => {
    expect(verifyAttestation(other, receipt, attest(key, receipt))).toBe(false);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !verifyAttestation(key, receipt, text)));
  });

  it('ignores what stands beside the receipt', () => {
    const wider = { ...receipt, attestation: 'x' };
    expect(verifyAttestation(key, wider, attest(key, receipt))).toBe(true);
  });
});

describe('a pseudonym', () => {
  it('is the same for the same applicant, another under another key, and shows nothing of the number', () => {
    expect(pseudonym(key, '900101300007')).toBe(pseudonym(key, '900101300007'));
    expect(pseudonym(key, '900101300007')).not.toBe(pseudonym(key, '850312400128'));
    expect(pseudonym(key, '900101300007')).not.toBe(pseudonym(other, '900101300007'));
    expect(pseudonym(key, '900101300007')).toMatch(/^p1-[A-Za-z0-9_-]{43}$/);
  });
});
