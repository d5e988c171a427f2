import type { Bilingual } from '../../shared/bilingual.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import type { Role } from '../../shared/roles.ts';

/** What a member of staff finds in the office's mail: reminders, late duties, failures. */
export interface StaffNote {
  readonly caseId: string;
  readonly to: Role;
  /** Of those who hold the role, this one alone. */
  readonly staff?: string;
  readonly kind: string;
  readonly rule: string;
  readonly text: Bilingual;
  readonly dueAt?: Instant;
}

export interface Inbox {
  /** Leaves a note for everybody who holds the role, or the one named; a known key was left before. */
  leave(note: StaffNote, key: string): Promise<'left' | 'left before'>;
}
