import { createHash } from 'node:crypto';
import { StoreError } from '../../activities/store/errors.ts';
import { newestFound } from '../../activities/store/found.ts';
import { proofsOf } from '../../activities/store/disseminated.ts';
import type { EntryOrder, JournalBatch, Place, RegistryVersion, Store } from '../../activities/store/port.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { waitingOf } from '../../activities/store/waiting.ts';
import type { CaseEvent, CaseProjection, Stage } from '../../shared/case/types.ts';
import { plainName } from '../../shared/identity/product-name.ts';
import { canonical } from '../../shared/json.ts';

/**
 * The database of the product as a model in memory, for whole cases in virtual time: numbers, journal, registry and the
 * errors of the port. It chains and encrypts nothing.
 */
export class MemoryStore implements Store {
  private readonly numbers = new Map<string, { caseId: string; bodyHash: string; receipt: never }>();
  private readonly cases = new Map<string, { projection: CaseProjection; events: CaseEvent[] }>();
  private readonly orders = new Map<string, { content: string; entry: number; version: number }>();
  /** Every version of each entry, by the entry's number less one; the last is the one in force. */
  private readonly entries: RegistryVersion[][] = [];
  private readonly places = new Map<string, string[]>();
  private readonly documents = new Map<string, string>();
  private readonly years = new Map<number, number>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  claim(...[number, caseId, bodyHash, receipt]: Parameters<Store['claim']>): ReturnType<Store['claim']> {
    const held = this.numbers.get(number);
    if (held === undefined) {
      this.numbers.set(number, { caseId, bodyHash, receipt: receipt as never });
      return Promise.resolve({ kind: 'claimed', receipt });
    }
    const known = held.bodyHash === bodyHash;
    return Promise.resolve(known ? { kind: 'known', receipt: held.receipt } : { kind: 'taken' });
  }

  claimed(number: string): ReturnType<Store['claimed']> {
    return Promise.resolve(this.numbers.get(number)?.bodyHash);
  }

  append(batch: JournalBatch): Promise<void> {
    return attempt(() => this.appended(batch));
  }

  enter(batch: JournalBatch, order: EntryOrder): ReturnType<Store['enter']> {
    return attempt(() => {
      const content = canonical(order);
      const known = this.orders.get(order.key);
      if (known !== undefined && known.content !== content)
        throw new StoreError('ENTRY_CONFLICT', `order ${order.key}`);
      const entry = known?.entry ?? (order.change === 'include' ? this.entries.length + 1 : order.entry);
      const next = known === undefined ? this.next(entry, order) : undefined;
      const { projection } = batch;
      this.appended({ ...batch, projection: { ...projection, registryEntry: entry } });
      if (next !== undefined) (this.entries[entry - 1] ??= []).push(next);
      const version = known?.version ?? next?.version ?? 0;
      this.orders.set(order.key, { content, entry, version });
      return { entry, version };
    });
  }

  documentNumber(key: string, year: number): Promise<string> {
    const known = this.documents.get(key);
    if (known !== undefined) return Promise.resolve(known);
    const n = (this.years.get(year) ?? 0) + 1;
    this.years.set(year, n);
    const number = `${String(year)}-${String(n)}`;
    this.documents.set(key, number);
    return Promise.resolve(number);
  }

  registryEntry(entry: number): Promise<RegistryVersion | undefined> {
    return Promise.resolve(this.entries[entry - 1]?.at(-1));
  }

  registryVersion(entry: number, version: number): Promise<RegistryVersion | undefined> {
    return Promise.resolve(this.entries[entry - 1]?.find((one) => one.version === version));
  }

  disseminated(entry: number): ReturnType<Store['disseminated']> {
    const cases = [...this.cases].filter(([caseId]) => caseId.startsWith(`dissemination/${String(entry)}-`));
    return Promise.resolve(
      proofsOf(cases.flatMap(([caseId, { events }]) => events.map((event) => ({ caseId, event })))),
    );
  }

  registryList(): Promise<readonly RegistryVersion[]> {
    return Promise.resolve(this.entries.flatMap((versions) => versions.at(-1) ?? []));
  }

  takeTurn({ subject, caseId }: Place): ReturnType<Store['takeTurn']> {
    const line = this.places.get(subject) ?? [];
    if (!line.includes(caseId)) line.push(caseId);
    this.places.set(subject, line);
    const ahead = line.slice(0, line.indexOf(caseId)).findLast((other) => this.isOpen(other));
    return Promise.resolve(ahead === undefined ? {} : { ahead });
  }

