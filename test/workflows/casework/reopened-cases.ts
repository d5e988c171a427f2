import type { ReopenedStep } from '../../../shared/law/complaints.ts';
import type { Sandbox } from '../../simulator/sandbox.ts';
import { page, Ruled } from './ruled.ts';

export const A = 'application/SC-A';
/** Monday, 10:00 in Kazakhstan. */
export const FROM = '2026-12-14T05:00:00Z';

/** Refused on the merits against the commission's recommendation, on Fri 04.12.2026. */
export const refused = page(`
  - { at: 23.11.2026 10:00, case: A, applicant: files }
  - { at: 23.11.2026 11:00, case: A, applicant: adds an e-mail, email: second@example.kz }
  - { at: 24.11.2026 10:00, case: A, intake: registers, number: ВХ-77 }
  - { at: 25.11.2026 10:00, case: A, unit: finds the documents complete }
  - { at: 25.11.2026 11:00, case: A, unit: fills in the criteria sheet, fails: [5.6] }
  - { at: 26.11.2026 10:00, case: A, secretary: records that inclusion is recommended }
  - { at: 26.11.2026 11:00, case: A, head of unit: records why there is no hearing }
  - at: 27.11.2026 10:00
    case: A
    head of unit: decides to refuse
    grounds: [{ ground: 4, reason: { ru: нет поддержки, kk: қолдау жоқ } }]
    departure: { ru: иное мнение, kk: өзге пікір }
  - at: 04.12.2026 10:00
    case: A
    signatory: signs
    expect: { outcome: refused }
  - { at: 14.12.2026 12:00, case: A }
`);

/** Refused at the acceptance, before anybody had registered it. */
export const notAccepted = page(`
  - { at: 23.11.2026 10:00, case: A, applicant: files }
  - at: 24.11.2026 10:00
    case: A
    unit: finds gaps
    gaps: [{ item: exclusive-rights, reason: { ru: нет договора с автором, kk: автормен шарт жоқ } }]
    expect: { outcome: acceptance-refused }
  - { at: 14.12.2026 12:00, case: A }
`);

/** A world in which the page was played, and a ruling of 14.12.2026 then re-opens the application. */
export async function reopened(sandbox: Sandbox, before: string, at: ReopenedStep) {
  const ruled = await Ruled.after(sandbox, before);
  const ruling = await ruled.rule((by) => ({ reopen: { application: A, at, from: FROM, by } }), '2026-12-14');
  return { ruled, ...ruling };
}
