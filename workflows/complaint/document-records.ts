import { localDay } from '../../shared/calendar/zone.ts';
import type { RulingRecord } from '../../shared/notices/complaint-documents.ts';
import type { Answer, ComplaintCase } from './procedure.ts';

/** What a document says of the complaint: as registered, else as filed. */
export function complaintOf({ facts, state }: ComplaintCase): Pick<RulingRecord, 'complaint' | 'about'> {
  const { registration, form } = facts;
  return {
    complaint: {
      number: registration?.number ?? form.number,
      date: registration?.on ?? localDay(state.filedAt),
    },
    about: form.about,
  };
}

/** The document of an answer (п. 31) or a ruling (п. 28, 33). */
export function rulingRecord(kase: ComplaintCase, answer: Answer): RulingRecord {
  const { number, body, ruling, reasons, remedy, grounds } = answer;
  const { kind, name, address, id } = kase.facts.form.complainant;
  return {
    kind: 'ruling',
    documentNumber: number,
    body,
    addressee: { kind: kind === 'legal-entity' ? 'organisation' : 'individual', name, address, id },
    ...complaintOf(kase),
    ruling,
    reasons,
    ...(remedy === undefined ? {} : { remedy }),
    ...(grounds === undefined ? {} : { grounds }),
  };
}
