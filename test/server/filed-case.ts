import { setTimeout } from 'node:timers/promises';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { resultPdf } from '../../activities/documents/pdf.ts';
import { signatoryOf } from '../../activities/signatures/result.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { Refusal } from '../../shared/errors.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import type { Sent } from '../../workers/client/cases.ts';
import { dataConverter } from '../../workers/codec/data-converter.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import type { Verdict } from '../../shared/law/verdicts.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { signInSandbox } from '../../workers/sandbox/sign.ts';
import { readStaff } from '../../workers/staff.ts';
import { letClockGo } from './abandoned.ts';
import { callsTo, type SentOut } from './sent-out.ts';
import { cardOf, mustFit } from './shown.ts';
import type { World } from './world.ts';

const staff = readStaff('workers/sandbox/staff.json');
type Body = Readonly<Record<string, unknown>>;

/** Both languages at once, for reasons whose wording no test looks at. */
export const both = (text: string) => ({ ru: text, kk: text });

/** Ids of the cases a test file has met, for `replayAll`. */
const followed = new WeakMap<World, Set<string>>();

/** Whose discharge each message is. */
const ruleOf = {
  register: 'RULES-17',
  checkCompleteness: 'RULES-18',
  recordRecommendation: 'RULES-20',
  decide: 'RULES-21',
  sign: 'RULES-23',
  settleDelivery: 'HOUSE-DELIVERY',
} as const;

/** A case as the people around it see it: what officials and the portal send, what can be looked up. */
export class FiledCase {
  readonly world: World;
  readonly id: string;

  constructor(world: World, number: string, procedure: ProcedureId = 'application') {
    this.world = world;
    this.id = `${procedure}/${number}`;
    followed.set(world, (followed.get(world) ?? new Set()).add(this.id));
  }

  async act(name: MessageName, body: Body): Promise<Sent | Refusal> {
    await this.world.look();
    return this.world.cases.act(this.id, name, body);
  }

  register(more: Body = {}) {
    const by = { role: 'intake', staff: 'S-101' };
    return this.act('register', { by, registrationNumber: 'ВХ-1', ...more });
  }

  check(more: Body = { result: 'complete' }) {
    return this.act('checkCompleteness', { by: { role: 'unit', staff: 'S-201' }, ...more });
  }

  /** The check of п. 18 finds these items lacking or expired. */
  checkIncomplete(...gaps: readonly (readonly [item: string, why: 'missing' | 'expired'])[]) {
    return this.check({
      result: 'incomplete',
      gaps: gaps.map(([item, why]) => ({ item, why, reason: both('нет') })),
    });
  }

  /** The commission's recommendation, by minutes of the server's day. */
  async recommend(recommendation = 'include', more: Body = {}) {
    const by = { role: 'secretary', staff: 'S-301' };
    const minutes = { number: '12', date: localDay((await this.world.look()).toISOString()) };
    return this.act('recordRecommendation', { by, recommendation, minutes, ...more });
  }

  decide(more: Body = { decision: 'include' }) {
    return this.act('decide', { by: { role: 'head-of-unit', staff: 'S-401' }, ...more });
  }

  /** Records why there is no hearing, and refuses. */
  async decideRefusal(ground: number, more: Body = {}) {
    await this.act('omitHearing', {
      by: { role: 'head-of-unit', staff: 'S-401' },
      reason: both('не требуется'),
    });
    return this.decide({ decision: 'refuse', grounds: [{ ground, reason: both('причина') }], ...more });
  }

  /** Signs today's document; `key` is the certificate the signature is made with. */
  async sign({ as = 'S-501', key = as, more = {} }: { as?: string; key?: string; more?: Body } = {}) {
    return this.act('sign', { ...(await this.signature(as, key)), ...more });
  }

  /** What a signatory would send today. */
  async signature(as = 'S-501', key = as) {
    await this.awaits('sign');
    const record = await this.world.cases.result(this.id);
    const date = localDay((await this.world.look()).toISOString());
    const { iin: _, ...signatory } = signatoryOf(staff, as);
    const content = resultPdf({ record, signatory, issuedOn: date });
    const signature = await signInSandbox(`${this.world.sandboxUrl}/ncanode`, content, key);
    return { by: { role: 'signatory', staff: as }, date, signature };
  }

