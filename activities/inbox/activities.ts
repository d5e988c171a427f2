import { idempotencyKey, type Step } from '../idempotency.ts';
import type { Inbox, StaffNote } from './port.ts';

export type InboxActivities = ReturnType<typeof inboxActivities>;

export function inboxActivities(inbox: Inbox) {
  return {
    /** Leaves a note for everybody who holds a role, once. */
    async leaveNote({ note, step, n }: Step & { readonly note: StaffNote }) {
      return inbox.leave(note, idempotencyKey({ step, n }, note));
    },
  };
}
