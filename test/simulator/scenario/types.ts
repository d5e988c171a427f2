import type { Amendment } from '../../../shared/calendar/types.ts';
import type { ProcedureId } from '../../../shared/law/procedures.ts';
import type { Role } from '../../../shared/roles.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';

/** A scenario as read: what happens at which moments, and what must be true then. */
export interface Scenario {
  readonly title: string;
  /** Rules it proves. */
  readonly proves: readonly string[];
  readonly about?: string;
  /** How the installation it is played in reads the law otherwise, by the names of `SENIM_READINGS`. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Terms the installation has entered, by rule, as `SENIM_TERMS` writes them. */
  readonly entered?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Milliseconds. */
  readonly at: number;
  /** Line of the file, from 1; 0 when it comes from no file. */
  readonly line: number;
  /** Which case it is about: the number it was filed under. */
  readonly case: string;
  readonly action?: Action;
  /** The act in the file's own words: `intake registers`. */
  readonly said?: string;
  /** Name by which later steps ask for the answer to this one. */
  readonly label?: string;
  /** The answer it must get; without it an act must be taken. */
  readonly answer?: string;
  readonly expect?: Expectation;
}

/** What people and systems do, in the words the engines know. */
export type Action =
  | {
      readonly kind: 'file';
      readonly procedure: ProcedureId;
      readonly form: Readonly<Record<string, unknown>>;
    }
  /** Several messages at one moment, one after another. */
  | { readonly kind: 'sends'; readonly all: readonly Extract<Action, { kind: 'send' }>[] }
  | {
      readonly kind: 'sign minutes';
      readonly staff: string;
      readonly role: 'secretary' | 'chair';
      readonly certificate: string;
    }
  | {
      readonly kind: 'send';
      readonly message: MessageName;
      readonly body: Readonly<Record<string, unknown>>;
      /** The UI attests nothing: when a message was received is then the moment it is read. */
      readonly through: 'portal' | 'ui' | 'signal';
    }
  | {
      readonly kind: 'sign';
      readonly message: 'sign' | 'signRuling' | 'forwardComplaint';
      readonly role: Role;
      readonly staff: string;
      readonly certificate: string;
      /** Day the document bears; today without it. */
      readonly date?: string;
      /** It is the document taken before, not the one that waits now. */
      readonly taken?: boolean;
    }
  /** The document that waits for a signature is put aside, to be signed later. */
  | { readonly kind: 'take document' }
  | {
      readonly kind: 'fault';
      readonly system: string;
      readonly fault: FaultKind;
      readonly times?: number;
    }
  /** What an outside system knows of a number from now on; null: nothing. */
  | { readonly kind: 'fact'; readonly system: string; readonly id: string; readonly fact: unknown }
  | { readonly kind: 'workers'; readonly what: 'stop' | 'start' | 'restart' }
  | { readonly kind: 'decree'; readonly amendment: Amendment };

/** What must be true of a case, by the names of `View`; lists are whole and in order, maps may leave out. */
export type Expectation = Readonly<Record<string, unknown>>;
