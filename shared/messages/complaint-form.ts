import { z } from 'zod';
import type { Problem } from '../errors.ts';
import { isBin, isIin } from '../identity/identifiers.ts';
import { missable } from '../law/complaints.ts';
import { line } from './application/parts.ts';
import { patterns } from './patterns.ts';
import { problem, problemsOfZod } from './problems.ts';

const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);

/** Number of the application: `application/<number>` is its case. */
const application = matching('number').describe('Номер заявления, как в расписке');
const entry = z.int().min(1).max(1_000_000_000).describe('Порядковый номер записи реестра');

/** What is complained about (п. 29, APPC-91). */
const about = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('acceptance-refusal'), application }),
  z.strictObject({ act: z.literal('refusal'), application }),
  z.strictObject({ act: z.literal('exclusion'), entry }),
  z.strictObject({
    act: z.literal('missed-term'),
    application,
    rule: z.enum(missable).describe('Какой срок пропущен: п. 17, 18 или 24'),
  }),
  z.strictObject({
    act: z.literal('action'),
    application,
    on: matching('day').describe('День действия должностного лица'),
  }),
]);

/** Who complains: the applicant or holder; one who acts for him names the power of attorney. */
const complainant = z.strictObject({
  name: line(300),
  kind: z.enum(['legal-entity', 'individual']),
  id: matching('twelveDigits').describe('БИН юридического лица, ИИН физического'),
  address: line(300),
  phone: matching('phone'),
  email: z.email(),
  representative: z
    .strictObject({
      name: line(200),
      powerOfAttorney: z.strictObject({ number: line(40), date: matching('day') }),
    })
    .optional(),
});

/** What every complaint says, before whomever it is brought. */
const common = {
  number: matching('number'),
  complainant,
  about,
  text: line(20_000).describe('Что произошло и чем нарушены права'),
  demands: line(4000).describe('Чего требует заявитель жалобы'),
  /** Who entered what came on paper. */
  clerk: matching('staff').optional().describe('Сотрудник приёма, если жалоба поступила на бумаге'),
  signature: z
    .strictObject({
      cms: matching('cms').describe('CMS в base64 над каноническим JSON жалобы без signature'),
    })
    .optional(),
};

/**
 * A complaint (п. 28, 29, 33), by whom it is brought to; what goes to a court is entered by a clerk of the provider, with the
 * complaint that was considered before it or the law by which none was needed (п. 34).
 */
export const complaintForm = z.discriminatedUnion('to', [
  z.strictObject({ ...common, to: z.literal('provider') }),
  z.strictObject({ ...common, to: z.literal('assessing-body') }),
  z.strictObject({
    ...common,
    to: z.literal('court'),
    clerk: matching('staff'),
    court: line(300).describe('Наименование суда'),
    appealed: matching('number').optional().describe('Номер жалобы, рассмотренной в досудебном порядке'),
    withoutAppeal: line(300)
      .optional()
      .describe('Норма закона, допускающая суд без обжалования в вышестоящем органе'),
  }),
]);

export type ComplaintForm = z.output<typeof complaintForm>;
export type ComplaintFormInput = z.input<typeof complaintForm>;
export type AboutComplaint = ComplaintForm['about'];

/** Reads a complaint. Returns the form, or every problem at once with its path, in both languages. */
export function readComplaint(input: unknown): { form: ComplaintForm } | { problems: readonly Problem[] } {
  const read = complaintForm.safeParse(input);
  if (!read.success) return { problems: problemsOfZod(input, read.error.issues) };
  const { kind, id } = read.data.complainant;
  const valid = kind === 'legal-entity' ? isBin(id) : isIin(id);
  if (valid) return { form: read.data };
  return { problems: [problem(['complainant', 'id'], kind === 'legal-entity' ? 'BIN' : 'IIN')] };
}
