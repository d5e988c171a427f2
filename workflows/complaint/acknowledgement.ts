import { complaintReceived } from '../../shared/notices/complaint.ts';
import { appealedText } from '../../shared/notices/complaint-documents.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { ComplaintCase } from './procedure.ts';
import { notify } from './tell.ts';

/** п. 29: the complainant has a receipt; the card says what the complaint is about. */
export function acknowledge(kase: ComplaintCase): void {
  const { form } = kase.facts;
  const { number, filedAt, plan } = kase.state;
  const receivedOn = plan?.terms['CMPL-30']?.dayZero ?? localDay(filedAt);
  notify(
    kase,
    'CMPL-29',
    'complaint-received',
    complaintReceived({ number, filedAt, receivedOn, to: form.to, about: form.about }),
  );
  const { card } = complaintTexts;
  kase.state.findings[card.complaint] = [
    `${card.to[form.to]}; ${appealedText(form.about).ru}`,
    card.demands(form.demands),
    ...(form.to === 'court' ? [card.court(form.court, form.withoutAppeal ?? form.appealed)] : []),
  ];
}
