import type { Receipt } from '../../shared/messages/answers.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { SheetSummary } from '../../shared/case/criteria-sheet.ts';
import type { Outcome, Stage } from '../../shared/case/types.ts';
import type { Refusal } from '../../shared/errors.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import type { StartingEvent } from '../../shared/law/types.ts';
import type { ReopenedBy } from '../../shared/messages/reopening.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import type { Matter, OrderedTerm, Plan } from '../../shared/planning/types.ts';
import type { Actor, Role } from '../../shared/roles.ts';

/** The state of a case, held once; card, search attributes, status, projection are pure functions of it. */
export interface CaseState {
  readonly caseId: string;
  readonly procedure: ProcedureId;
  /** What an application asks for, once it has been read; absent in the other procedures. */
  matter?: Matter;
  /** The portal's number; of what is no application, one of ours. */
  number: string;
  /** Keyed pseudonym of the applicant; empty where there is none. */
  applicantKey: string;
  /** What the case is about, as a keyed word: cases about one thing wait for each other. */
  subject?: string;
  filedAt: Instant;
  /** Of an application that goes on after a ruling (HOUSE-REOPENING). */
  reopened?: ReopenedBy;
  readonly openedAt: Instant;
  stage: Stage;
  /** Absent until the first plan has been made. */
  plan?: Plan;
  /** Starts of terms known so far. */
  starts: Partial<Record<StartingEvent, Instant>>;
  readonly duties: DutyState[];
  readonly deliveries: DeliveryState[];
  /** The newest steps as the card keeps them; all of them are in the journal. */
  readonly recent: string[];
  /** When the last step was. */
  lastStepAt?: Instant;
  /** Number of the last step. */
  steps: number;
  receipt?: Receipt;
  /** Why the submission came to nothing: a bad form, a number taken. */
  unfiled?: Refusal;
  withdrawn?: { readonly by: Actor; readonly receivedAt: Instant; readonly reason?: string };
  /** The point of no return: the signature is being checked or is given. */
  signing: boolean;
  /** Terms that rulings have set (HOUSE-TERM), by the rule of the duty; `setAt`: what was missed before was of the former term. */
  ordered?: Readonly<Record<string, OrderedTerm & TermOfRuling>>;
  /** Terms that a change of the calendar moved, by rule: as they stood before it, and the act where it is known. */
  moved?: Readonly<Record<string, { readonly was: Instant; readonly act?: string }>>;
  /** The hour of a hearing the applicant is invited to and that has not ended. */
  hearingAt?: Instant;
  outcome?: Outcome;
  registryEntry?: number;
  /** The present sheet of criteria in short, for the commission's agenda. */
  criteria?: SheetSummary;
  closedAt?: Instant;
  /** Somebody asked Temporal to cancel the workflow: shown, never obeyed. */
  cancelAsked: boolean;
  /** What the procedure's own stages show on the card, ready lines in Russian. */
  readonly findings: Record<string, readonly string[]>;
}

/** By which ruling a term was set, and when the case took it. */
export interface TermOfRuling {
  readonly document: string;
  readonly on: IsoDate;
  readonly setAt: Instant;
}

/** The state a case begins with at this moment. */
export function freshState(
  { name: procedure, firstStage: stage }: { readonly name: ProcedureId; readonly firstStage: Stage },
  caseId: string,
  openedAt: Instant,
): CaseState {
  return {
    caseId,
    procedure,
    number: caseId.slice(caseId.indexOf('/') + 1),
    applicantKey: '',
    filedAt: openedAt,
    openedAt,
    stage,
    starts: {},
    duties: [],
    deliveries: [],
    recent: [],
    steps: 0,
    signing: false,
    cancelAsked: false,
    findings: {},
  };
}

/** A person's task, open or done. `term` is the rule whose term it is due by. */
export interface DutyState {
  readonly id: string;
  readonly rule: string;
  readonly message: MessageName;
  readonly owes: Role;
  readonly openedAt: Instant;
  readonly term?: string;
  remindedUntil: Instant;
  overdueAt?: Instant;
  /** Whose it is, where it was passed to a person (HOUSE-PASSING); the role's without it. */
  passedTo?: string;
  closed?: {
    readonly at: Instant;
    /** Absent when the duty fell away. */
    readonly by?: Actor;
    readonly receivedAt?: Instant;
    readonly attested?: boolean;
    readonly inTime?: boolean;
    /** Of an act that was late: the end of the term as it was known then, by which it stays judged. */
    readonly dueAt?: Instant;
  };
}

/** Something told to the outside world beside the main flow. */
export interface DeliveryState {
  readonly id: string;
  readonly system: string;
  readonly kind: string;
  readonly since: Instant;
  /** Code of the system's final refusal, and the operator's duty to settle it. */
  failed?: string;
  duty?: string;
}

/** The rule whose term a duty is due by: its own, once a ruling has set it one. */
export function termUnder({ ordered, plan }: CaseState, { rule, term }: DutyState): string | undefined {
  return ordered?.[rule] !== undefined && plan?.terms[rule] !== undefined ? rule : term;
}

/** The present end of a duty's term, if it has one. */
export function dueAt(state: CaseState, duty: DutyState): Instant | undefined {
  const term = termUnder(state, duty);
  return term === undefined ? undefined : state.plan?.terms[term]?.dueAt;
}

export function openDuties(state: CaseState): readonly DutyState[] {
  return state.duties.filter((duty) => duty.closed === undefined);
}

/** Rule of the service's whole term. */
export const SERVICE_TERM = 'RULES-24';

/** When the whole term of the service ends; undefined until it runs. */
export const serviceEnd = ({ plan }: CaseState): Instant | undefined => plan?.terms[SERVICE_TERM]?.dueAt;