  withdraw(more: Body = {}) {
    return this.act('withdraw', { by: { role: 'applicant' }, ...more });
  }

  /** The narrative up to the commission, the decision, the signature. */
  async toCommission() {
    await this.register();
    await this.check();
    await this.awaits('recordRecommendation');
  }

  /** Taken to its end by officials who grant what its service asks for. */
  async granted(verdict: Verdict = 'include') {
    await this.toDecision(verdict);
    await this.decide({ decision: verdict });
    await this.sign();
    await this.outcome();
    return this;
  }

  async toDecision(recommendation = 'include') {
    await this.toCommission();
    await this.recommend(recommendation);
    await this.awaits('decide');
  }

  async toSigning() {
    await this.toDecision();
    await this.decide();
    await this.awaits('sign');
  }

  get handle() {
    return this.world.client.workflow.getHandle(this.id);
  }

  async status(): Promise<CaseStatus> {
    const status = await this.world.cases.status(this.id);
    if (status === undefined) throw new Error(`there is no case ${this.id}`);
    return status;
  }

  /** Waits until the journal says that these duties are open: a query now and then would disturb a case without cache. */
  awaits(...names: readonly (keyof typeof ruleOf)[]): Promise<void> {
    return eventually(async () => {
      const steps = await this.journal();
      for (const name of names) {
        const count = (start: string) =>
          steps.filter(({ kind, rule }) => kind.startsWith(start) && rule === ruleOf[name]).length;
        if (count('duty-opened') <= count('duty-done')) throw new Error(`${name} is not awaited yet`);
      }
    });
  }

  /** The card as the UI shows it. */
  async card(): Promise<string> {
    return cardOf(this.handle);
  }

  /** What the lists of Temporal show. */
  async listed(name: string): Promise<unknown> {
    const { typedSearchAttributes } = await this.handle.describe();
    return typedSearchAttributes.getAll().find(({ key }) => key.name === name)?.value;
  }

  journal() {
    return this.world.store.history(this.id);
  }

  async kinds(): Promise<readonly string[]> {
    return (await this.journal()).map(({ kind }) => kind);
  }

  /** Waits until the journal holds so many steps of the kind, and returns them. */
  async recorded(kind: string, times = 1) {
    let found: Awaited<ReturnType<World['store']['history']>> = [];
    await eventually(async () => {
      found = (await this.journal()).filter((step) => step.kind === kind);
      if (found.length < times) throw new Error(`${String(found.length)} steps ${kind}`);
    });
    return found;
  }

  /** What this case told a system, in order; `outcome` as the stand-in judged it. */
  async sent(system: string, outcome = 'accepted'): Promise<readonly SentOut[]> {
    const calls = await callsTo(this.world, system);
    return calls.filter(
      ({ key, kept, outcome: was }) =>
        (key?.startsWith(`${encodeURI(this.id)}/`) || kept?.['caseId'] === this.id) && was === outcome,
    );
  }

  /** Kinds of what this case told a system, in order. */
  async told(system: string): Promise<readonly unknown[]> {
    return (await this.sent(system)).map(({ kept }) => kept?.['type'] ?? kept?.['stage']);
  }

  async tells(system: string, kind: string, times = 1): Promise<void> {
    await eventually(async () => {
      const kinds = await this.told(system);
      if (kinds.filter((told) => told === kind).length < times)
        throw new Error(`${system} has ${kinds.join(', ')}`);
    });
  }

  /** The workflow's outcome, waited for while the server's clock stands. */
  async outcome(): Promise<unknown> {
    await eventually(async () => {
      const { status } = await this.handle.describe();
      if (status.name === 'RUNNING') throw new Error('the case is still running');
    });
    await this.disseminationAtRest();
    await letClockGo(this.world, this.id);
    return this.handle.result();
  }

