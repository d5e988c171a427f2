import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sdk from '@temporalio/worker/package.json' with { type: 'json' };
import { EncryptionCodec } from '../../workers/codec/encryption.ts';
import { goldenFiles, goldenFolder, written } from '../replay/golden.ts';
import { decoded } from '../replay/payloads.ts';
import { replay, type Past } from '../replay/replay.ts';
import { nextMonday } from '../server/filed-case.ts';
import { plainWeeks } from '../server/plain-weeks.ts';
import { timeSkippingServer } from '../server/servers.ts';
import { createWorld } from '../server/world.ts';
import { ways } from './ways.ts';

/**
 * `npm run histories`: takes one case each way on a real server and writes its history down, in place of those that were
 * made by this version of the SDK. Histories of other versions stay: running cases may have begun under them.
 */
const [onlyWay] = process.argv.slice(2);
const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');

const env = await timeSkippingServer();
let calendar = plainWeeks();
const world = await createWorld(env, { calendar: () => calendar });
await world.startWorkers();
const { code } = await world.bundle();
const codec = new EncryptionCodec(world.keys.ring);
const place = { env, world, setCalendar: (changed: typeof calendar) => void (calendar = changed) };

/** Local activities with their arguments, which a history does not keep. */
async function localOf(past: Past): Promise<Past['local'] & object> {
  for await (const { stopped, differences, asked } of replay(code, [past])) {
    const [found] = differences;
    if (stopped !== undefined) throw new Error(`${past.workflowId} cannot be replayed: ${stopped}`);
    if (found !== undefined)
      throw new Error(`${past.workflowId} replays with another step: ${JSON.stringify(found)}`);
    return asked.local;
  }
  return [];
}

try {
  for (const [i, [name, way]] of Object.entries(ways).entries()) {
    if (onlyWay !== undefined && onlyWay !== name) continue;
    calendar = plainWeeks();
    await nextMonday(env);
    const kase = await way(place, `GOLDEN-${String(i + 1)}`);
    const history = await decoded(await kase.handle.fetchHistory(), codec);
    const past = { workflowId: kase.id, history };
    const [workflow = ''] = kase.id.split('/');
    const beginning = `${workflow}--${name}--${sdk.version}--`;
    for (const former of goldenFiles()) if (former.startsWith(beginning)) rmSync(join(goldenFolder, former));
    const text = written({ ...past, local: await localOf(past) });
    writeFileSync(join(goldenFolder, `${beginning}${day}.json`), text);
    process.stdout.write(`${name}: ${String(history.events?.length)} events\n`);
  }
} finally {
  await world.close();
  await env.teardown();
}
