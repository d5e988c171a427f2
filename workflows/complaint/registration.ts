import { complaintRegistered } from '../../shared/notices/complaint.ts';
import { noteOfComplaint } from './notes.ts';
import type { ComplaintCase } from './procedure.ts';
import { rightful } from './rightful.ts';
import { notify } from './tell.ts';

/** п. 32, 33: the registration, from which the term of whoever considers the complaint runs. */
export async function register(kase: ComplaintCase): Promise<void> {
  const { to } = kase.facts.form;
  // What goes to a court is entered by the provider's own unit: its number is the court's.
  if (to === 'court') return;
  const there = to === 'assessing-body';
  const act = await kase
    .owe({
      rule: there ? 'HOUSE-LODGING' : 'HOUSE-COMPLAINT',
      message: 'registerComplaint',
      check: ({ by }) => rightful(by, there ? 'assessor' : 'intake'),
    })
    .discharged();
  const { registrationNumber } = act.body;
  kase.facts.registration = { number: registrationNumber, on: act.receivedOn };
  await kase.clock.started(there ? 'complaint-registered-there' : 'complaint-registered', act.receivedAt);
  const rule = there ? 'CMPL-33' : 'CMPL-32';
  const dueAt = kase.plan().terms[rule]?.dueAt ?? act.receivedAt;
  const record = { number: kase.state.number, registrationNumber, on: act.receivedOn, rule, dueAt } as const;
  notify(kase, rule, 'complaint-registered', complaintRegistered(record));
  if (!there) noteOfComplaint(kase, 'head-of-unit', 'registered');
}
