import { canonical, type Json } from '../../shared/json.ts';
import type { ApplicationForm } from '../../shared/messages/application-form.ts';
import { readMessage } from '../../shared/messages/read.ts';
import { envelope, schemas, type MessageName } from '../../shared/messages/schemas.ts';
import { applicationHash } from '../casework/filing.ts';
import { hashOf } from '../casework/memory.ts';
import type { RecordedStep } from '../store/journal.ts';
import type { JournalRow } from '../store/row.ts';
import { textIn } from './parts/read.ts';
import type { ReadParts } from './read.ts';
import type { ReportFile } from './report.ts';

/** Each step in clear is its row of the journal, and what it says is what the journal keeps the hash of. */
export function verifySteps({ journals, steps }: ReadParts, report: ReportFile): void {
  // What cannot be read is reported as such.
  if (steps === undefined) return;
  for (const rows of journals) {
    const caseId = rows[0]?.case_id ?? '';
    const told = new Map((steps.get(caseId) ?? []).map((step) => [step.n, step]));
    for (const row of rows) {
      const step = told.get(row.n);
      told.delete(row.n);
      const where = { caseId, n: row.n };
      if (step === undefined || !isOf(step, row)) report('STEP_DIFFERS', where);
      else if (!saysWhatIsHashed(step)) report('CONTENT_DIFFERS', where);
    }
    for (const n of told.keys()) report('STEP_DIFFERS', { caseId, n });
  }
  const chained = new Set(journals.map(([row]) => row?.case_id));
  for (const caseId of steps.keys()) if (!chained.has(caseId)) report('CASE_MISSING', { caseId });
}

/** What the row says for all to read; facts about persons are ciphertext there. */
function isOf(step: RecordedStep, row: JournalRow): boolean {
  const { at, kind, rule = null, by, data, recordedAt, hash, personal, erased } = step;
  const stored = row.data === null ? undefined : parsed(row.data);
  const same =
    Date.parse(at) === Date.parse(row.at) && Date.parse(recordedAt) === Date.parse(row.recorded_at);
  const told = [kind, rule, by?.role ?? null, by?.staff ?? null, hash];
  const kept = [row.kind, row.rule, row.by_role, row.by_staff, row.hash];
  const secret = (personal !== undefined || erased === true) === (row.personal !== null);
  return same && secret && canonical([told, data]) === canonical([kept, stored]);
}

function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

/** An application is kept with the hash it was filed under, a message with the hash it was taken under. */
function saysWhatIsHashed(step: RecordedStep): boolean {
  const { kind, data = {}, personal } = step;
  if (personal === undefined) return true;
  if (kind === 'filed') return applicationHash(personal as unknown as ApplicationForm) === data['bodyHash'];
  if (kind !== 'message-taken') return true;
  return messageHash(textIn(step, 'message'), personal) === data['hash'];
}

/** The hash `admit` takes a message under; one that this release cannot read any more by what it says as it stands. */
function messageHash(name: string, message: Json): string {
  const read = Object.hasOwn(schemas, name) ? readMessage(name as MessageName, message) : undefined;
  if (read !== undefined && 'body' in read) {
    const { by, duty } = read.envelope;
    return hashOf({ by, duty, body: read.body });
  }
  const fields = Object.entries(message as { readonly [key: string]: Json });
  const { by, duty } = Object.fromEntries(fields);
  return hashOf({
    by,
    duty,
    body: Object.fromEntries(fields.filter(([key]) => !Object.hasOwn(envelope, key))),
  });
}
