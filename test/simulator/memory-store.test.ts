import { describe, expect, it } from 'vitest';
import { changeTruths } from '../activities/store/changes.suite.ts';
import { batch, caseProjection, order as orderOf, step } from '../activities/store/fixtures.ts';
import { MemoryStore } from './memory-store.ts';

const ID = 'application/A-2026-000001';
const storeOf = () => new MemoryStore(() => Date.UTC(2026, 10, 23, 5));
const order = orderOf(`${ID}/enter/1`);

changeTruths(storeOf);

describe('the store in memory, as the one in the database', () => {
  it('gives a number to one body, the same receipt to the same body, and none to another', async () => {
    const store = storeOf();
    expect(await store.claim('A-1', ID, 'x', { n: 1 })).toEqual({ kind: 'claimed', receipt: { n: 1 } });
    expect(await store.claim('A-1', ID, 'x', { n: 2 })).toEqual({ kind: 'known', receipt: { n: 1 } });
    expect(await store.claim('A-1', ID, 'y', { n: 3 })).toEqual({ kind: 'taken' });
  });

  it('recognises a batch that is sent again, refuses another content and a gap', async () => {
    const store = storeOf();
    await store.append(batch(ID, 1, 2));
    await store.append(batch(ID, 2, 3));
    expect((await store.history(ID)).map(({ n }) => n)).toEqual([1, 2, 3]);
    const other = { projection: caseProjection(ID), events: [{ ...step(2), kind: 'other' }] };
    await expect(store.append(other)).rejects.toMatchObject({ code: 'JOURNAL_CONFLICT', retryable: false });
    await expect(store.append(batch(ID, 5))).rejects.toMatchObject({ code: 'JOURNAL_GAP', retryable: true });
    await expect(store.append({ projection: caseProjection(ID), events: [] })).rejects.toMatchObject({
      code: 'BATCH_INVALID',
    });
  });

  it('makes one entry of an order, names it in the projection, and refuses another under its key', async () => {
    const store = storeOf();
    expect(await store.enter(batch(ID, 1), order)).toEqual({ entry: 1, version: 1 });
    expect(await store.enter(batch(ID, 1), order)).toEqual({ entry: 1, version: 1 });
    expect(await store.registryList()).toHaveLength(1);
    expect(await store.caseOf(ID)).toMatchObject({ registryEntry: 1 });
    await expect(store.enter(batch(ID, 1), { ...order, validFrom: '2026-11-25' })).rejects.toMatchObject({
      code: 'ENTRY_CONFLICT',
    });
  });

  it('numbers documents by the year, the same for the same key', async () => {
    const store = storeOf();
    expect(await store.documentNumber('a', 2026)).toBe('2026-1');
    expect(await store.documentNumber('b', 2026)).toBe('2026-2');
    expect(await store.documentNumber('a', 2026)).toBe('2026-1');
    expect(await store.documentNumber('c', 2027)).toBe('2027-1');
  });
});
