import { complaintNote, type ComplaintNote } from '../../shared/notices/complaint.ts';
import type { Role } from '../../shared/roles.ts';
import { leaveNote } from '../casework/notes.ts';
import type { ComplaintCase } from './procedure.ts';

/** Tells everybody who holds the role what is to be done about the complaint; nothing of the complainant is in it. */
export function noteOfComplaint(kase: ComplaintCase, to: Role, what: ComplaintNote): void {
  leaveNote(kase, to, 'complaint', 'CMPL-29', complaintNote(kase.state.number, what));
}
