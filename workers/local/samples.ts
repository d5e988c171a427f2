import { Client, Connection, QueryNotRegisteredError } from '@temporalio/client';
import { openDatabase } from '../../activities/store/database.ts';
import { createStore, type KeptStore } from '../../activities/store/store.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { rule } from '../../shared/law/rules.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { numberOfVersion } from '../../shared/registry-version.ts';
import { momentText } from '../../shared/texts/format.ts';
import { systemName } from '../../shared/texts/systems.ts';
import { timelineLines } from '../cli/timeline.ts';
import { Cases } from '../client/cases.ts';
import { dataConverter } from '../codec/data-converter.ts';
import { Officials } from '../sandbox/officials.ts';
import { mainSample, waitingSamples, type SampleCase } from '../sandbox/sample-cases.ts';
import { StackError } from './errors.ts';
import type { Stack } from './stack.ts';

export interface SampleOptions {
  /** Drive one case to its end, print its timeline, return. */
  readonly once: boolean;
  /** End with one line of JSON: the case's id, outcome, entry number, who holds it by what proof, and every term with its date. */
  readonly json: boolean;
}

/** Officials of the sample look again after this time, milliseconds. */
const LOOK_AGAIN_MS = 150;
/** A sample that stands still for this long has failed, milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Shows the running stack: files made-up applications through the client a portal uses and acts as the officials for
 * one of them until its notice is signed and the entry stands; the others are left at different stages. Filed again
 * under the same numbers, the applications get their first receipts, so the next start goes on where this one stopped.
 */
export async function runSamples(stack: Stack, { once, json }: SampleOptions): Promise<void> {
  const say = (line: string) => void (json ? process.stderr : process.stdout).write(`${line}\n`);
  const { config, keys } = stack;
  const connection = await Connection.connect(stack.connection);
  const client = new Client({
    connection,
    namespace: config.temporal.namespace,
    dataConverter: dataConverter(keys),
  });
  const cases = new Cases({ client, attestationKey: keys.attestationKey });
  const officials = new Officials(cases, config);
  const database = openDatabase(config.database.url ?? '');
  try {
    const sample = mainSample(once ? `ONCE-${stamp()}` : 'DEMO-1');
    const waiting = once ? [] : waitingSamples();
    for (const each of waiting) await drive(each, cases, officials, say);
    const caseId = `application/${sample.form.number}`;
    if (!(await drive(sample, cases, officials, say))) return;
    await client.withDeadline(Date.now() + PATIENCE_MS, () => client.workflow.getHandle(caseId).result());
    if (once) await report(caseId, createStore(database, keys), cases, json, say);
  } finally {
    await database.destroy();
    await connection.close();
  }
}

/** `20261123-101500`: a new number for every run. */
const stamp = () => new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');

/**
 * Files a sample and takes it as far as it is meant to go. False when the data folder holds it from another build of the
 * program, which cannot answer for it: that stops no start.
 */
async function drive(
  { form, until }: SampleCase,
  cases: Cases,
  officials: Officials,
  say: (line: string) => void,
): Promise<boolean> {
  const receipt = await cases.submit(form);
  if ('code' in receipt) throw new StackError(`Sample ${form.number}: ${receipt.code}. ${receipt.text.ru}`);
  const { caseId } = receipt;
  say(`● ${caseId}: подано, расписка выдана, редакция Правил ${receipt.edition}`);
  try {
    await cases.status(caseId);
  } catch (error) {
    if (!(error instanceof QueryNotRegisteredError)) throw error;
    say(
      `  ⚠ ${caseId}: дело начато другой сборкой программы и здесь не читается; начать заново: npm start -- --fresh`,
    );
    return false;
  }
  let moved = Date.now();
  for (;;) {
    const status = await cases.status(caseId);
    if (status === undefined || status.stage.id === until || status.outcome !== undefined) break;
    if (Date.now() - moved > PATIENCE_MS)
      throw new StackError(`Sample ${caseId} stands still: ${status.cabinet.short.ru}`);
    const done = await officials.next(status);
    if (done === undefined || 'code' in done.sent) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      continue;
    }
    moved = Date.now();
    say(`  ✔ ${caseId}: ${step(status, done.message)}`);
  }
  const status = await cases.status(caseId);
  if (status !== undefined) say(`  → ${caseId}: ${status.cabinet.short.ru}`);
  return true;
}

/** What was done, under which paragraph. */
function step(status: CaseStatus, message: MessageName): string {
  const { title } = catalogue[message];
  const duty = status.waitingFor.find((owed) => owed.message === message);
  return duty === undefined ? title.ru : `${duty.title.ru} (${duty.paragraph.ru})`;
}

async function report(
  caseId: string,
  store: KeptStore,
  cases: Cases,
  json: boolean,
  say: (line: string) => void,
): Promise<void> {
  const status = await cases.status(caseId);
  if (status?.outcome === undefined) throw new StackError(`Sample ${caseId} has not come to its end.`);
  say(`\nХод дела ${caseId}:`);
  for (const line of timelineLines(await store.history(caseId), 'ru')) say(`  ${line}`);
  say('\nСроки:');
  const terms = Object.entries(status.terms);
  for (const [id, { dueAt }] of terms) say(`  ${titleOf(id)}: до ${momentText(dueAt)}`);
  const proofs = await disseminatedBy(status.registryEntry, store);
  say('\nПередано и опубликовано (п. 8):');
  for (const { system, receipt, receivedAt } of proofs)
    say(`  ${systemName(system).ru}: квитанция ${receipt}, ${momentText(receivedAt)}`);
  if (!json) return;
  const summary = {
    caseId,
    outcome: status.outcome.id,
    entry: status.registryEntry,
    disseminated: proofs.map(({ system, receipt, receivedAt }) => ({ system, receipt, receivedAt })),
    terms: Object.fromEntries(terms.map(([id, { dueOn, dueAt }]) => [id, { dueOn, dueAt }])),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}

/** Who holds the entry's first version, waited for: its case goes on beside the one that made it (RULES-8). */
async function disseminatedBy(entry: number | undefined, store: KeptStore) {
  if (entry === undefined) return [];
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const closed = await store.caseOf(`dissemination/${numberOfVersion(entry, 1)}`);
    if (closed?.outcome !== undefined) return store.disseminated(entry);
    if (Date.now() > until) throw new StackError(`The dissemination of entry ${String(entry)} stands still.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function titleOf(id: string): string {
  // The terms of a status are those of rules this release planned.
  const { title, paragraph } = rule(id as Parameters<typeof rule>[0]);
  return `${title.ru} (${paragraph.ru})`;
}
