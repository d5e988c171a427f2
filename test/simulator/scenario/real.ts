import { PGlite } from '@electric-sql/pglite';
import { resultPdf } from '../../../activities/documents/pdf.ts';
import type { StoredAmendment } from '../../../activities/store/calendar.ts';
import type { Amendment } from '../../../shared/calendar/types.ts';
import type { CaseStatus } from '../../../shared/case/status.ts';
import { catalogue } from '../../../shared/messages/catalogue.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import type { ProcedureId } from '../../../shared/law/procedures.ts';
import type { MinutesRecord } from '../../../shared/notices/minutes.ts';
import type { DocumentRecord } from '../../../shared/notices/result-document.ts';
import { calendarFrom, dataWith, editionsOf } from '../../../workers/calendar.ts';
import { Cases } from '../../../workers/client/cases.ts';
import { isRefused, stampFiling, updateIdOf, type Stamped } from '../../../workers/client/stamp.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import type { Call } from '../../../workers/sandbox/record.ts';
import { heldServer, type HeldServer } from '../../server/servers.ts';
import { cardOf } from '../../server/shown.ts';
import { createWorld, type World } from '../../server/world.ts';
import { failing } from '../world.ts';
import { Attempts } from './attempts.ts';
import type { Engine, Reply } from './engine.ts';
import { known } from './known.ts';
import { Replies } from './replies.ts';
import { settled } from './settle.ts';
import { QUIET, standing, type Moment, type Standing } from './standing.ts';
import { typed } from './typed.ts';
import type { Scenario } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Real time one call of an outside system may take; a slow one takes a little more. */
const CALL_SECONDS = 1;
const SLOW_MS = 1050;
/** An answer may come days of a scenario later. */
const PATIENCE_MS = 600_000;

/** The process's own, for one scenario after another. */
let database: Promise<PGlite> | undefined;

