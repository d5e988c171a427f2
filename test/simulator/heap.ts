import { readFileSync } from 'node:fs';
import type { NumberClaim } from '../../activities/store/activities.ts';
import type { Store } from '../../activities/store/port.ts';
import type { LegalEntity } from '../../shared/identity/legal-entity.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import type { Call } from './activity.ts';
import { openSandbox } from './sandbox.ts';
import { Server } from './server.ts';
import { activitiesOf } from './world.ts';

/** Run by `node --expose-gc`: prints the heap that one parked case holds, KiB. Arguments: the bundle's file, how many cases. */
const [path = '', count = '0'] = process.argv.slice(2);
const WARMED_UP = 20;

const sandbox = await openSandbox(readFileSync(path, 'utf8'), { asWorker: true });
const { applicant } = sampleApplication('HEAP');
const registered: LegalEntity = {
  bin: applicant.id,
  name: { ru: applicant.name, kk: applicant.name },
  form: 'other',
  formName: { ru: 'товарищество с ограниченной ответственностью', kk: 'серіктестік' },
  inactive: false,
  stateShare: 0,
  founders: [],
};
/** An outside that keeps nothing. */
const forgetful: Readonly<Record<string, Call>> = {
  claimNumber: (claim) => ({ kind: 'claimed', receipt: (claim as NumberClaim).receipt }),
  appendSteps: () => undefined,
  deliverNotice: () => 'delivered',
  reportStage: () => 'told',
  leaveNote: () => 'left',
  legalEntity: () => ({ entity: registered }),
  courtBans: () => ({ bans: [] }),
};
// The casework asks no store.
const activities = { ...activitiesOf({ store: undefined as unknown as Store }), ...forgetful };
const server = new Server(Date.UTC(2026, 10, 23, 5), { sandbox, activities });
const parked: object[] = [];

/** Filed and registered: the check of completeness is waited for, its reminder's timer runs. */
async function park(n: number): Promise<void> {
  const number = `HEAP-${String(n)}`;
  const run = server.start('application', `application/${number}`, [sampleApplication(number)]);
  await server.settle();
  const by = { role: 'intake', staff: 'S-101' };
  void server.update(run, 'register', 'register', { by, registrationNumber: 'ВХ-1' });
  await server.settle();
  if (run.timers.size !== 1) throw new Error(`${String(run.timers.size)} timers run`);
  // The workflow alone, without what the simulator remembers of it.
  parked.push(run.alone());
  server.runs.clear();
}

async function used(): Promise<number> {
  for (let i = 0; i < 5; i += 1) {
    await new Promise(setImmediate);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

for (let n = 0; n < WARMED_UP; n += 1) await park(n);
const before = await used();
for (let n = 0; n < Number(count); n += 1) await park(WARMED_UP + n);
const after = await used();
process.stdout.write(`${String((after - before) / Number(count) / 1024)}\n`);
process.exit(parked.length > 0 ? 0 : 1);
