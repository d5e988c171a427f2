import { noting } from '../casework/noting.ts';
import { passing } from '../casework/passing.ts';
import type { StandingMessages } from '../casework/standing.ts';
import { withdrawal } from '../casework/withdrawal.ts';
import { addingContact } from './contacts.ts';
import { correcting } from './correction.ts';
import { assessing } from './criteria.ts';
import type { Filed } from './procedure.ts';
import { answering, asking } from './questions.ts';

/** What people may send to an application's case without owing it. */
export const standingOfApplication: StandingMessages<Filed> = {
  withdraw: withdrawal,
  assessCriteria: assessing,
  askApplicant: asking,
  answerQuestion: answering,
  addContacts: addingContact,
  correctDecision: correcting,
  passDuty: passing,
  addNote: noting,
};
