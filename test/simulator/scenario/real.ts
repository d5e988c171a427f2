import { setTimeout as pause } from 'node:timers/promises';
import { isGrpcServiceError, QueryNotRegisteredError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Amendment } from '../../../shared/calendar/types.ts';
import type { CaseStatus } from '../../../shared/case/status.ts';
import { refusal } from '../../../shared/errors.ts';
import { catalogue } from '../../../shared/messages/catalogue.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import type { ProcedureId } from '../../../shared/law/procedures.ts';
import type { MinutesRecord } from '../../../shared/notices/minutes.ts';
import type { ResultRecord } from '../../../shared/notices/result-document.ts';
import { calendarFrom, dataWith } from '../../../workers/calendar.ts';
import { Cases } from '../../../workers/client/cases.ts';
import { interpret, isClosed } from '../../../workers/client/failures.ts';
import { updateIdOf } from '../../../workers/client/stamp.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import type { Call } from '../../../workers/sandbox/record.ts';
import { timeSkippingServer } from '../../server/servers.ts';
import { cardOf } from '../../server/shown.ts';
import { createWorld, type World } from '../../server/world.ts';
import { failing } from '../world.ts';
import type { Engine, Reply } from './engine.ts';
import { underWay } from './quiet.ts';
import { leapTo } from './real-time.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The server starts so much before the scenario: the workers are up when it begins. */
const EARLY_MS = 60_000;
/** Real time one call of an outside system may take; a slow one takes a little more. */
const CALL_SECONDS = 1;
const SLOW_MS = 1050;
/** How long all that a moment brings may take. */
const SETTLE_MS = 20_000;
const LOOK_MS = 20;
/** What can be answered at a moment is answered by then. */
const ANSWER_MS = 300;
/** An answer may come days of a scenario later. */
const PATIENCE_MS = 600_000;

/** Scenarios on the time-skipping server: real server, workers, database and HTTP; seconds a case. */
export async function realEngine(begins: number): Promise<Engine> {
  const env = await timeSkippingServer(begins - EARLY_MS);
  try {
    const around: Around = { calendar: calendarFrom(dataWith([])), database: { kind: 'none' } };
    const world = await createWorld(env, {
      // Without a cache: this server keeps a cached case for a worker that is gone.
      environment: { SENIM_MAX_CACHED_CASES: '0', SENIM_CALL_SECONDS: String(CALL_SECONDS) },
      calendar: () => around.calendar,
      storeSeen: (store) => failing(store, around.database),
    });
    await world.startWorkers();
    return new RealEngine(env, world, around, begins);
  } catch (error) {
    await env.teardown();
    throw error;
  }
}

/** What changes around the workers while they run. */
interface Around {
  calendar: ReturnType<typeof calendarFrom>;
  readonly database: { kind: FaultKind };
}

class RealEngine implements Engine {
  /** The scenario's moment; the server's own clock is a little ahead. */
  now: number;
  private readonly env: TestWorkflowEnvironment;
  private readonly world: World;
  private readonly around: Around;
  private readonly portal: Cases;
  private readonly caseIds: string[] = [];
  /** Results that waited for their signature when the workers stopped: their signatories have them before them. */
  private readonly shown = new Map<string, ResultRecord | undefined>();
  /** Answers that may come at this moment. */
  private readonly expected = new Set<Promise<unknown>>();
  /** Answers that did not come when they could. */
  private readonly held = new Set<Promise<unknown>>();
  private broken = false;
  private closing = false;
  private keys = 0;

  constructor(env: TestWorkflowEnvironment, world: World, around: Around, begins: number) {
    this.env = env;
    this.world = world;
    this.around = around;
    this.now = begins;
    this.portal = new Cases({
      client: world.client,
      attestationKey: world.keys.attestationKey,
      taskQueue: world.config.temporal.taskQueue,
      now: () => new Date(this.now),
      patienceMs: PATIENCE_MS,
    });
  }

  async advance(until: number): Promise<void> {
    await this.settle();
    this.now = Math.max(this.now, until);
    await leapTo(this.now, this.env, this.world.working());
    this.wake();
    await this.settle();
  }

  async settle(): Promise<void> {
    const begun = Date.now();
    let quietSince: number | undefined;
    while (this.world.working()) {
      const busy = await this.busy();
      if (busy !== undefined) quietSince = undefined;
      else quietSince ??= Date.now();
      const lasted = quietSince === undefined ? -1 : Date.now() - quietSince;
      if (lasted >= (this.expected.size > 0 ? ANSWER_MS : LOOK_MS)) break;
      if (Date.now() - begun > SETTLE_MS) throw new Error(`still under way: ${busy ?? 'an answer'}`);
      await pause(LOOK_MS);
    }
    for (const reply of this.expected) this.held.add(reply);
    this.expected.clear();
  }

  async answered(reply: Promise<void>): Promise<void> {
    await Promise.race([reply, pause(ANSWER_MS)]);
  }

  file(form: Fields, procedure: ProcedureId): Promise<Reply> {
    const caseId = `${procedure}/${String(form['number'])}`;
    if (!this.caseIds.includes(caseId)) this.caseIds.push(caseId);
    // A receipt is a record of fields.
    return this.awaited(this.portal.submit(form, procedure) as Promise<Reply>);
  }

  send(caseId: string, name: MessageName, body: Fields, through: 'portal' | 'ui' | 'signal'): Promise<Reply> {
    if (through === 'ui') return this.awaited(this.typed(caseId, name, body));
    const sent =
      through === 'signal' ? this.portal.signal(caseId, name, body) : this.portal.act(caseId, name, body);
    return this.awaited(sent);
  }

