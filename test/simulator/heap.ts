import { readFileSync } from 'node:fs';
import { openSandbox } from './sandbox.ts';
import { SimulatedCase, stepsOf } from './simulated-case.ts';

/** Run by `node --expose-gc`: prints the heap that one parked case holds, KiB. Arguments: the bundle's file, how many cases. */
const [path = '', count = '0'] = process.argv.slice(2);
const WARMED_UP = 20;

const sandbox = await openSandbox(readFileSync(path, 'utf8'));
const steps = stepsOf();
const parked: SimulatedCase[] = [];

/** Filed and registered: the check of completeness is waited for, its reminder's timer runs. */
async function park(n: number): Promise<void> {
  const kase = await SimulatedCase.file(sandbox, steps, `HEAP-${String(n)}`, Date.UTC(2026, 10, 23, 5));
  const body = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1' };
  await kase.task(kase.now + 1000, kase.update('register', body, kase.now));
  if (kase.timers.size !== 1) throw new Error(`${String(kase.timers.size)} timers run`);
  kase.steps.length = 0;
  parked.push(kase);
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
