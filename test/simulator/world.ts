import type { Receipt } from '../../shared/messages/answers.ts';
import { resultPdf } from '../../activities/documents/pdf.ts';
import type { Print } from '../../activities/documents/port.ts';
import { StoreError } from '../../activities/store/errors.ts';
import type { Store } from '../../activities/store/port.ts';
import type { StoredAmendment } from '../../activities/store/calendar.ts';
import type { Amendment, Calendar } from '../../shared/calendar/types.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { enteredFrom } from '../../shared/law/entered.ts';
import { readingsFrom } from '../../shared/law/switches.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import type { MinutesRecord } from '../../shared/notices/minutes.ts';
import type { DocumentRecord } from '../../shared/notices/result-document.ts';
import { loadConfig } from '../../temporal.config.ts';
import { assemble, type Parts } from '../../workers/assembly.ts';
import { calendarFrom, dataWith, editionsOf } from '../../workers/calendar.ts';
import type { Sent } from '../../workers/client/cases.ts';
import { refusalIn } from '../../workers/client/failures.ts';
import { overFor, statusGoingOn } from '../../workers/client/going-on.ts';
import { isRefused, stampFiling, stampMessage, updateIdOf } from '../../workers/client/stamp.ts';
import { faultSchema, type FaultKind } from '../../workers/sandbox/faults.ts';
import type { Call } from './activity.ts';
import { MemoryStore } from './memory-store.ts';
import { Outside } from './outside.ts';
import type { Arrange } from './run.ts';
import type { Sandbox } from './sandbox.ts';
import type { Scenario } from './scenario/types.ts';
import { Server, type UpdateEnd } from './server.ts';
import { staff } from './staff.ts';

const attestationKey = Buffer.alloc(32, 1);
const pseudonymKey = Buffer.alloc(32, 2);
const config = loadConfig({});

/** The calendar of the moment and how it came about. */
interface Known {
  data: Calendar;
  readonly approved: StoredAmendment[];
  editions: ReturnType<typeof editionsOf>;
}

/** The release's own calendar, which a thousand worlds begin with. */
const released = calendarFrom(dataWith([]));
const releasedEditions = editionsOf([]);

export interface WorldOptions {
  /** In which order a task hands over what has come; as the SDK's core does without it. */
  readonly arrange?: Arrange;
  /** How documents are made; as PDFs without it. */
  readonly print?: Print;
  /** How its installation reads the law, by the names of `SENIM_READINGS`. */
  readonly readings?: Scenario['readings'] | undefined;
  /** Terms it has entered, as `SENIM_TERMS` writes them. */
  readonly entered?: Scenario['entered'] | undefined;
}

/** The simulator's installation: production code in every place but the server, the network and the database. */
export class World {
  readonly server: Server;
  readonly outside: Outside;
  readonly store: MemoryStore;
  readonly print: Print;
  /** Ids of the cases, in the order in which they were first filed. */
  readonly caseIds: string[] = [];
  private readonly calendar: Known;
  private readonly databaseFault: { kind: FaultKind };
  private keys = 0;

  private constructor(
    parts: Pick<World, 'server' | 'outside' | 'store' | 'print'> & {
      calendar: World['calendar'];
      databaseFault: World['databaseFault'];
    },
  ) {
    ({ server: this.server, outside: this.outside, store: this.store, print: this.print } = parts);
    ({ calendar: this.calendar, databaseFault: this.databaseFault } = parts);
  }

  /** A world that begins at this moment, milliseconds. */
  static async open(
    sandbox: Sandbox,
    begins: number,
    { arrange, print = resultPdf, readings = {}, entered = {} }: WorldOptions = {},
  ): Promise<World> {
    const clock = { now: () => begins };
    const store = new MemoryStore(() => clock.now());
    const outside = await Outside.open(() => clock.now());
    const calendar: Known = { data: released, approved: [], editions: releasedEditions };
    const databaseFault: { kind: FaultKind } = { kind: 'none' };
    const server = new Server(begins, {
      sandbox,
      activities: activitiesOf({
        store: failing(store, databaseFault),
        calendar: () => calendar.data,
        amended: () => calendar.editions,
        exchange: outside.exchange,
        print,
        config: {
          ...config,
          settings: { ...config.settings, readings: readingsFrom(readings), entered: enteredFrom(entered) },
        },
      }),
      took: () => outside.takeElapsed(),
      ...(arrange === undefined ? {} : { arrange }),
    });
    clock.now = () => server.now;
    return new World({ server, outside, store, calendar, databaseFault, print });
  }

  /** Files an application at the portal, now. The answer comes when the world has settled. */
  async submit(
    input: Readonly<Record<string, unknown>>,
    procedure: ProcedureId = 'application',
  ): Promise<Receipt | Refusal> {
    const filing = stampFiling(attestationKey, procedure, input, this.instant());
    if (isRefused(filing)) return filing.refused;
    const { caseId, filed, bodyHash, updateId, form } = filing;
    const known = this.server.runs.get(caseId);
    if (!this.caseIds.includes(caseId)) this.caseIds.push(caseId);
    const failed = known?.ended !== undefined && 'failed' in known.ended;
    const closed = known?.ended !== undefined && !failed;
    const run = known === undefined || failed ? this.server.start(procedure, caseId, [filed]) : known;
    const end = await this.server.update(run, 'receipt', updateId, { bodyHash });
    // Another content never had a receipt of a closed case.
    if (closed && !('completed' in end))
      return procedure === 'dissemination'
        ? this.notAwaited(caseId, 'receipt')
        : refusal('NUMBER_TAKEN', { number: form.number });
    // What the workflow answers is what its handler declares.
    return answerOf(end) as Receipt | Refusal;
  }

