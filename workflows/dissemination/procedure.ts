import type { Instant } from '../../shared/calendar/types.ts';
import type { DisseminationForm } from '../../shared/messages/dissemination-form.ts';
import type { Case } from '../casework/case.ts';
import type { Procedure } from '../casework/open.ts';
import { noting } from '../casework/noting.ts';
import { passing } from '../casework/passing.ts';
import { tellOfDissemination } from './tell.ts';

/** What a dissemination knows: what started it, and the moment from which its term runs. */
export interface Dissemination {
  readonly form: DisseminationForm;
  /** Day 0; until the version has been read, the case's own beginning. */
  decidedAt?: Instant;
}

export type DisseminationCase = Case<Dissemination>;

/** RULES-8: a case of its own for each version of each entry, so that no other waits for a receiver. */
export const disseminationProcedure: Procedure<DisseminationForm, Dissemination> = {
  name: 'dissemination',
  tell: tellOfDissemination,
  facts: (form) => ({ form }),
  starts: () => [],
  signals: [],
  standing: { passDuty: passing, addNote: noting },
  receiptTerms: [],
  firstStage: 'dissemination',
  opening: { kind: 'started', rule: 'RULES-8' },
};
