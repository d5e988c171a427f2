import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ncanodeAdapter } from '../../../activities/signatures/adapter.ts';
import { type ResultCheck, resultActivities, signatoryOf } from '../../../activities/signatures/result.ts';
import { resultDocument, type ResultRecord, signedText } from '../../../shared/notices/result-document.ts';
import { certificates } from '../../../workers/sandbox/people.ts';
import { signCms } from '../../../workers/sandbox/systems/cms.ts';
import { readStaff } from '../../../workers/staff.ts';
import { useSystem } from '../sandbox.ts';

const directory = readStaff('workers/sandbox/staff.json');
const day = '2026-11-23';
const record: ResultRecord = {
  kind: 'inclusion',
  documentNumber: '2026-1',
  addressee: { kind: 'organisation', name: 'ТОО «Көкжиек Софт»', address: 'г. Астана', id: '990140000007' },
  application: { number: 'ВХ-1', date: day },
  productName: 'Парасат',
  enstruCodes: ['582950.000.000000'],
};

/** The text that a signatory signs on a day. */
function textFor(staff: string, on = day): string {
  const { iin: _, ...signatory } = signatoryOf(directory, staff);
  return signedText(resultDocument(record, signatory, on));
}

function cms(certificate: string, text: string): string {
  const signer = certificates.get(certificate);
  if (signer === undefined) throw new Error(`no certificate ${certificate}`);
  return signCms(Buffer.from(text), [signer], {
    detached: true,
    withTsp: false,
    at: new Date('2026-11-23T05:00:00Z'),
  });
}

describe('RULES-23: the result is what a signatory signed, on the day it bears', () => {
  const ncanode = useSystem('ncanode');
  const check = (offered: Omit<ResultCheck, 'record'>) =>
    resultActivities(ncanodeAdapter(ncanode.http()), () => directory).checkResult({ record, ...offered });

  it('issues the document with the hash of the very text that was signed', async () => {
    const text = textFor('S-501');
    const checked = await check({ date: day, staff: 'S-501', cms: cms('S-501', text) });
    expect(checked).toMatchObject({
      valid: true,
      document: { number: '2026-1', sha256: createHash('sha256').update(text).digest('hex') },
    });
  });

  it.each([
    ["a colleague's certificate", 'S-501', cms('S-502', textFor('S-501')), 'NOT_SIGNATORY'],
    ['a document made out to the deputy', 'S-501', cms('S-501', textFor('S-502')), 'OTHER_CONTENT'],
    ["yesterday's document", 'S-501', cms('S-501', textFor('S-501', '2026-11-22')), 'OTHER_CONTENT'],
    ['a revoked certificate', 'S-501', cms('S-501-revoked', textFor('S-501')), 'REVOKED'],
    ['an expired certificate', 'S-501', cms('S-501-expired', textFor('S-501')), 'EXPIRED'],
    ['a certificate for logging in', 'S-501', cms('S-501-auth', textFor('S-501')), 'NOT_FOR_SIGNING'],
    ['text that is no signature', 'S-501', 'bm90IGEgc2lnbmF0dXJl', 'MALFORMED'],
  ])('does not take %s', async (_, staff, signature, reason) => {
    expect(await check({ date: day, staff, cms: signature })).toEqual({ valid: false, reason });
  });
});