  /**
   * Sends a message, now: through the portal or the command line, as a Signal, or from the UI, which attests nothing. The
   * answer comes when the world has settled.
   */
  async act(
    caseId: string,
    name: MessageName,
    message: Readonly<Record<string, unknown>>,
    through: 'portal' | 'ui' | 'signal' = 'portal',
  ): Promise<Sent | Refusal> {
    const key = typeof message['key'] === 'string' ? message['key'] : this.newKey();
    const keyed = { ...message, key };
    const stamped =
      through === 'ui' ? keyed : stampMessage(attestationKey, caseId, name, keyed, this.instant());
    if (isRefused(stamped)) return stamped.refused;
    const run = this.server.runs.get(caseId);
    if (run === undefined) return this.notAwaited(caseId, name);
    if (through === 'signal' || catalogue[name].signal === 'only') {
      if (run.ended !== undefined) return this.notAwaited(caseId, name);
      this.server.signal(run, name, stamped);
      return { stored: true, key };
    }
    // What the workflow answers is what its handler declares.
    const answer = answerOf(await this.server.update(run, name, updateIdOf(name, stamped), stamped)) as
      | Sent
      | Refusal;
    return 'code' in answer && answer.code === 'NOT_AWAITED' ? this.notAwaited(caseId, name) : answer;
  }

  /** Approves an amendment of the calendar and tells every open case (TIME-6). */
  async amend(amendment: Amendment): Promise<void> {
    const { approved } = this.calendar;
    const n = approved.length + 1;
    const at = this.instant();
    const approval = { n, by: 'S-601', at };
    approved.push({ ...amendment, id: n, proposedBy: 'S-701', proposedAt: at, approval });
    this.calendar.data = calendarFrom(dataWith(approved));
    this.calendar.editions = editionsOf(approved);
    const by = { role: 'operator', staff: 'S-701' };
    const message = { by, key: `calendar-${this.calendar.data.edition}`, act: amendment.act };
    for (const [caseId, run] of this.server.runs)
      if (run.ended === undefined) await this.act(caseId, 'calendarChanged', message);
  }

  /** Breaks an outside system or the database, or heals it with `none`. */
  fault(system: string, kind: FaultKind, times?: number): void {
    if (system === 'registry') this.databaseFault.kind = kind;
    else this.outside.fault(system, faultSchema.parse({ kind, ...(times === undefined ? {} : { times }) }));
  }

  status(caseId: string): Promise<CaseStatus | undefined> {
    return statusGoingOn(caseId, async (one) => {
      const run = this.server.runs.get(one);
      // The workflow answers what it declares to.
      return run && ((await this.server.query(run, 'status')) as CaseStatus);
    });
  }

  /** The document that waits for its signature, a result or a letter; undefined when none does. */
  async result(caseId: string, of: 'result' | 'letter' = 'result'): Promise<DocumentRecord | undefined> {
    const run = this.server.runs.get(caseId);
    return run && ((await this.server.query(run, of)) as DocumentRecord | undefined);
  }

  /** The minutes that wait for signatures; undefined when none do. */
  async minutes(caseId: string): Promise<MinutesRecord | undefined> {
    const run = this.server.runs.get(caseId);
    return run && ((await this.server.query(run, 'minutes')) as MinutesRecord | undefined);
  }

  /** The card as the UI shows it. */
  async card(caseId: string): Promise<string> {
    const run = this.server.runs.get(caseId);
    const metadata = run && ((await this.server.query(run, '__temporal_workflow_metadata')) as Metadata);
    return metadata?.currentDetails ?? '';
  }

  /** The moment as an instant. */
  instant(): string {
    return new Date(this.server.now).toISOString();
  }

  private newKey(): string {
    this.keys += 1;
    return `key-${String(this.keys)}`;
  }

  private async notAwaited(caseId: string, name: string): Promise<Refusal> {
    const status = await this.status(caseId);
    if (status === undefined) return refusal('CASE_UNKNOWN', { caseId });
    if (status.outcome !== undefined) return overFor(status.outcome.title, status.goesOn);
    return refusal('NOT_AWAITED', { message: name, awaited: status.awaited.join(', ') || '—' });
  }
}

/** As the edge reads it (`workers/client/failures.ts`). */
function answerOf(end: UpdateEnd): unknown {
  if ('completed' in end) return end.completed;
  const failure = 'rejected' in end ? end.rejected : undefined;
  return refusalIn(failure) ?? refusal('NOT_AWAITED', { message: '—', awaited: '—' });
}

/** What the SDK answers about a workflow; we ask it for the card. */
interface Metadata {
  readonly currentDetails?: string;
}

/** Every activity of the installation, by name, as its workers have them. */
export function activitiesOf(
  parts: Pick<Parts, 'store'> &
    Partial<Pick<Parts, 'config' | 'calendar' | 'amended' | 'exchange' | 'print'>>,
): Readonly<Record<string, Call>> {
  const { casework, systems } = assemble({
    config,
    keys: { attestationKey, pseudonymKey },
    staff: { current: () => staff },
    ...parts,
  });
  return Object.assign({}, casework, ...Object.values(systems)) as Record<string, Call>;
}

/** The store behind a database that can be broken: away, or away just after it did what it was asked. */
export function failing(store: Store, fault: { readonly kind: FaultKind }): Store {
  // One for the thousands of attempts of an outage: its stack would cost more than the attempt.
  const away = new StoreError('DATABASE_UNAVAILABLE');
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name].bind(target) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        if (fault.kind === 'down') throw away;
        const done = await method(...args);
        if (fault.kind === 'malformed') throw away;
        return done;
      };
    },
  });
}
