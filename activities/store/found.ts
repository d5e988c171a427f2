import type { Json } from '../../shared/json.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import type { FoundOfCase } from './port.ts';

/** A step of the journal that says what an outside system has answered. */
export interface FoundStep {
  readonly caseId: string;
  readonly data?: { readonly [key: string]: Json };
}

/** Of steps in their order, the newest answer of each system about each case. */
export function newestFound(steps: readonly FoundStep[]): readonly FoundOfCase[] {
  const newest = new Map<string, FoundOfCase>();
  for (const { caseId, data = {} } of steps) {
    const { system, findings } = data;
    if (typeof system !== 'string' || !Array.isArray(findings)) continue;
    newest.set(`${caseId} ${system}`, { caseId, system, findings: findings.map(String) });
  }
  return [...newest.values()];
}

/** What outside systems have answered about these cases, the newest answer of each. */
export async function findingsOf(db: Database, caseIds: readonly string[]): Promise<readonly FoundOfCase[]> {
  if (caseIds.length === 0) return [];
  return guarded(
    async () => {
      const rows = await db
        .selectFrom('journal')
        .select(['case_id', 'data'])
        .where('case_id', 'in', caseIds)
        .where('kind', '=', 'found')
        .orderBy('case_id')
        .orderBy('n')
        .execute();
      return newestFound(
        rows.map(({ case_id: caseId, data }) => ({
          caseId,
          // The column holds what `data` was when written; the hash vouches for it.
          ...(data === null ? {} : { data: data as { readonly [key: string]: Json } }),
        })),
      );
    },
    `cases ${caseIds.join(', ')}`,
  );
}
