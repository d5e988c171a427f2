import type { Tell } from '../casework/case.ts';
import { noteNotTaken, noteUndelivered } from '../casework/notes.ts';
import type { Sitting } from './procedure.ts';

const nothing = () => undefined;

/** A sitting has no terms of its own: those of the applications run in their cases. */
export const tellOfSitting: Tell<Sitting> = {
  remind: nothing,
  missed: nothing,
  corrected: nothing,
  withdrawn: nothing,
  closed: () => Promise.resolve(),
  refusedSignal: noteNotTaken,
  undelivered: noteUndelivered,
};
