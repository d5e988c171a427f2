import { describe, expect, it } from 'vitest';
import { courtsAdapter } from '../../../activities/courts/adapter.ts';
import { createHttp } from '../../../activities/http.ts';
import { describeQuestion } from '../questions.ts';
import { failureOf, useSystem } from '../sandbox.ts';

const system = useSystem('courts');
const BIN = '990140000007';
const ban = { activity: 'разработка', court: 'суд', number: '7119-26/3', inForceFrom: '2026-10-15' };
const on = (day: string) => courtsAdapter(system.http()).bansOn(BIN, day);

describe('RULES-A2.10 item 2: bans of courts', () => {
  describeQuestion(system, (http) => courtsAdapter(http).bansOn(BIN, '2026-11-02'));

  it('are told from the day they are in force', async () => {
    await system.learn(BIN, [ban]);
    expect(await on('2026-10-14')).toEqual([]);
    expect(await on('2026-10-15')).toEqual([ban]);
  });

  it('on somebody courts have not banned are none', async () => {
    expect(await courtsAdapter(system.http()).bansOn('850312400128', '2026-11-02')).toEqual([]);
  });

  it('that are not in force yet are not believed', async () => {
    const exchange = () => Promise.resolve({ status: 200, text: JSON.stringify({ bans: [ban] }) });
    const http = createHttp({ system: 'courts', url: 'http://nowhere', seconds: 1, exchange });
    const early = courtsAdapter(http).bansOn(BIN, '2026-10-14');
    expect(await failureOf(early)).toMatchObject({ type: 'SYSTEM_ANSWER_MALFORMED' });
  });
});
