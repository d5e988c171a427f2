import type { ProcedureId } from './law/procedures.ts';

/**
 * Procedures that are released and run together: one workflow bundle, one task queue of the family's name. What a worker
 * holds for a case grows with the code it has loaded, and a fault in the code of one family stops no case of another.
 */
const familyOf = {
  application: 'procedures',
  sitting: 'sittings',
  dissemination: 'disseminations',
  complaint: 'complaints',
} as const satisfies Readonly<Record<ProcedureId, string>>;

export type Family = (typeof familyOf)[ProcedureId];

/** Every family once. */
export const families: readonly Family[] = [...new Set(Object.values(familyOf))];

/** Where the cases of a procedure are started. */
export const taskQueueOf = (procedure: ProcedureId): Family => familyOf[procedure];
