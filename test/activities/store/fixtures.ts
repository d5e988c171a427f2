import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../activities/store/database.ts';
import type { KeyRing } from '../../../activities/store/keys.ts';
import type { EntryOrder, JournalBatch } from '../../../activities/store/port.ts';
import type { CaseEvent, CaseProjection } from '../../../shared/case/types.ts';

export const caseProjection = (caseId: string, over: Partial<CaseProjection> = {}): CaseProjection => ({
  caseId,
  procedure: 'application',
  number: caseId.replace('application/', ''),
  service: 'inclusion',
  productType: 'software',
  stage: 'acceptance',
  edition: '829',
  calendarEdition: 'calendar-1',
  waitingFor: ['intake'],
  dueAt: '2026-11-26T18:30:00+05:00',
  overdue: false,
  applicantKey: `person of ${caseId}`,
  openedAt: '2026-11-23T10:00:00+05:00',
  ...over,
});

/** Step `n` of any case: always the same for the same number. */
export const step = (n: number, over: Partial<CaseEvent> = {}): CaseEvent => ({
  n,
  at: new Date(Date.UTC(2026, 10, 23, 5) + n * 60_000).toISOString(),
  kind: 'received',
  rule: 'RULES-16',
  by: { role: 'intake', staff: 'staff-1' },
  data: { n, documents: ['security-certificate'] },
  personal: { name: 'Асель Ә.', iin: '900101300007', phone: '+77010000000' },
  ...over,
});

/** Steps `from` to `to` of a case; its projection says at which step it is. */
export const batch = (
  caseId: string,
  from: number,
  to = from,
  over: Partial<CaseEvent> = {},
): JournalBatch => ({
  projection: caseProjection(caseId, { calendarEdition: `after step ${String(to)}` }),
  events: Array.from({ length: to - from + 1 }, (_, i) => step(from + i, over)),
});

export const order = (
  key: string,
  productName = 'Қорғаныс 1.0',
): Extract<EntryOrder, { change: 'include' }> => ({
  key,
  change: 'include',
  content: {
    productName,
    requiredSoftware: ['PostgreSQL'],
    models: ['Қ-100'],
    applicant: {
      id: '990140000007',
      name: 'ТОО «Сенім»',
      contacts: '+7 7172 000000',
      support: ['Астана, ул. 1'],
    },
    enstruCodes: ['620111.100.000000'],
    categoryCodes: ['1.2.3', '4.5'],
    note: '',
    productType: 'software',
  },
  validFrom: '2026-11-24',
  basis: { caseId: key.split('/').slice(0, 2).join('/'), document: '2026-7', sha256: 'ab'.repeat(32) },
});

/** A ring of the given ids, the first of which writes. Keys are kept between rings, as in an installation. */
export function keyRings(): (...ids: [string, ...string[]]) => KeyRing {
  const keys = new Map<string, Uint8Array>();
  const key = (id: string) => {
    const made = keys.get(id) ?? randomBytes(32);
    keys.set(id, made);
    return made;
  };
  return (...ids) => ({
    current: { id: ids[0], key: key(ids[0]) },
    get: (id) => (ids.includes(id) ? key(id) : undefined),
  });
}

/** Sets the store's clock, which otherwise is the database's own. */
export async function setClock(db: Database, at: string): Promise<void> {
  await sql
    .raw(
      `create or replace function store_clock() returns timestamptz language sql volatile as $$ select '${at}'::timestamptz $$`,
    )
    .execute(db);
}

/** What only the owner of the database can do: change rows behind the trigger's back. */
export async function forge(db: Database, table: string, statement: string): Promise<void> {
  const trigger = `trigger ${table}_append_only`;
  await sql
    .raw(
      `alter table ${table} disable ${trigger}; ${statement}; alter table ${table} enable always ${trigger}`,
    )
    .execute(db);
}
