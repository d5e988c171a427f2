import { createHash } from 'node:crypto';
import type { Calendar } from '../../shared/calendar/types.ts';
import type { StaffDirectory } from '../../shared/directory.ts';
import { canonical } from '../../shared/json.ts';
import type { Installation } from '../../shared/planning/plan.ts';
import type { AmendedEdition } from '../../shared/planning/types.ts';

/** What the casework reads, all of it in the worker's memory and refreshed in the background (house rule 3). */
export interface CaseworkMemory {
  readonly calendar: () => Calendar;
  /** Its editions in their order, where they are known. */
  readonly amended?: () => readonly AmendedEdition[];
  readonly directory: () => StaffDirectory;
  readonly attestationKey: Buffer;
  readonly pseudonymKey: Buffer;
  /** How far the edge's clock may be ahead, seconds. */
  readonly clockToleranceSeconds: number;
  readonly settings: Omit<Installation, 'calendar' | 'amended'>;
}

/** SHA-256 of a value's canonical JSON, hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}