/** Scenarios on a Temporal server whose time stands still between its steps: real server, workers, database and HTTP. */
export async function realEngine(
  begins: number,
  { steps, readings = {}, entered = {} }: Scenario,
): Promise<Engine> {
  const stops = steps.some(({ action }) => action?.kind === 'workers');
  const server = await heldServer(begins);
  try {
    const around: Around = { ...calendarOf([]), database: { kind: 'none' }, now: begins };
    const world = await createWorld(server.env, {
      environment: {
        SENIM_CALL_SECONDS: String(CALL_SECONDS),
        SENIM_READINGS: Object.entries(readings)
          .map((pair) => pair.join('='))
          .join(','),
        SENIM_TERMS: Object.entries(entered)
          .map((pair) => pair.join('='))
          .join(';'),
        // This server keeps a cached case for the worker that had it, though that is gone.
        ...(stops ? { SENIM_MAX_CACHED_CASES: '0' } : {}),
      },
      database: await (database ??= PGlite.create()),
      calendar: () => around.calendar,
      amended: () => around.editions,
      storeSeen: (store) => failing(store, around.database),
      standInsAt: () => new Date(around.now),
    });
    await world.startWorkers();
    return new RealEngine(server, world, around);
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** What changes around the workers while they run. */
interface Around {
  calendar: ReturnType<typeof calendarFrom>;
  editions: ReturnType<typeof editionsOf>;
  readonly database: { kind: FaultKind };
  /** Milliseconds. */
  now: number;
}

const calendarOf = (amendments: readonly StoredAmendment[]) => ({
  calendar: calendarFrom(dataWith(amendments)),
  editions: editionsOf(amendments),
});

class RealEngine implements Engine, Moment {
  readonly print = resultPdf;
  readonly attempts = new Attempts();
  readonly broken = new Set<string>();
  private readonly server: HeldServer;
  private readonly world: World;
  private readonly around: Around;
  private readonly portal: Cases;
  private readonly caseIds: string[] = [];
  /** Documents that waited for their signature when the workers stopped: their signatories have them before them. */
  private readonly shown = new Map<string, DocumentRecord | undefined>();
  private readonly replies: Replies;
  private keys = 0;

  constructor(server: HeldServer, world: World, around: Around) {
    this.server = server;
    this.world = world;
    this.around = around;
    this.replies = new Replies(server.env);
    this.portal = new Cases({
      client: world.client,
      attestationKey: world.keys.attestationKey,
      now: () => new Date(this.now),
      patienceMs: PATIENCE_MS,
    });
  }

  get now(): number {
    return this.around.now;
  }

  get working(): boolean {
    return this.world.working();
  }

  async advance(until: number): Promise<void> {
    for (;;) {
      const next = await this.settled();
      if (next > until) break;
      await this.goTo(next);
    }
    if (until <= this.now) return;
    await this.goTo(until);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.settled();
  }

  async answered(): Promise<void> {
    // What can have an answer has it by now; a turn of the event loop carries it to whoever waits.
    await new Promise(setImmediate);
  }

  file(form: Fields, procedure: ProcedureId): Promise<Reply> {
    const caseId = `${procedure}/${String(form['number'])}`;
    if (!this.caseIds.includes(caseId)) this.caseIds.push(caseId);
    const filing = stampFiling(
      this.world.keys.attestationKey,
      procedure,
      form,
      new Date(this.now).toISOString(),
    );
    const asked = isRefused(filing) ? { caseId } : { caseId, updateId: filing.updateId };
    return this.replies.awaited(asked, this.portal.submit(form, procedure));
  }

  send(caseId: string, name: MessageName, body: Fields, through: 'portal' | 'ui' | 'signal'): Promise<Reply> {
    this.keys += 1;
    const key = typeof body['key'] === 'string' ? body['key'] : `key-${String(this.keys)}`;
    const message = { ...body, key };
    const stored = through === 'signal' || catalogue[name].signal === 'only';
    const asked = stored ? { caseId } : { caseId, updateId: updateIdOf(name, message) };
    return this.replies.awaited(asked, this.sent(caseId, name, message, through));
  }

  async fault(system: string, kind: FaultKind, times?: number): Promise<void> {
    // The check of signatures is called by the name of what does it, its task queue by what is asked.
    const queue = system === 'ncanode' ? 'signatures' : system;
    if (kind === 'none' || times !== undefined) this.broken.delete(queue);
    else this.broken.add(queue);
    if (system === 'registry') {
      this.around.database.kind = kind;
      return;
    }
    const body = {
      kind,
      ...(times === undefined ? {} : { times }),
      ...(kind === 'slow' ? { ms: SLOW_MS } : {}),
    };
    await this.put(`${system}/fault`, body);
  }

  fact(system: string, id: string, fact: unknown): Promise<void> {
    return this.put(`${system}/facts`, { id, fact });
  }

  async decree(amendment: Amendment): Promise<void> {
    const { store } = this.world;
    const before = (await store.amendments()).filter(({ approval }) => approval !== undefined);
    const id = await store.proposeAmendment(amendment, 'S-701');
    await store.approveAmendment(id, 'S-601', before.length);
    Object.assign(this.around, calendarOf(await store.amendments()));
    const by = { role: 'operator', staff: 'S-701' };
    const message = { by, key: `calendar-${this.around.calendar.edition}`, act: amendment.act };
    for (const caseId of this.caseIds)
      if (await this.isOpen(caseId)) await this.portal.signal(caseId, 'calendarChanged', message);
  }

  async workers(what: 'stop' | 'start' | 'restart'): Promise<void> {
    if (what !== 'start' && this.working) {
      for (const caseId of this.caseIds)
        for (const of of ['result', 'letter'] as const)
          this.shown.set(`${of} ${caseId}`, await this.result(caseId, of));
      await this.world.stopWorkers();
    }
    if (what !== 'stop' && !this.working) await this.world.startWorkers();
  }

  async status(caseId: string): Promise<CaseStatus | undefined> {
    return this.working ? this.world.cases.status(caseId) : undefined;
  }

  async result(caseId: string, of: 'result' | 'letter' = 'result'): Promise<DocumentRecord | undefined> {
    if (!this.working) return this.shown.get(`${of} ${caseId}`);
    // A query that answers nothing gives null.
    return (await known(this.world.cases.result(caseId, of))) ?? undefined;
  }

  minutes(caseId: string): Promise<MinutesRecord | undefined> {
    return this.working ? known(this.world.cases.minutes(caseId)) : Promise.resolve(undefined);
  }

  begun(): Promise<readonly string[]> {
    return Promise.resolve(this.caseIds);
  }

  async card(caseId: string): Promise<string> {
    if (!this.working) return '';
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
    this.replies.close();
    await this.world.close();
    await this.server.close();
  }

  /** Sets something of a stand-in. */
  private async put(path: string, body: object): Promise<void> {
    const answer = await fetch(`${this.world.sandboxUrl}/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  private handle(caseId: string) {
    return this.world.client.workflow.getHandle(caseId);
  }

  private async isOpen(caseId: string): Promise<boolean> {
    return (await known(this.handle(caseId).describe()))?.status.name === 'RUNNING';
  }

  private sent(
    caseId: string,
    name: MessageName,
    message: Stamped,
    through: 'portal' | 'ui' | 'signal',
  ): Promise<Reply> {
    if (through === 'signal') return this.portal.signal(caseId, name, message);
    if (through === 'portal') return this.portal.act(caseId, name, message);
    return typed(this.handle(caseId), name, message, () => this.status(caseId));
  }

  private async goTo(moment: number): Promise<void> {
    this.around.now = moment;
    await this.server.goTo(moment);
  }

  /** All that can happen at this moment has happened; when something happens next by itself. */
  private async settled(): Promise<number> {
    const { next } = await settled(() => this.look());
    // The clock knows whole seconds.
    return Math.ceil(next / 1000) * 1000;
  }

  /** How far all has come. */
  private async look(): Promise<Standing> {
    const first = await this.standings();
    if (first.busy !== undefined) return first;
    const coming = await this.replies.coming(this.working);
    if (coming !== undefined) return { ...first, busy: `an answer of ${coming}` };
    // An act may have come, or one case may have told another something, after the case was looked at.
    const again = await this.standings();
    return again.events === first.events ? again : { busy: 'a case', ...again };
  }

  private async standings(): Promise<Standing> {
    let { next, events } = QUIET;
    for (const caseId of this.caseIds) {
      const one = (await known(standing(this.server.env, caseId, this))) ?? QUIET;
      // Looked at in this very round: what one case has begun is a case like it.
      for (const child of one.children ?? []) if (!this.caseIds.includes(child)) this.caseIds.push(child);
      if (one.busy !== undefined) return one;
      next = Math.min(next, one.next);
      events += one.events;
    }
    return { next, events };
  }
}