  /** What it has begun has ended, or waits for a person: a clock that is moved meanwhile lets calls under way time out. */
  private async disseminationAtRest(): Promise<void> {
    const [begun] = (await this.journal()).filter(({ kind }) => kind === 'dissemination-begun');
    const id = begun?.data?.['dissemination'];
    if (typeof id !== 'string') return;
    await eventually(async () => {
      const steps = await this.world.store.history(id);
      const rests = ({ kind, rule }: (typeof steps)[number]) =>
        kind === 'duty-opened' && rule === 'HOUSE-DELIVERY';
      const { status } = await this.world.client.workflow.getHandle(id).describe();
      if (status.name === 'RUNNING' && !steps.some(rests)) throw new Error(`${id} is still under way`);
    });
    const { status } = await this.world.client.workflow.getHandle(id).describe();
    if (status.name !== 'RUNNING') await letClockGo(this.world, id);
  }
}

const PATIENCE_MS = 25_000;
const PAUSE_MS = 20;

/** Waits until it no longer throws; the server's clock stands meanwhile. Of no test runner's making: histories are recorded without one. */
export async function eventually(met: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; await setTimeout(PAUSE_MS)) {
    try {
      await met();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

/** A sample about a product of its own: applications about one product wait for each other (RULES-15). */
export function ownApplication(number: string, change: Parameters<typeof sampleApplication>[1] = {}) {
  const sample = sampleApplication(number);
  const product = { ...sample.product, name: `${sample.product.name} ${number}` };
  return { ...sample, product, ...change };
}

/** Files the sample application under the number, with what is changed in it. */
export async function file(
  world: World,
  number: string,
  change: Parameters<typeof sampleApplication>[1] = {},
): Promise<FiledCase> {
  return submit(world, ownApplication(number, change));
}

/** Files an application as it is; the case waits for the intake and the check. */
export async function submit(world: World, form: { readonly number: string } & object): Promise<FiledCase> {
  await world.look();
  const { number } = form;
  const receipt = await world.cases.submit(form);
  if ('code' in receipt) throw new Error(`${receipt.code}: ${receipt.text.ru}`);
  const kase = new FiledCase(world, number);
  await kase.awaits('register', 'checkCompleteness');
  return kase;
}

/**
 * Replays the history of every case this file has met; throws when one would go another way than it went, or when the
 * UI would cut off what it shows. For worlds whose workers run.
 */
export async function replayAll(world: World, keys = world.keys): Promise<number> {
  const ids = [...(followed.get(world) ?? [])];
  async function* histories() {
    for (const workflowId of ids) {
      const handle = world.client.workflow.getHandle(workflowId);
      const history = await handle.fetchHistory().catch(() => undefined);
      if (history === undefined) continue;
      // A card is drawn by a worker.
      await mustFit(history, world.working() ? await cardOf(handle) : '', keys);
      yield { workflowId, history };
    }
  }
  const options = { workflowBundle: await world.bundle(), dataConverter: dataConverter(keys) };
  let replayed = 0;
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories())) {
    if (error) throw new Error(`the replay of ${workflowId} goes another way`, { cause: error });
    replayed += 1;
  }
  return replayed;
}

/** Breaks an outside system, or heals it with `none`. */
export async function fault(world: World, system: string, kind: string, times?: number): Promise<void> {
  const answer = await fetch(`${world.sandboxUrl}/${system}/fault`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind, ...(times === undefined ? {} : { times }) }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/**
 * Sends while no worker runs, lets `meanwhile` happen, starts the workers and gives the answers. For worlds without a
 * cache: this server keeps a cached case for the worker that is gone.
 */
export async function afterOutage<T>(
  world: World,
  send: () => readonly Promise<T>[],
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<T[]> {
  await world.stopWorkers();
  await meanwhile();
  const sent = send();
  await world.startWorkers();
  return Promise.all(sent);
}

/** Moves the server's clock to an instant; nothing when it is past. */
export async function sleepUntil(env: TestWorkflowEnvironment, instant: string, plusMs = 0): Promise<void> {
  const left = Date.parse(instant) + plusMs - (await env.currentTimeMs());
  if (left > 0) await env.sleep(left);
}

/** Moves the server's clock to 10:00 of the next Monday in Kazakhstan, so that a test's days do not depend on today. */
export async function nextMonday(env: TestWorkflowEnvironment): Promise<void> {
  const shifted = new Date((await env.currentTimeMs()) + 5 * 3_600_000);
  const ahead = ((8 - shifted.getUTCDay()) % 7) + 7;
  const morning = Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth(), shifted.getUTCDate() + ahead, 5);
  await env.sleep(morning - (await env.currentTimeMs()));
}
