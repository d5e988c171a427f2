import { describe, expect, it } from 'vitest';
import { ncanodeAdapter } from '../../../activities/signatures/adapter.ts';
import { sha256Of } from '../../../activities/documents/issue.ts';
import { resultPdf } from '../../../activities/documents/pdf.ts';
import { type ResultCheck, resultActivities, signatoryOf } from '../../../activities/signatures/result.ts';
import type { ResultRecord } from '../../../shared/notices/result-document.ts';
import { signatureFaults } from '../../../shared/notices/staff.ts';
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

/** The PDF that a signatory signs on a day. */
function pdfFor(staff: string, on = day): Buffer {
  const { iin: _, ...signatory } = signatoryOf(directory, staff);
  return resultPdf({ record, signatory, issuedOn: on });
}

/** The document with one letter of its text changed. */
function altered(pdf: Buffer): Buffer {
  const other = Buffer.from(pdf);
  const at = other.indexOf('990140000007');
  other.write('2', at);
  return other;
}

function cms(certificate: string, content: Buffer): string {
  const signer = certificates.get(certificate);
  if (signer === undefined) throw new Error(`no certificate ${certificate}`);
  return signCms(content, [signer], {
    detached: true,
    withTsp: false,
    at: new Date('2026-11-23T05:00:00Z'),
  });
}

describe('RULES-23: the result is what a signatory signed, on the day it bears', () => {
  const ncanode = useSystem('ncanode');
  const check = (offered: Omit<ResultCheck, 'record'> & Partial<ResultCheck>, known = directory) =>
    resultActivities(ncanodeAdapter(ncanode.http()), () => known).checkResult({ record, ...offered });

  it('issues the document with the hash of the very PDF that was signed', async () => {
    const pdf = pdfFor('S-501');
    const checked = await check({ date: day, staff: 'S-501', cms: cms('S-501', pdf) });
    expect(checked).toMatchObject({
      valid: true,
      document: { issued: { record, issuedOn: day }, sha256: sha256Of(pdf) },
    });
  });

  it('is not issued when he who sent it is no longer a signatory on that day', async () => {
    const offered = { date: day, staff: 'S-501', cms: cms('S-501', pdfFor('S-501')) };
    const left = directory.members.filter(({ id }) => id !== 'S-501');
    const dismissed = directory.members.map((member) =>
      member.id === 'S-501'
        ? { ...member, roles: member.roles.map((held) => ({ ...held, to: '2026-11-22' })) }
        : member,
    );
    for (const members of [left, dismissed])
      expect(await check(offered, { members })).toEqual({ valid: false, reason: 'NO_AUTHORITY' });
  });

  it('is not issued when its two languages name different numbers', async () => {
    const reasons = { ru: 'нет 3 документов', kk: '4 құжат жоқ' };
    const refused: ResultRecord = { ...record, kind: 'refusal', edition: '567-b', grounds: [1], reasons };
    const offered = { record: refused, date: day, staff: 'S-501', cms: cms('S-501', pdfFor('S-501')) };
    expect(await check(offered)).toEqual({ valid: false, reason: 'LANGUAGES_DIFFER' });
  });

  it('has words of its own, in both languages, for each fault', () => {
    const words = Object.values(signatureFaults);
    for (const language of ['ru', 'kk'] as const)
      expect(new Set(words.map((text) => text[language])).size).toBe(words.length);
  });

  it.each([
    ["a colleague's certificate", 'S-501', cms('S-502', pdfFor('S-501')), 'NOT_SIGNATORY'],
    ['a document made out to the deputy', 'S-501', cms('S-501', pdfFor('S-502')), 'OTHER_CONTENT'],
    ['a document with one letter changed', 'S-501', cms('S-501', altered(pdfFor('S-501'))), 'OTHER_CONTENT'],
    ["yesterday's document", 'S-501', cms('S-501', pdfFor('S-501', '2026-11-22')), 'OTHER_CONTENT'],
    ['a revoked certificate', 'S-501', cms('S-501-revoked', pdfFor('S-501')), 'REVOKED'],
    ['an expired certificate', 'S-501', cms('S-501-expired', pdfFor('S-501')), 'EXPIRED'],
    ['a certificate for logging in', 'S-501', cms('S-501-auth', pdfFor('S-501')), 'NOT_FOR_SIGNING'],
    ['text that is no signature', 'S-501', 'bm90IGEgc2lnbmF0dXJl', 'MALFORMED'],
  ])('does not take %s', async (_, staff, signature, reason) => {
    expect(await check({ date: day, staff, cms: signature })).toEqual({ valid: false, reason });
  });
});
