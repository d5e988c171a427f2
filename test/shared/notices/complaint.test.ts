import { describe, expect, it } from 'vitest';
import type { appealable } from '../../../shared/law/complaints.ts';
import { barriers, rulingBodies, rulings, type RulingBody } from '../../../shared/law/complaints.ts';
import type { AboutComplaint } from '../../../shared/messages/complaint-form.ts';
import { formDisagreements } from '../../../shared/notices/agreement.ts';
import {
  complaintDocument,
  type ComplaintDocument,
  type Remedy,
} from '../../../shared/notices/complaint-documents.ts';
import { signerOf } from '../../../shared/notices/result-document.ts';
import { faults } from '../texts.ts';

const signed = {
  issuedOn: '2026-11-23',
  signatory: { position: { ru: 'Вице-министр', kk: 'Вице-министр' }, name: 'Ермеков Асхат' },
};
const addressee = {
  kind: 'organisation' as const,
  name: 'ТОО «Парасат»',
  address: 'г. Астана, ул. Абая, 7',
  id: '990140000007',
};
const reasons = { ru: 'протокол № 12 представлен', kk: '№ 12 хаттама ұсынылған' };
const complaint = { number: 'Ж-1', date: '2026-11-20' };

const abouts: Readonly<Record<(typeof appealable)[number], AboutComplaint>> = {
  'acceptance-refusal': { act: 'acceptance-refusal', application: 'A-1' },
  refusal: { act: 'refusal', application: 'A-1' },
  exclusion: { act: 'exclusion', entry: 12 },
  'missed-term': { act: 'missed-term', application: 'A-1', rule: 'RULES-18' },
  action: { act: 'action', application: 'A-1', on: '2026-11-19' },
};
const remedies: readonly Remedy[] = [
  { remedy: 'reopen', at: 'decision' },
  { remedy: 'restore' },
  { remedy: 'order-term', workingDays: 3 },
  { remedy: 'instruct', text: { ru: 'дать ответ', kk: 'жауап беру' } },
];

const documents: readonly ComplaintDocument[] = [
  ...Object.values(abouts).flatMap((about) =>
    rulings.flatMap((ruling) =>
      (Object.keys(rulingBodies) as RulingBody[]).map((body) => ({
        kind: 'ruling' as const,
        documentNumber: '2026-7',
        body,
        addressee,
        complaint,
        about,
        ruling,
        reasons,
        ...(ruling === 'leave' ? { grounds: barriers } : {}),
      })),
    ),
  ),
  ...remedies.map((remedy) => ({
    kind: 'ruling' as const,
    documentNumber: '2026-7',
    body: 'superior-body' as const,
    addressee,
    complaint,
    about: abouts.refusal,
    ruling: 'satisfy' as const,
    reasons,
    remedy,
  })),
  { kind: 'forwarding', documentNumber: '2026-8', body: 'provider', complaint, about: abouts.refusal },
];

describe('the documents of a complaint', () => {
  it('say the same in both languages, whatever is ruled about whatever', () => {
    for (const record of documents) {
      const document = complaintDocument({ ...record, ...signed });
      expect(formDisagreements(document)).toEqual([]);
      expect([document.title, document.text].flatMap((text) => faults(text))).toEqual([]);
    }
  });

  it('name the complainant in the answer and nowhere in the letter to the reviewing body', () => {
    const [ruling, letter] = [documents[0]!, documents.at(-1)!].map(
      (record) => complaintDocument({ ...record, ...signed }).text.ru,
    );
    expect(ruling).toContain(addressee.name);
    expect(letter).not.toMatch(/Парасат|\d{12}/);
  });

  it('are signed by whoever signs for the body', () => {
    const signers = documents.map((record) => [record.body, signerOf(record)]);
    expect(new Map(signers as [string, string][])).toEqual(
      new Map([
        ['provider', 'signatory'],
        ['superior-body', 'superior'],
        ['assessing-body', 'assessing-head'],
      ]),
    );
  });

  it('say that the complaint is not forwarded only where the provider satisfies it in full (п. 31)', () => {
    const said = documents
      .filter(({ kind }) => kind === 'ruling')
      .filter((record) => complaintDocument({ ...record, ...signed }).text.ru.includes('не направляется'));
    expect(
      said.every((record) => record.body === 'provider' && 'ruling' in record && record.ruling === 'satisfy'),
    ).toBe(true);
    expect(said.length).toBeGreaterThan(0);
  });
});
