import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeClock, heldClock, type HeldClock } from './faketime.ts';

const here = await fakeClock().then(
  () => true,
  () => false,
);

describe.skipIf(!here)('a clock that is held', () => {
  let clock: HeldClock;
  beforeAll(async () => {
    clock = await heldClock('date', Date.parse('2025-02-10T04:00:00Z'));
  });
  afterAll(() => clock.remove());
  const reads = () => execFileSync(clock.path, ['+%F %T.%N']).toString().trim();

  it('stands still', () => {
    expect(reads()).toBe('2025-02-10 04:00:00.000000000');
    expect(reads()).toBe('2025-02-10 04:00:00.000000000');
  });

  it('goes on where it is set to, and back', async () => {
    await clock.set(Date.parse('2026-11-23T05:00:01Z'));
    expect(reads()).toBe('2026-11-23 05:00:01.000000000');
    await clock.set(Date.parse('2025-01-01T00:00:00Z'));
    expect(reads()).toBe('2025-01-01 00:00:00.000000000');
  });
});

describe('without faketime', () => {
  it('says what to install', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = '/nowhere';
    try {
      await expect(fakeClock()).rejects.toThrow('apt-get install faketime');
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
