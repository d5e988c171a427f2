import { describe, expect, it } from 'vitest';
import { checklist } from '../../../shared/law/checklists.ts';
import { documentTitles } from '../../../shared/law/documents.ts';
import { gaps, type PresentedDocument } from '../../../shared/law/gaps.ts';
import type { DocumentKind, EditionId } from '../../../shared/law/types.ts';
import { faults } from '../texts.ts';

const FILED: Record<EditionId, string> = {
  '829': '2025-06-02T10:00:00+05:00',
  '567-a': '2025-12-01T10:00:00+05:00',
  '567-b': '2026-11-23T10:00:00+05:00',
};

const always: readonly DocumentKind[] = [
  'security-certificate',
  'exclusive-rights',
  'support-service-details',
];

function found(edition: EditionId, documents: readonly PresentedDocument[], filedAt = FILED[edition]) {
  return gaps(checklist('inclusion', 'software', edition), documents, filedAt);
}
const of = (...kinds: readonly DocumentKind[]): PresentedDocument[] => kinds.map((kind) => ({ kind }));

describe('RULES-A2.9: the proof of localisation by edition', () => {
  it.each([
    ['829', 'industrial-certificate', []],
    ['829', 'localisation-calculation', ['localisation']],
    ['567-a', 'industrial-certificate', []],
    ['567-a', 'localisation-calculation', []],
    ['567-b', 'industrial-certificate', ['localisation']],
    ['567-b', 'localisation-calculation', []],
  ] as const)('%s with %s lacks %j', (edition, kind, missing) => {
    expect(found(edition, of(...always, kind))).toEqual({ missing, expired: [] });
  });

  it('closes the window of the certificate on 01.01.2026 at midnight', () => {
    const documents = of(...always, 'industrial-certificate');
    expect(found('567-a', documents, '2025-12-31T23:59:59+05:00').missing).toEqual([]);
    expect(found('567-a', documents, '2026-01-01T00:00:00+05:00').missing).toEqual(['localisation']);
  });
});

describe('RULES-19: what keeps a package from being accepted', () => {
  const rest = of('exclusive-rights', 'support-service-details', 'localisation-calculation');

  it('a document on the day it names is valid, or has expired where the installation reads so', () => {
    const filed = FILED['567-b'];
    const asked = checklist('inclusion', 'software', '567-b');
    const until = (validUntil: string) => [{ kind: 'security-certificate', validUntil } as const, ...rest];
    const strict = { documentsExpireOnTheirDay: true } as const;
    expect(gaps(asked, until('2026-11-23'), filed).expired).toEqual([]);
    expect(gaps(asked, until('2026-11-23'), filed, strict).expired).toEqual(['security-certificate']);
    expect(gaps(asked, until('2026-11-24'), filed, strict).expired).toEqual([]);
  });

  it('lists every item nothing was presented for', () => {
    expect(found('567-b', []).missing).toEqual([
      'security',
      'exclusive-rights',
      'localisation',
      'support-service',
    ]);
  });

  it('takes the test protocol for the certificate', () => {
    expect(found('567-b', [...rest, { kind: 'security-test-protocol' }])).toEqual({
      missing: [],
      expired: [],
    });
  });

  it.each([
    ['2026-11-23', []],
    ['2026-11-22', ['security-certificate']],
  ])('a certificate valid until %s, filed on 23.11.2026: expired %j', (validUntil, expired) => {
    const documents = [...rest, { kind: 'security-certificate', validUntil } as const];
    expect(found('567-b', documents, '2026-11-23T23:59:59+05:00')).toEqual({ missing: [], expired });
  });

  it('judges by the day in Kazakhstan: 22.11 at 20:00 UTC is already the 23rd', () => {
    const documents = [...rest, { kind: 'security-certificate', validUntil: '2026-11-22' } as const];
    expect(found('567-b', documents, '2026-11-22T20:00:00Z').expired).toEqual(['security-certificate']);
  });

  it('does not mind an expired document beside a valid one of the same item', () => {
    const documents: PresentedDocument[] = [
      ...rest,
      { kind: 'security-certificate', validUntil: '2024-01-01' },
      { kind: 'security-test-protocol' },
    ];
    expect(found('567-b', documents)).toEqual({ missing: [], expired: [] });
  });
});

describe('the checklist', () => {
  it.each(['829', '567-a', '567-b'] as const)(
    'of %s names its items in both languages, each completed by a titled document',
    (edition) => {
      for (const { title, kinds, paragraph } of checklist('inclusion', 'software', edition)) {
        expect(faults(title)).toEqual([]);
        expect(paragraph.ru).toContain('строка 9');
        expect(kinds.length).toBeGreaterThan(0);
        for (const kind of kinds) expect(faults(documentTitles[kind])).toEqual([]);
      }
    },
  );
});
