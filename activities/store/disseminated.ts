import type { CaseEvent } from '../../shared/case/types.ts';
import type { Json } from '../../shared/json.ts';
import type { Role } from '../../shared/roles.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import type { DisseminationProof } from './port.ts';

/** Kinds of steps that prove what a receiver holds. */
const proving = ['disseminated', 'superseded'];

/** A step of a dissemination, as far as it may prove something. */
interface Step {
  readonly caseId: string;
  readonly event: Pick<CaseEvent, 'kind' | 'by' | 'data'>;
}

/** Who holds which version of an entry, from the journals of its disseminations (RULES-8). */
export async function disseminated(db: Database, entry: number): Promise<readonly DisseminationProof[]> {
  return guarded(
    async () => {
      const rows = await db
        .selectFrom('journal')
        .select(['case_id', 'kind', 'by_role', 'by_staff', 'data'])
        .where('case_id', 'like', `dissemination/${String(entry)}-%`)
        .where('kind', 'in', proving)
        .orderBy('case_id')
        .orderBy('n')
        .execute();
      return proofsOf(
        rows.map(({ case_id: caseId, kind, by_role: role, by_staff: staff, data }) => ({
          caseId,
          event: {
            kind,
            // The columns hold what an `Actor` and `data` were when written; the hash vouches for them.
            ...(role === null ? {} : { by: { role: role as Role, ...(staff === null ? {} : { staff }) } }),
            data: data as { readonly [key: string]: Json },
          },
        })),
      );
    },
    `entry ${String(entry)}`,
  );
}

/** Proofs among the steps of disseminations, by version. */
export function proofsOf(steps: readonly Step[]): readonly DisseminationProof[] {
  return steps
    .filter(({ event }) => proving.includes(event.kind))
    .map(({ caseId, event: { kind, by, data = {} } }) => ({
      caseId,
      version: Number(data['of']),
      system: text(data['system']),
      receipt: text(data['receipt']),
      receivedAt: text(data['receivedAt']),
      sha256: text(data['sha256']),
      ...(kind === 'superseded' ? { laterVersion: Number(data['version']) } : {}),
      ...(by?.staff === undefined ? {} : { by: by.staff }),
    }))
    .sort((a, b) => a.version - b.version || a.system.localeCompare(b.system));
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
