import type { Outcome } from '../../shared/case/types.ts';
import { openCase } from '../casework/open.ts';
import { convene } from './agenda.ts';
import { tellFindings } from './findings.ts';
import { signMinutes } from './minutes.ts';
import { sittingProcedure } from './procedure.ts';
import { passOn } from './recommendations.ts';
import { open, vote } from './voting.ts';

/** Правила, п. 20: the commission sits, votes and recommends; its minutes are made of the votes. */
export async function sitting(convened: unknown): Promise<Outcome | undefined> {
  const kase = await openCase(sittingProcedure, convened);
  return kase.run(async () => {
    await convene(kase);
    void tellFindings(kase);
    if (!(await open(kase))) return 'no-quorum';
    void tellFindings(kase); // what has come since the sitting was convened
    await vote(kase);
    const minutes = await signMinutes(kase);
    await passOn(kase, minutes);
    return 'held';
  });
}
