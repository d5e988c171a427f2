import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import type { EditionId } from '../law/types.ts';
import type { PlannedTerm } from '../planning/types.ts';
import type { Role } from '../roles.ts';
import type { MessageName } from '../messages/schemas.ts';
import type { CabinetStatus } from './cabinet-status.ts';
import type { Outcome, Stage } from './types.ts';

/** Order and status of the service for the cabinet and the contact centre (RULES-A2.11); no personal data. */
export interface CaseStatus {
  readonly caseId: string;
  readonly number: string;
  readonly stage: { readonly id: Stage; readonly title: Bilingual };
  readonly outcome?: { readonly id: Outcome; readonly title: Bilingual };
  readonly registryEntry?: number;
  /** The case that goes on in this one after a ruling. */
  readonly reopens?: string;
  /** The case in which this one goes on, once it has ended: said by the edge, for the case cannot know it. */
  readonly goesOn?: string;
  readonly filedAt: Instant;
  readonly edition?: EditionId;
  /** In plain words: what happens next, who must act, by when; for the applicant. */
  readonly cabinet: CabinetStatus;
  readonly waitingFor: readonly Owed[];
  /** Terms by rule id, with their day-by-day working. */
  readonly terms: Readonly<Record<string, PlannedTerm>>;
  /** Messages that can be sent now. */
  readonly awaited: readonly string[];
}

export interface Owed {
  readonly duty: string;
  readonly rule: string;
  /** The message that discharges it. */
  readonly message: MessageName;
  readonly title: Bilingual;
  readonly paragraph: Bilingual;
  readonly owes: Role;
  readonly owesTitle: Bilingual;
  readonly dueAt?: Instant;
  readonly overdue: boolean;
}
