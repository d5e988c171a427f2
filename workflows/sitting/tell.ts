import { deliveryFailed } from '../../shared/notices/staff.ts';
import { messageRefused } from '../../shared/notices/message-refused.ts';
import type { Tell } from '../casework/case.ts';
import { now } from '../casework/clock.ts';
import { leaveNote } from '../casework/notes.ts';
import type { Sitting } from './procedure.ts';

const nothing = () => undefined;

/** A sitting has no terms of its own: those of the applications run in their cases. */
export const tellOfSitting: Tell<Sitting> = {
  remind: nothing,
  missed: nothing,
  corrected: nothing,
  withdrawn: nothing,
  closed: () => Promise.resolve(),
  refusedSignal(kase, message, { text }) {
    const record = { number: kase.state.number, message, receivedAt: now(), why: text };
    leaveNote(kase, 'operator', 'message-refused', 'RULES-A2.11', messageRefused(record));
  },
  undelivered(kase, { system, kind, failed }) {
    // A note about a note would be refused as well, and so on for ever; the card shows it.
    if (system === 'inbox') return;
    const what = { ru: kind, kk: kind };
    const record = { number: kase.state.number, system, what, why: failed ?? '' };
    leaveNote(kase, 'operator', 'delivery', 'HOUSE-DELIVERY', deliveryFailed(record));
  },
};
