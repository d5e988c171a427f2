import { describe, expect, it } from 'vitest';
import type { EntryOrder, Store } from '../../../activities/store/port.ts';
import { batch, order } from './fixtures.ts';

const id = (i: number) => `application/A-2026-${String(i).padStart(6, '0')}`;
const key = (i: number) => `${id(i)}/enter/1`;

const basis = (i: number) => order(key(i)).basis;
const amend = (i: number, validFrom: string, productName = 'Қорғаныс 2.0', entry = 1): EntryOrder => ({
  key: key(i),
  change: 'amend',
  entry,
  content: { ...order(key(i)).content, productName },
  validFrom,
  basis: basis(i),
});
const exclude = (i: number, validFrom: string, entry = 1): EntryOrder => ({
  key: key(i),
  change: 'exclude',
  entry,
  validFrom,
  basis: basis(i),
});

const restore = (i: number, validFrom: string, entry = 1): EntryOrder => ({
  key: key(i),
  change: 'restore',
  entry,
  validFrom,
  basis: basis(i),
});

/** What holds of changes of the registry and of the order of applications in any store. */
export function changeTruths(storeOf: () => Store): void {
  describe('findings of outside systems, for the commission (RULES-20)', () => {
    const found = (n: number, system: string, findings: readonly string[]) => ({
      ...batch(id(1), n, n, { kind: 'found', data: { system, findings } }),
    });

    it('are the newest answer of each system about each case asked for, and nothing else', async () => {
      const store = storeOf();
      await store.append(batch(id(1), 1));
      await store.append(found(2, 'courts', ['no-ban']));
      await store.append(found(3, 'legal-entities', ['registered', 'affiliate']));
      await store.append(found(4, 'courts', ['banned']));
      await store.append(batch(id(2), 1));
      expect(await store.findingsOf([id(2), id(1)])).toEqual([
        { caseId: id(1), system: 'courts', findings: ['banned'] },
        { caseId: id(1), system: 'legal-entities', findings: ['registered', 'affiliate'] },
      ]);
      expect(await store.findingsOf([id(2)])).toEqual([]);
      expect(await store.findingsOf([])).toEqual([]);
    });
  });

  describe('changes of the registry (RULES-25)', () => {
    it('amend an entry: its next version, under the old number and day of forming', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      expect(await store.enter(batch(id(2), 1), amend(2, '2026-12-01'))).toEqual({ entry: 1, version: 2 });
      const first = order(key(1));
      expect(await store.registryEntry(1)).toMatchObject({
        version: 2,
        status: 'included',
        validFrom: '2026-12-01',
        content: { ...first.content, productName: 'Қорғаныс 2.0' },
        basis: basis(2),
      });
      expect(await store.registryList()).toHaveLength(1);
      expect(await store.caseOf(id(2))).toMatchObject({ registryEntry: 1 });
    });

    it('keep each version as it was first recorded, whatever came after it', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      const first = await store.registryVersion(1, 1);
      await store.enter(batch(id(2), 1), amend(2, '2026-12-01'));
      expect(await store.registryVersion(1, 1)).toEqual(first);
      expect(first).toMatchObject({ version: 1, validFrom: '2026-11-24', basis: basis(1) });
      expect(await store.registryVersion(1, 2)).toMatchObject({ version: 2, status: 'included' });
      expect(await store.registryVersion(1, 3)).toBeUndefined();
    });

    it('are proven to have gone out by the steps of their disseminations, and of no other entry (RULES-8)', async () => {
      const store = storeOf();
      const proof = (of: number, system: string) => ({
        system,
        of,
        receipt: `r-${String(of)}`,
        receivedAt: '2026-11-24T10:00:00+05:00',
        sha256: 'a'.repeat(64),
      });
      const went = (number: string, over: Parameters<typeof batch>[3]) =>
        store.append(batch(`dissemination/${number}`, 1, 1, over));
      await went('1-2', { kind: 'superseded', data: { ...proof(2, 'site'), version: 3 } });
      const by = { role: 'unit', staff: 'S-201' } as const;
      await went('1-1', { kind: 'disseminated', by, data: proof(1, 'site') });
      await went('11-1', { kind: 'disseminated', data: proof(1, 'site') });
      await went('1-3', { kind: 'note-left', data: { system: 'inbox' } });
      expect(await store.disseminated(1)).toMatchObject([
        { version: 1, system: 'site', receipt: 'r-1', by: 'S-201', caseId: 'dissemination/1-1' },
        { version: 2, system: 'site', receipt: 'r-2', laterVersion: 3 },
      ]);
    });

    it('exclude an entry: it stays, with its last content and the basis of its exclusion', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      await store.enter(batch(id(2), 1), exclude(2, '2026-12-01'));
      expect(await store.registryEntry(1)).toMatchObject({
        version: 2,
        status: 'excluded',
        validFrom: '2026-12-01',
        content: order(key(1)).content,
        basis: basis(2),
      });
    });

    it.each([
      ['a later day', '2026-12-10'],
      ['the very day of its exclusion', '2026-12-01'],
    ])(
      'restore an excluded entry from %s: its next version, with the content it was excluded with',
      async (_, day) => {
        const store = storeOf();
        await store.enter(batch(id(1), 1), order(key(1)));
        await store.enter(batch(id(2), 1), exclude(2, '2026-12-01'));
        expect(await store.enter(batch(id(3), 1), restore(3, day))).toEqual({ entry: 1, version: 3 });
        expect(await store.registryEntry(1)).toMatchObject({
          version: 3,
          status: 'included',
          validFrom: day,
          content: order(key(1)).content,
          basis: basis(3),
        });
        expect(await store.includedAmong(['Қорғаныс 1.0'])).toEqual(['Қорғаныс 1.0']);
        expect(await store.registryVersion(1, 2)).toMatchObject({
          status: 'excluded',
          validFrom: '2026-12-01',
        });
      },
    );

    it('name the included entries that need a product, however its name is spelt (RULES-5.7)', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      const selfContained = order(key(2), 'Өзі жұмыс істейді');
      await store.enter(batch(id(2), 1), {
        ...selfContained,
        content: { ...selfContained.content, requiredSoftware: [] },
      });
      await store.enter(batch(id(3), 1), order(key(3), 'Үшінші'));
      expect(await store.requiring('«POSTGRESQL»')).toEqual([1, 3]);
      await store.enter(batch(id(4), 1), exclude(4, '2026-12-01', 3));
      expect(await store.requiring('PostgreSQL')).toEqual([1]);
      expect(await store.requiring('Postgre')).toEqual([]);
    });

    it('count an order once, and refuse another under its key', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      await store.enter(batch(id(2), 1), amend(2, '2026-12-01'));
      expect(await store.enter(batch(id(2), 1), amend(2, '2026-12-01'))).toEqual({ entry: 1, version: 2 });
      expect(await store.registryEntry(1)).toMatchObject({ version: 2 });
      await expect(store.enter(batch(id(2), 1), amend(2, '2026-12-01', 'Другое'))).rejects.toMatchObject({
        code: 'ENTRY_CONFLICT',
      });
    });

    it('are seen by who asks for a product, however its name is spelt', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1), 'Система «Парасат»'));
      const names = ['СИСТЕМА  "Парасат"', 'Парасат'];
      expect(await store.includedAmong(names)).toEqual(['СИСТЕМА  "Парасат"']);
      await store.enter(batch(id(2), 1), exclude(2, '2026-12-01'));
      expect(await store.includedAmong(names)).toEqual([]);
    });

    it('take the same day as the version before', async () => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      await store.enter(batch(id(2), 1), amend(2, order(key(1)).validFrom));
      expect(await store.registryEntry(1)).toMatchObject({ version: 2, validFrom: order(key(1)).validFrom });
    });

    it.each([
      ['an entry that is not there', (i: number) => amend(i, '2026-12-01', 'X', 7)],
      ['an entry excluded before', (i: number) => exclude(i, '2026-12-05')],
      ['a day before the present version', (i: number) => amend(i, '2026-11-01')],
      ['to restore an entry from before its exclusion', (i: number) => restore(i, '2026-11-30')],
      ['to restore what is not there', (i: number) => restore(i, '2026-12-05', 7)],
    ])('refuse %s, and keep nothing of it', async (_, wrong) => {
      const store = storeOf();
      await store.enter(batch(id(1), 1), order(key(1)));
      await store.enter(batch(id(2), 1), exclude(2, '2026-12-01'));
      const before = await store.registryList();
      await expect(store.enter(batch(id(3), 1), wrong(3))).rejects.toMatchObject({ code: 'ENTRY_UNFIT' });
      expect(await store.registryList()).toEqual(before);
    });
  });

  describe('the order of cases about one thing (RULES-15)', () => {
    const place = (i: number, subject = 'entry/1') => ({ subject, caseId: id(i) });
    const closes = async (store: Store, i: number) => {
      const { projection, events } = batch(id(i), 1);
      await store.append({ projection: { ...projection, closedAt: '2026-12-01T05:00:00.000Z' }, events });
    };

    it('is that of arrival, and a place is taken once', async () => {
      const store = storeOf();
      expect(await store.takeTurn(place(1))).toEqual({});
      expect(await store.takeTurn(place(2))).toEqual({ ahead: id(1) });
      expect(await store.takeTurn(place(3))).toEqual({ ahead: id(2) });
      expect(await store.takeTurn(place(1))).toEqual({});
      expect(await store.takeTurn(place(4, 'entry/2'))).toEqual({});
    });

    it('passes over those that have ended', async () => {
      const store = storeOf();
      for (const i of [1, 2, 3]) await store.takeTurn(place(i));
      await closes(store, 2);
      expect(await store.takeTurn(place(3))).toEqual({ ahead: id(1) });
      expect(await store.nextTurn(place(1))).toEqual({ next: id(3) });
      await closes(store, 1);
      expect(await store.takeTurn(place(3))).toEqual({});
      expect(await store.nextTurn(place(3))).toEqual({});
    });
  });
}
