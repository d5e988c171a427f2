import { sql } from 'kysely';
import { epochMs } from '../../shared/calendar/zone.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import type { CaseEvent, CaseProjection, Stage } from '../../shared/case/types.ts';
import { canonical, type Json } from '../../shared/json.ts';
import type { Role } from '../../shared/roles.ts';
import type { Database } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import type { StoreKeys } from './keys.ts';
import { recognitionMac, seal, unseal, type PersonKeys } from './personal.ts';
import { personKeys, personKeysById } from './persons.ts';
import type { JournalBatch, WaitingCase } from './port.ts';
import { waitingOf } from './waiting.ts';

/** A step as the journal gives it back. */
export interface RecordedStep extends CaseEvent {
  /** When the database took it; never decreasing within a case. */
  readonly recordedAt: Instant;
  /** Its link of the case's chain, SHA-256 in hex. */
  readonly hash: string;
  /** It held facts about a person whose key has been deleted since. */
  readonly erased?: true;
}

const stepContext = (caseId: string, n: number) => `${caseId}/${String(n)}`;

export const aboutBatch = ({ projection, events }: JournalBatch): string =>
  `case ${projection.caseId}, steps ${String(events[0]?.n)} to ${String(events.at(-1)?.n)}`;

/** Instants are kept to the millisecond in UTC, so that one moment has one text in the chain. */
function moment(at: Instant, about: string): Instant {
  try {
    return new Date(epochMs(at)).toISOString();
  } catch {
    throw new StoreError('BATCH_INVALID', about);
  }
}

function row(event: CaseEvent, caseId: string, keys: PersonKeys | undefined) {
  const context = stepContext(caseId, event.n);
  const clear = event.personal === undefined ? undefined : canonical(event.personal);
  const personal =
    clear === undefined || keys === undefined
      ? {}
      : {
          personal: seal(keys.encryption, context, Buffer.from(clear)).toString('hex'),
          personal_mac: recognitionMac(keys, context, clear).toString('hex'),
          person_key: keys.id,
        };
  return {
    n: event.n,
    at: moment(event.at, context),
    kind: event.kind,
    rule: event.rule,
    by_role: event.by?.role,
    by_staff: event.by?.staff,
    data: event.data === undefined ? undefined : canonical(event.data),
    ...personal,
  };
}

/** A batch as the SQL functions take it: the projection and the rows with personal facts sealed, both JSON. */
export async function sealBatch(
  db: Database,
  keys: StoreKeys,
  batch: JournalBatch,
): Promise<{ readonly projection: string; readonly events: string }> {
  const { projection, events } = batch;
  const first = events[0]?.n;
  if (first === undefined || events.some(({ n }, i) => n !== first + i || !Number.isInteger(n) || n < 1)) {
    throw new StoreError('BATCH_INVALID', aboutBatch(batch));
  }
  const person = events.some((event) => event.personal !== undefined)
    ? await personKeys(db, keys, projection.applicantKey)
    : undefined;
  const rows = events.map((event) => row(event, projection.caseId, person));
  return { projection: JSON.stringify(projection), events: JSON.stringify(rows) };
}

/**
 * Appends steps and renews the projection in one statement. Steps that are there already are recognised; the projection
 * only moves forward. Throws `JOURNAL_CONFLICT`, `JOURNAL_GAP`, `JOURNAL_DAMAGED`, `BATCH_INVALID`, `PERSON_KEY_GONE`.
 */
export async function append(db: Database, keys: StoreKeys, batch: JournalBatch): Promise<void> {
  await guarded(async () => {
    const { projection, events } = await sealBatch(db, keys, batch);
    await sql`select journal_append(${projection}::json, ${events}::json)`.execute(db);
  }, aboutBatch(batch));
}

/** All steps of a case in order, personal facts decrypted where the person's key still exists. */
export async function history(
  db: Database,
  keys: StoreKeys,
  caseId: string,
): Promise<readonly RecordedStep[]> {
  return guarded(async () => {
    const rows = await db
      .selectFrom('journal')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('n')
      .execute();
    const ids = new Set(rows.flatMap(({ person_key }) => person_key ?? []));
    const persons = await personKeysById(db, keys, [...ids]);
    return rows.map((row) => {
      const person = row.person_key === null ? undefined : persons.get(row.person_key);
      return {
        n: row.n,
        at: row.at.toISOString(),
        kind: row.kind,
        ...(row.rule === null ? {} : { rule: row.rule }),
        // The columns hold what an `Actor` and `data` were when written; the hash vouches for them.
        ...(row.by_role === null
          ? {}
          : { by: { role: row.by_role as Role, ...(row.by_staff === null ? {} : { staff: row.by_staff }) } }),
        ...(row.data === null ? {} : { data: row.data as { readonly [key: string]: Json } }),
        ...(row.personal === null
          ? {}
          : person === undefined
            ? { erased: true as const }
            : { personal: personalOf(person, stepContext(caseId, row.n), row.personal) }),
        recordedAt: row.recorded_at.toISOString(),
        hash: row.hash.toString('hex'),
      };
    });
  }, `case ${caseId}`);
}

function personalOf(keys: PersonKeys, context: string, sealed: Buffer): Json {
  return JSON.parse(unseal(keys.encryption, context, sealed).toString('utf8')) as Json; // what `row` sealed
}

/** The projection after the case's last appended step. */
export async function caseOf(db: Database, caseId: string): Promise<CaseProjection | undefined> {
  return guarded(async () => {
    const found = await db
      .selectFrom('cases')
      .select('projection')
      .where('case_id', '=', caseId)
      .executeTakeFirst();
    return found?.projection;
  }, `case ${caseId}`);
}

/** Projections of the cases that have not closed, by the nearest term; with an edition only those of other calendars. */
export async function openCases(db: Database, notCalendar?: string): Promise<readonly CaseProjection[]> {
  return guarded(async () => {
    const all = db.selectFrom('cases').select('projection').where('closed_at', 'is', null);
    const some = notCalendar === undefined ? all : all.where('calendar_edition', '!=', notCalendar);
    const rows = await some.orderBy('due_at').orderBy('case_id').execute();
    return rows.map(({ projection }) => projection);
  });
}

/** Open applications at a stage, the nearest service term first. */
export async function waitingFor(db: Database, stage: Stage): Promise<readonly WaitingCase[]> {
  return guarded(async () => {
    const rows = await db
      .selectFrom('cases')
      .select('projection')
      .where('stage', '=', stage)
      .where('closed_at', 'is', null)
      .execute();
    return waitingOf(rows.map(({ projection }) => projection));
  }, `stage ${stage}`);
}
