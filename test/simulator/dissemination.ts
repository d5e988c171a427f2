import type { RegistryVersion } from '../../activities/store/port.ts';
import type { Engine } from './scenario/engine.ts';
import { heldBy, receivers } from './scenario/view.ts';

/** Duties that a receiver's receipt fulfils, without anybody's act. */
export const byReceipt: readonly string[] = ['HOUSE-PROCUREMENT', 'HOUSE-PUBLICATION'];

/**
 * What holds of the registry and its receivers (RULES-8): every version has one dissemination, which has ended with the proof
 * of each receiver or waits for a named person; and no receiver has taken an older version after a newer one.
 */
export async function disseminationBreaches(
  engine: Engine,
  registry: readonly RegistryVersion[],
): Promise<readonly string[]> {
  const all: string[] = [];
  for (const { entry, version } of registry)
    for (let n = 1; n <= version; n += 1)
      all.push(...(await ofVersion(engine, `${String(entry)}-${String(n)}`)));
  for (const name of receivers) all.push(...backwards(name, heldBy(await engine.told(name))));
  return all;
}

async function ofVersion(engine: Engine, number: string): Promise<readonly string[]> {
  const caseId = `dissemination/${number}`;
  const status = await engine.status(caseId);
  if (status === undefined) return [`version ${number} is disseminated by no case`];
  if (status.outcome === undefined)
    return status.waitingFor.length > 0 ? [] : [`${caseId} is open, and nobody owes anything`];
  const proofs = (await engine.steps(caseId)).filter(
    ({ kind }) => kind === 'disseminated' || kind === 'superseded',
  );
  const proven = new Set(proofs.map(({ data }) => data?.['system']));
  return receivers.flatMap((name) => (proven.has(name) ? [] : [`${caseId} ended without proof of ${name}`]));
}

function backwards(name: string, held: readonly string[]): readonly string[] {
  const latest = new Map<string, number>();
  return held.flatMap((number) => {
    const [entry = '', version = '0'] = number.split('-');
    const before = latest.get(entry) ?? 0;
    latest.set(entry, Number(version));
    // The same once more is no step back: a case begun anew has sent it.
    return before <= Number(version) ? [] : [`${name} took ${number} after version ${String(before)}`];
  });
}
