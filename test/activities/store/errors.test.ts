import { describe, expect, it } from 'vitest';
import { guarded, StoreError } from '../../../activities/store/errors.ts';

const thrown = (problem: unknown) => guarded(() => Promise.reject(problem)).catch((out: unknown) => out);
const database = (code: string) => Object.assign(new Error('Key (iin)=(900101300007) exists'), { code });

describe('an error of PostgreSQL', () => {
  it.each([
    ['23505', 'VALUE_REFUSED', false],
    ['22P05', 'VALUE_REFUSED', false],
    ['40P01', 'DATABASE_BUSY', true],
    ['57014', 'DATABASE_BUSY', true],
    ['57P01', 'DATABASE_UNAVAILABLE', true],
    ['53300', 'DATABASE_UNAVAILABLE', true],
    ['42883', 'SCHEMA_MISMATCH', true],
    ['SN001', 'JOURNAL_CONFLICT', false],
    ['XX000', 'DATABASE_FAILED', true],
  ])('%s leaves the store as %s', async (state, code, retryable) => {
    const error = await thrown(database(state));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code, retryable });
    expect(String(error)).not.toContain('900101300007');
  });

  it('of the network is an outage, whatever letters its code has', async () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' });
    expect(await thrown(broken)).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await thrown(new Error('Connection terminated unexpectedly'))).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
  });
});