  async fault(system: string, kind: FaultKind, times?: number): Promise<void> {
    if (kind !== 'none') this.broken = true;
    this.wake();
    if (system === 'registry') {
      this.around.database.kind = kind;
      return;
    }
    const body = {
      kind,
      ...(times === undefined ? {} : { times }),
      ...(kind === 'slow' ? { ms: SLOW_MS } : {}),
    };
    const answer = await fetch(`${this.world.sandboxUrl}/${system}/fault`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  async decree(amendment: Amendment): Promise<void> {
    const { store } = this.world;
    const before = (await store.amendments()).filter(({ approval }) => approval !== undefined);
    const id = await store.proposeAmendment(amendment, 'S-701');
    await store.approveAmendment(id, 'S-601', before.length);
    this.around.calendar = calendarFrom(dataWith(await store.amendments()));
    const by = { role: 'operator', staff: 'S-701' };
    const message = { by, key: `calendar-${this.around.calendar.edition}`, act: amendment.act };
    for (const caseId of this.caseIds)
      if (await this.isOpen(caseId)) await this.portal.signal(caseId, 'calendarChanged', message);
  }

  async workers(what: 'stop' | 'start' | 'restart'): Promise<void> {
    if (what !== 'start' && this.world.working()) {
      for (const caseId of this.caseIds) this.shown.set(caseId, await this.result(caseId));
      await this.world.stopWorkers();
    }
    if (what !== 'stop' && !this.world.working()) await this.world.startWorkers();
    this.wake();
  }

  async status(caseId: string): Promise<CaseStatus | undefined> {
    return this.world.working() ? this.world.cases.status(caseId) : undefined;
  }

  result(caseId: string): Promise<ResultRecord | undefined> {
    return this.world.working()
      ? known(this.world.cases.result(caseId))
      : Promise.resolve(this.shown.get(caseId));
  }

  minutes(caseId: string): Promise<MinutesRecord | undefined> {
    return this.world.working() ? known(this.world.cases.minutes(caseId)) : Promise.resolve(undefined);
  }

  async card(caseId: string): Promise<string> {
    if (!this.world.working()) return '';
    return (await known(cardOf(this.handle(caseId)))) ?? '';
  }

  async listed(caseId: string): Promise<Fields> {
    const described = await known(this.handle(caseId).describe());
    return Object.fromEntries(
      (described?.typedSearchAttributes.getAll() ?? []).map(({ key, value }) => [key.name, value]),
    );
  }

  steps(caseId: string) {
    return this.world.store.history(caseId);
  }

  async told(system: string): Promise<readonly Call[]> {
    const answer = await fetch(`${this.world.sandboxUrl}/${system}/calls`);
    // The stand-in's record in its own form, newest first.
    return ((await answer.json()) as Call[]).toReversed();
  }

  registry() {
    return this.world.store.registryList();
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.world.close();
    await this.env.teardown();
  }

  private handle(caseId: string) {
    return this.world.client.workflow.getHandle(caseId);
  }

  private async isOpen(caseId: string): Promise<boolean> {
    return (await known(this.handle(caseId).describe()))?.status.name === 'RUNNING';
  }

  /** What an operator types into the Temporal UI: nothing attests when it was received. */
  private async typed(caseId: string, name: MessageName, body: Fields): Promise<Reply> {
    this.keys += 1;
    const key = typeof body['key'] === 'string' ? body['key'] : `typed-${String(this.keys)}`;
    const message = { ...body, key };
    const handle = this.handle(caseId);
    try {
      if (catalogue[name].signal === 'only') {
        await handle.signal(name, message);
        return { stored: true, key };
      }
      const updateId = updateIdOf(name, message);
      return await handle.executeUpdate<Fields, [unknown]>(name, { args: [message], updateId });
    } catch (error) {
      if (!isClosed(error)) return interpret(error);
      const status = await this.status(caseId);
      if (status?.outcome === undefined) return refusal('CASE_UNKNOWN', { caseId });
      return refusal('CASE_CLOSED', { outcome: status.outcome.title });
    }
  }

  /** Counts an answer until it comes. One that never comes is forgotten with the server. */
  private awaited(sent: Promise<Reply>): Promise<Reply> {
    const reply = sent
      .catch((error: unknown) => {
        if (!this.closing) throw error;
        return new Promise<never>(() => undefined);
      })
      .finally(() => {
        this.expected.delete(reply);
        this.held.delete(reply);
      });
    this.expected.add(reply);
    return reply;
  }

  /** What was held up may go on now. */
  private wake(): void {
    for (const reply of this.held) this.expected.add(reply);
    this.held.clear();
  }

  /** What is under way; undefined when all is quiet. */
  private async busy(): Promise<string | undefined> {
    for (const caseId of this.caseIds) {
      const what = await known(underWay(this.env, caseId, this.broken));
      if (what !== undefined) return what;
    }
    return undefined;
  }
}

/** Undefined where the server knows no such case, or the case no such question now. */
async function known<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isClosed(error) || isNotFound(error) || error instanceof QueryNotRegisteredError) return undefined;
    throw error;
  }
}

/** gRPC's own number of NOT_FOUND. */
const NOT_FOUND: number = 5;
const isNotFound = (error: unknown) => isGrpcServiceError(error) && NOT_FOUND === (error.code as number);
