import type { Outcome } from '../../shared/case/types.ts';
import { rulingEntries } from '../../shared/law/complaints.ts';
import { openCase } from '../casework/open.ts';
import { acknowledge } from './acknowledgement.ts';
import { examine } from './admissibility.ts';
import { carryOut } from './consequences.ts';
import { awaitCourt } from './court.ts';
import { complaintProcedure } from './procedure.ts';
import { react } from './reaction.ts';
import { register } from './registration.ts';
import { review } from './review.ts';
import { issueRuling } from './ruling.ts';

/** Правила, глава 4: from the complaint to its signed answer, and what follows from that. */
export async function complaint(filed: unknown): Promise<Outcome | undefined> {
  const kase = await openCase(complaintProcedure, filed);
  return kase.run(async () => {
    acknowledge(kase); // п. 29
    await Promise.all([register(kase), examine(kase)]); // п. 32, 33 run from the registration
    const answered = kase.facts.form.to === 'provider' ? await react(kase) : undefined; // п. 30, 31
    const atCourt = kase.facts.form.to === 'court';
    const given =
      answered ?? (atCourt ? await awaitCourt(kase) : await issueRuling(kase, await review(kase))); // п. 28, 33, 34
    await carryOut(kase, given);
    return rulingEntries[given.ruling].outcome;
  });
}
