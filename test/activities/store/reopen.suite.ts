import { describe, expect, it } from 'vitest';
import { isOrdered, orderReopening, type ReopeningOrder } from '../../../activities/store/reopen.ts';
import type { CaseEvent } from '../../../shared/case/types.ts';
import type { Json } from '../../../shared/json.ts';
import { readReopened } from '../../../activities/casework/reopened.ts';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import { caseProjection } from './fixtures.ts';
import type { Bench } from './suite.ts';

const ID = 'application/A-2026-000001';
const AT = '2026-11-23T05:00:00.000Z';
const PERSON = 'person of it';

const order = (over: Partial<ReopeningOrder> = {}): ReopeningOrder => ({
  application: ID,
  at: 'decision',
  from: '2026-12-14T05:00:00.000Z',
  by: { case: 'complaint/C-1', document: 'Ж-1', sha256: 'c'.repeat(64), on: '2026-12-14' },
  ...over,
});

const advice = { recommendation: 'include', minutes: { number: '7', date: '2026-11-25' } };

const taken = (n: number, message: string, body: object): CaseEvent => ({
  n,
  at: AT,
  kind: 'message-taken',
  by: { role: 'secretary', staff: 'S-301' },
  data: { message, receivedAt: AT, hash: 'b'.repeat(64) },
  personal: { by: { role: 'secretary', staff: 'S-301' }, ...body },
});

/** The steps of an application that was refused. */
const steps: readonly CaseEvent[] = [
  // A form is JSON.
  {
    n: 1,
    at: AT,
    kind: 'filed',
    data: { filedAt: AT },
    personal: sampleApplication('A-2026-000001') as unknown as Json,
  },
  taken(2, 'recordRecommendation', advice),
  { n: 3, at: AT, kind: 'closed', data: { outcome: 'refused' } },
];

const projection = caseProjection(ID, {
  stage: 'closed',
  outcome: 'refused',
  closedAt: AT,
  applicantKey: PERSON,
});

export function reopeningTruths(bench: () => Bench): void {
  describe('an application that is to be considered again (HOUSE-REOPENING)', () => {
    it('goes on with what the journal holds of persons too, in one run and by one act', async () => {
      const { store } = bench();
      await store.append({ projection, events: steps });
      const next = await orderReopening(store, order());
      expect(next).toMatchObject({
        caseId: `${ID}/2`,
        at: 'decision',
        matter: { service: 'inclusion', productType: 'software' },
        filed: {
          number: 'A-2026-000001',
          reopened: { of: ID, run: 2, filedAt: AT, former: { outcome: 'refused', advice } },
        },
      });
      expect(await orderReopening(store, order())).toEqual(next);
      const other = order({ by: { ...order().by, case: 'complaint/C-2' } });
      expect(await orderReopening(store, other)).toEqual({ refused: 'reopened', case: `${ID}/2` });
    });

    it('is ordered as it is to begin, and not otherwise', async () => {
      const { store } = bench();
      await store.append({ projection, events: steps });
      const next = await orderReopening(store, order());
      if (!('filed' in next)) throw new Error('nothing was ordered');
      // What starts a workflow is an object.
      const filed = next.filed as Readonly<Record<string, unknown>>;
      const read = readReopened(filed);
      const other = readReopened({
        ...filed,
        reopened: { ...(filed['reopened'] as object), at: 'commission' },
      });
      if ('problems' in read || 'problems' in other) throw new Error('it does not read');
      expect(await isOrdered(store, `${ID}/2`, read.bodyHash)).toBe(true);
      expect(await isOrdered(store, `${ID}/2`, other.bodyHash)).toBe(false);
      expect(await isOrdered(store, `${ID}/3`, read.bodyHash)).toBe(false);
    });

    it('is not when what the journal holds of the person can be read no more', async () => {
      const { store } = bench();
      await store.append({ projection, events: steps });
      await store.erasePerson(PERSON);
      expect(await orderReopening(store, order())).toEqual({ refused: 'erased', case: ID });
      expect(await store.claimed(`reopening of ${ID}/2`)).toBeUndefined();
    });
  });
}
