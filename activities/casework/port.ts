import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { Authority } from '../../shared/directory.ts';
import type { Problem, Refusal } from '../../shared/errors.ts';
import type { Regulation } from '../../shared/law/commission.ts';
import type { SittingForm } from '../../shared/messages/sitting-form.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import type { Reopening } from '../../shared/messages/reopening.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import type { Matter, PastCalendar, Plan, PlanRequest } from '../../shared/planning/types.ts';
import type { Actor, Role } from '../../shared/roles.ts';

/** What a case is about, as read from what it was started with. */
export interface Opening {
  /** What was filed, by the schema of its procedure. */
  readonly form: unknown;
  /** SHA-256 of what was filed, hex. */
  readonly bodyHash: string;
  /** Of an application. */
  readonly matter?: Matter;
  /** Keyed pseudonym of the applicant; empty where there is none. */
  readonly applicantKey: string;
  /** The thing it is about, as a keyed word: cases about one thing wait for each other (RULES-15). */
  readonly subject?: string;
  /** Of an application that a ruling has re-opened (HOUSE-REOPENING). */
  readonly reopened?: Reopening;
}

/** A sitting as convened: who are the members on its day, and the regulation they sit by. */
export interface ConvenedSitting extends SittingForm {
  readonly members: readonly { readonly staff: string; readonly chair: boolean }[];
  readonly regulation: Regulation;
}

/** What a case learns of its own matter before anything else. */
export type Received =
  | { readonly problems: readonly Problem[] }
  | (Opening & {
      /** The portal's attested moment, else the start of the case. */
      readonly filedAt: Instant;
      readonly attested: boolean;
    });

/** A message as it arrived, with what the case asks of its sender. */
export interface AdmissionRequest {
  readonly caseId: string;
  readonly name: MessageName;
  /** Raw, possibly unreadable. */
  readonly message: unknown;
  /** The key when the message names none: the Update's own id. */
  readonly fallbackKey: string;
  readonly roles: readonly Role[];
  /** When the application was filed: nothing about the case was received before. */
  readonly since: Instant;
  /** The task's own time. */
  readonly now: Instant;
}

/** A message as admitted: who, when, which content; or why not. Recorded, so that it replays the same. */
export type Admission<Body = unknown> =
  | {
      readonly admitted: true;
      readonly body: Body;
      readonly by: Actor;
      readonly key: string;
      readonly duty?: string;
      /** Attested, else the task's own time (house rule 5). */
      readonly receivedAt: Instant;
      /** Kazakhstan's day of it. */
      readonly receivedOn: IsoDate;
      readonly attested: boolean;
      /** An earlier time that nobody attested; only shown. */
      readonly claimedAt?: Instant;
      /** SHA-256 of the canonical body, hex: tells a repeat from another message under the same key. */
      readonly hash: string;
    }
  | { readonly admitted: false; readonly refusal: Refusal };

/** A member of staff whose role is asked about. */
export interface RoleAsked {
  readonly staff: string;
  readonly role: Role;
}

/** The steps that do no I/O: they read law, calendar and directory from the worker's memory (house rule 3). */
export interface Casework {
  /** Checks what a case was started with, and what the edge attested of it (RULES-15, TIME-4). */
  receive(procedure: ProcedureId, filed: unknown, caseId: string, startedAt: Instant): Promise<Received>;
  /**
   * Edition, terms day by day, checklist, grounds, settings. Past the calendar a plan that stands is kept, and a first
   * one waits. Throws `NO_EDITION`, `CALENDAR_ENDS`.
   */
  plan(request: PlanRequest): Promise<Plan | PastCalendar>;
  /** Decides whether a message may be taken: readable, well formed, attested, sender in his role now. */
  admit(request: AdmissionRequest): Promise<Admission>;
  /** Whether each of these may act in that role on Kazakhstan's day of `now`, by the directory of this moment. */
  authority(asked: readonly RoleAsked[], now: Instant): Promise<readonly Authority[]>;
}
