/** Name of the signal by which the case of a ruling tells an application that its journal gives a duty of it a new term. */
export const TERM_GIVEN = 'termGiven';
