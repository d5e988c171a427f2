import { z } from 'zod';
import { isBin, isIin } from '../identity/identifiers.ts';
import type { Problem } from '../errors.ts';
import { patterns } from './patterns.ts';
import { problem, problemsOfZod } from './problems.ts';

/** The application for inclusion of software in the form of App. 4 with the documents of App. 2 item 9 (RULES-15). */

const line = (max: number) => z.string().trim().min(1).max(max).regex(patterns.storable.of);
const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);
const phone = matching('phone');

const documentKind = z.enum([
  'security-certificate',
  'security-test-protocol',
  'exclusive-rights',
  'localisation-calculation',
  'industrial-certificate',
  'support-service-details',
]);

/** Reference to a stored document; the content never travels in a message. */
const attached = z.strictObject({
  kind: documentKind,
  id: matching('key'),
  sha256: matching('sha256'),
  bytes: z.int().min(1),
  type: matching('mediaType'),
  /** Valid until and including this day. */
  validUntil: matching('day').optional(),
});

export const applicationForm = z.strictObject({
  /** Number given by the portal; becomes the case's id, so it holds nothing about a person. */
  number: matching('number'),
  service: z.literal('inclusion'),
  productType: z.literal('software'),
  channel: z.literal('portal'),
  applicant: z.strictObject({
    /** App. 4 item 1. */
    name: line(300),
    kind: z.enum(['legal-entity', 'individual']),
    /** App. 4 item 4: БИН of a legal entity, ИИН of an individual. */
    id: matching('twelveDigits'),
    address: line(300),
    /** App. 4 items 2, 3, 5. */
    phone,
    head: line(200),
    email: z.email(),
  }),
  product: z.strictObject({
    /** App. 4 item 6. */
    name: line(300),
    /** App. 4 item 8: codes of Order 135; their form is not in the documents, so any code-like word is taken. */
    categoryCodes: z.array(matching('categoryCode')).min(1).max(20),
    /** App. 4 item 9 with the ways of delivery. */
    enstru: z
      .array(
        z.strictObject({
          code: matching('enstru'),
          delivery: z
            .array(z.enum(['goods', 'service']))
            .min(1)
            .max(2),
        }),
      )
      .min(1)
      .max(20),
    /** App. 4 item 10, only when the software is not self-contained; column 3 of the registry. */
    platform: line(1000).optional(),
    requiredSoftware: z.array(line(300)).max(20).default([]),
  }),
  /** App. 10. */
  support: z
    .array(z.strictObject({ address: line(300), phone, email: z.email() }))
    .min(1)
    .max(20),
  documents: z.array(attached).max(60),
});

export type ApplicationForm = z.output<typeof applicationForm>;
export type ApplicationFormInput = z.input<typeof applicationForm>;

/** Reads a form. Returns the form, or every problem at once, with its path, in both languages (RULES-15). */
export function readApplication(
  input: unknown,
): { form: ApplicationForm } | { problems: readonly Problem[] } {
  const read = applicationForm.safeParse(input);
  if (!read.success) return { problems: problemsOfZod(input, read.error.issues) };
  const problems = crossChecks(read.data);
  return problems.length > 0 ? { problems } : { form: read.data };
}

function crossChecks(form: ApplicationForm): Problem[] {
  const found: Problem[] = [];
  const { kind, id } = form.applicant;
  if (kind === 'legal-entity' && !isBin(id)) found.push(problem(['applicant', 'id'], 'BIN'));
  if (kind === 'individual' && !isIin(id)) found.push(problem(['applicant', 'id'], 'IIN'));
  const runs = [...form.number.matchAll(/(?=(\d{12}))/g)].map(([, digits = '']) => digits);
  if (runs.some((digits) => isBin(digits) || isIin(digits)))
    found.push(problem(['number'], 'NUMBER_PERSONAL'));
  const seen = new Set<string>();
  form.documents.forEach((document, index) => {
    if (seen.has(document.id)) found.push(problem(['documents', index, 'id'], 'DUPLICATE'));
    seen.add(document.id);
  });
  return found;
}
