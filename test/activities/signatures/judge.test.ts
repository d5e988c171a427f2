import { describe, expect, it } from 'vitest';
import { judge } from '../../../activities/signatures/judge.ts';
import { verification } from '../../../activities/signatures/wire.ts';

const now = new Date('2026-11-23T05:00:00Z');
const certificate = (rest = {}) => ({
  valid: true,
  revocations: [{ revoked: false, by: 'OCSP' }],
  notBefore: '2026-01-01T00:00:00.000+00:00',
  notAfter: '2027-01-01T00:00:00.000+00:00',
  keyUsage: 'SIGN',
  keyUser: ['ORGANIZATION', 'CEO'],
  subject: { iin: '900101300007' },
  ...rest,
});
const judged = (signers: unknown, valid = true) => judge(verification.parse({ valid, signers }), now);

describe('an answer of NCANode', () => {
  it('is understood with the inner list under either of its names', () => {
    expect(judged([{ certificates: [certificate()] }])).toMatchObject({ valid: true });
    expect(judged([{ signers: [certificate()] }])).toMatchObject({ valid: true });
  });

  it('that says valid without a signer, or without his certificate, proves nothing', () => {
    expect(judged([])).toEqual({ valid: false, reason: 'NO_SIGNER' });
    expect(judged(null)).toEqual({ valid: false, reason: 'NO_SIGNER' });
    expect(judged([{ certificates: [] }])).toEqual({ valid: false, reason: 'NO_SIGNER' });
    expect(judged([{ certificates: [certificate()] }, { certificates: [] }])).toEqual({
      valid: false,
      reason: 'NO_SIGNER',
    });
  });

  it('is judged at the moment of the time stamp', () => {
    const at = (genTime: string) => judged([{ certificates: [certificate()], tsp: { genTime } }]);
    expect(at('2025-12-31T23:59:59.000+00:00')).toEqual({ valid: false, reason: 'EXPIRED' });
    expect(at('2026-06-01T00:00:00.000+00:00')).toMatchObject({ valid: true });
  });

  it('with a certificate that ran out since is EXPIRED where it says not valid', () => {
    const gone = certificate({ valid: false, notAfter: '2026-11-01T00:00:00.000+00:00' });
    const signers = [{ certificates: [gone], tsp: { genTime: '2026-10-01T00:00:00.000+00:00' } }];
    expect(judged(signers, false)).toEqual({ valid: false, reason: 'EXPIRED' });
  });

  it('with a certificate that is not trusted names no signer', () => {
    expect(judged([{ certificates: [certificate({ valid: false })] }], false)).toEqual({
      valid: false,
      reason: 'NO_SIGNER',
    });
  });

  it('that does not say whether the certificate is revoked is no answer', () => {
    expect(judged([{ certificates: [certificate({ revocations: [] })] }])).toBeUndefined();
    expect(judged([{ certificates: [certificate({ revocations: null })] }])).toBeUndefined();
  });
});
