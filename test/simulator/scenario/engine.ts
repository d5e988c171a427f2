import type { RegistryVersion } from '../../../activities/store/port.ts';
import type { Print } from '../../../activities/documents/port.ts';
import type { Amendment } from '../../../shared/calendar/types.ts';
import type { CaseStatus } from '../../../shared/case/status.ts';
import type { CaseEvent } from '../../../shared/case/types.ts';
import type { Refusal } from '../../../shared/errors.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import type { ProcedureId } from '../../../shared/law/procedures.ts';
import type { MinutesRecord } from '../../../shared/notices/minutes.ts';
import type { DocumentRecord } from '../../../shared/notices/result-document.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import type { Call } from '../../../workers/sandbox/record.ts';

/** What came back to an act: a receipt, what became of a message, or a refusal. */
export type Reply = Refusal | Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, unknown>>;

/** What a scenario is played on, the same words for virtual time and for a real server. */
export interface Engine {
  /** Milliseconds. */
  readonly now: number;
  /** Documents as the installation makes them. */
  readonly print: Print;
  /** Time goes on until a moment, and all that is due until then happens. */
  advance(until: number): Promise<void>;
  /** All that can happen at this moment has happened. */
  settle(): Promise<void>;
  /** Waits for an answer as long as it can come at this moment. */
  answered(reply: Promise<void>): Promise<void>;
  file(form: Fields, procedure: ProcedureId): Promise<Reply>;
  send(caseId: string, name: MessageName, body: Fields, through: 'portal' | 'ui' | 'signal'): Promise<Reply>;
  fault(system: string, kind: FaultKind, times?: number): Promise<void>;
  /** What an outside system knows of a number from now on; null: nothing. */
  fact(system: string, id: string, fact: unknown): Promise<void>;
  /** Approves an amendment of the calendar; every open case is told. */
  decree(amendment: Amendment): Promise<void>;
  workers(what: 'stop' | 'start' | 'restart'): Promise<void>;
  /** Ids of all cases there are, those among them that another case has begun. */
  begun(): Promise<readonly string[]>;
  status(caseId: string): Promise<CaseStatus | undefined>;
  /** The document that waits for its signature: what answers the case, or the letter with which it goes on. */
  result(caseId: string, of?: 'result' | 'letter'): Promise<DocumentRecord | undefined>;
  minutes(caseId: string): Promise<MinutesRecord | undefined>;
  card(caseId: string): Promise<string>;
  /** Search attributes as the lists show them. */
  listed(caseId: string): Promise<Fields>;
  /** The journal. */
  steps(caseId: string): Promise<readonly CaseEvent[]>;
  /** What reached an outside system, oldest first. */
  told(system: string): Promise<readonly Call[]>;
  registry(): Promise<readonly RegistryVersion[]>;
  close(): Promise<void>;
}
