import type { Case } from '../casework/case.ts';
import type { Filed, Procedure } from '../casework/open.ts';
import { tellOfApplication } from './tell.ts';

/** Inclusion of software in the registry (п. 4 Правил). */
export const inclusionOfSoftware: Procedure = {
  name: 'application',
  service: 'inclusion',
  productType: 'software',
  tell: tellOfApplication,
  receiptTerms: ['RULES-17', 'RULES-18'],
};

export type ApplicationCase = Case<Filed>;
