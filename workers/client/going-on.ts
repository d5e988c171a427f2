import type { Bilingual } from '../../shared/bilingual.ts';
import { goingOn } from '../../shared/case/cabinet.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import type { CaseProjection } from '../../shared/case/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { runOf } from '../../shared/runs.ts';

/**
 * An application that has ended may be considered again in its next run (HOUSE-REOPENING): `application/A-1/2` after
 * `application/A-1`. Nothing of the first one says so; whoever asks about it is told by the existence of the next.
 */

const isApplication = (caseId: string): boolean => caseId.startsWith('application/');

/** A case's status; of one that has ended and goes on, also where. `statusOf` asks one case for its own. */
export async function statusGoingOn(
  caseId: string,
  statusOf: (caseId: string) => Promise<CaseStatus | undefined>,
): Promise<CaseStatus | undefined> {
  const found = await statusOf(caseId);
  if (found?.outcome === undefined || !isApplication(caseId)) return found;
  const goesOn = await newest(runOf(caseId).next, async (next) => {
    const status = await statusOf(next);
    // A run that nobody ordered has come to nothing: it ends nowhere and waits for nothing.
    return status !== undefined && (status.outcome !== undefined || status.awaited.length > 0);
  });
  if (goesOn === undefined) return found;
  return { ...found, goesOn, cabinet: goingOn(found.cabinet, goesOn) };
}

/** As `statusGoingOn`, for a case of which the database alone knows; `keptOf` reads one row. */
export async function goesOnFrom(
  { caseId, outcome }: CaseProjection,
  keptOf: (caseId: string) => Promise<CaseProjection | undefined>,
): Promise<string | undefined> {
  if (outcome === undefined || !isApplication(caseId)) return undefined;
  return newest(runOf(caseId).next, async (next) => (await keptOf(next)) !== undefined);
}

/** The last of the runs there are, from this one on. */
async function newest(
  run: string,
  isThere: (caseId: string) => Promise<boolean>,
): Promise<string | undefined> {
  if (!(await isThere(run))) return undefined;
  return (await newest(runOf(run).next, isThere)) ?? run;
}

/** Why a case that has ended, as `outcome` says, takes no message: it goes on in another, or nowhere. */
export function overFor(outcome: Bilingual, goesOn: string | undefined): Refusal {
  return goesOn === undefined
    ? refusal('CASE_CLOSED', { outcome })
    : refusal('CASE_GOES_ON', { outcome, next: goesOn });
}