  nextTurn({ subject, caseId }: Place): ReturnType<Store['nextTurn']> {
    const line = this.places.get(subject) ?? [];
    const next = line.slice(line.indexOf(caseId) + 1).find((other) => this.isOpen(other));
    return Promise.resolve(next === undefined ? {} : { next });
  }

  waitingFor(stage: Stage): ReturnType<Store['waitingFor']> {
    const open = [...this.cases.values()].map(({ projection }) => projection);
    return Promise.resolve(
      waitingOf(open.filter((one) => one.stage === stage && one.closedAt === undefined)),
    );
  }

  findingsOf(caseIds: readonly string[]): ReturnType<Store['findingsOf']> {
    const steps = [...this.cases]
      .filter(([caseId]) => caseIds.includes(caseId))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([caseId, { events }]) => events.map((event) => ({ ...event, caseId })));
    return Promise.resolve(newestFound(steps.filter(({ kind }) => kind === 'found')));
  }

  async includedAmong(names: readonly string[]): ReturnType<Store['includedAmong']> {
    const held = (await this.registryList()).filter(({ status }) => status === 'included');
    const known = held.map(({ content }) => plainName(content.productName));
    return names.filter((name) => known.includes(plainName(name)));
  }

  async requiring(product: string): ReturnType<Store['requiring']> {
    const included = (await this.registryList()).filter(({ status }) => status === 'included');
    const needs = ({ content }: RegistryVersion) =>
      content.requiredSoftware.some((name) => plainName(name) === plainName(product));
    return included.filter(needs).map(({ entry }) => entry);
  }

  private isOpen(caseId: string): boolean {
    return this.cases.get(caseId)?.projection.closedAt === undefined;
  }

  caseOf(caseId: string): Promise<CaseProjection | undefined> {
    return Promise.resolve(this.cases.get(caseId)?.projection);
  }

  /** Steps of a case as stored, in order. */
  history(caseId: string): Promise<readonly CaseEvent[]> {
    return Promise.resolve(this.cases.get(caseId)?.events ?? []);
  }

  /** The file of what this store keeps: its seal covers the steps. */
  async caseFile(asked: string): ReturnType<Store['caseFile']> {
    const [, caseId = asked] = /^([^/]+\/[^/]+)\/\d+$/.exec(asked) ?? [];
    const steps = await this.history(caseId);
    const last = steps.at(-1);
    if (last === undefined) return undefined;
    const seal = createHash('sha256').update(canonical(steps)).digest('hex');
    return { caseId, seal, asKnown: last.at };
  }

  private appended({ projection, events }: JournalBatch): void {
    const { caseId } = projection;
    const about = `case ${caseId}, steps ${String(events[0]?.n)} to ${String(events.at(-1)?.n)}`;
    const first = events[0]?.n;
    if (first === undefined || events.some(({ n }, i) => n !== first + i || n < 1))
      throw new StoreError('BATCH_INVALID', about);
    const stored = this.cases.get(caseId)?.events ?? [];
    if (first > stored.length + 1) throw new StoreError('JOURNAL_GAP', about);
    const added: CaseEvent[] = [];
    for (const event of events) {
      const known = stored[event.n - 1];
      if (known === undefined) added.push(event);
      else if (canonical(plain(known)) !== canonical(plain(event)))
        throw new StoreError('JOURNAL_CONFLICT', about);
    }
    if (added.length > 0) this.cases.set(caseId, { projection, events: [...stored, ...added] });
  }

  private next(entry: number, order: EntryOrder): RegistryVersion {
    const { validFrom, basis } = order;
    const at = new Date(this.now()).toISOString();
    const made = { entry, validFrom, recordedAt: at, basis };
    if (order.change === 'include')
      return { ...made, version: 1, status: 'included', formedOn: localDay(at), content: order.content };
    const last = this.entries[entry - 1]?.at(-1);
    const stands = order.change === 'restore' ? 'excluded' : 'included';
    if (last === undefined || last.status !== stands || last.validFrom > validFrom)
      throw new StoreError('ENTRY_UNFIT', `order ${order.key}`);
    return {
      ...made,
      version: last.version + 1,
      formedOn: last.formedOn,
      status: order.change === 'exclude' ? 'excluded' : 'included',
      content: order.change === 'amend' ? order.content : last.content,
    };
  }
}

/** An event is JSON: what is absent and what is undefined are the same. */
const plain = (event: CaseEvent) => JSON.parse(JSON.stringify(event)) as never;

function attempt<T>(run: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(run());
  });
}
