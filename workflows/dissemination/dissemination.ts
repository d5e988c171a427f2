import type { Outcome } from '../../shared/case/types.ts';
import { openCase } from '../casework/open.ts';
import { disseminationProcedure } from './procedure.ts';
import { passOn, publish } from './receivers.ts';
import { readVersion } from './version.ts';

/** Правила, п. 8: what has changed in the registry goes to the operator of e-procurement and onto the provider's site. */
export async function dissemination(ordered: unknown): Promise<Outcome | undefined> {
  const kase = await openCase(disseminationProcedure, ordered);
  return kase.run(async () => {
    const version = await readVersion(kase); // п. 7: as the registry holds it; day 0 is the decision's
    if (version === undefined) return 'unknown-version';
    await Promise.all([passOn(kase, version), publish(kase, version)]);
    return 'disseminated';
  });
}
