import { z } from 'zod';
import { documentKinds } from '../../law/checklists.ts';
import { attachments } from '../../law/forms/attachments.ts';
import type { ProductType } from '../../law/types.ts';
import { patterns } from '../patterns.ts';

/** What the applications of App. 3, 4 and 5 are made of. */

export const line = (max: number) => z.string().trim().min(1).max(max).regex(patterns.storable.of);
const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);

/** What an appendix asks at a place, in its own words. */
function fieldOf<N extends 10 | 11>(form: N, id: (typeof attachments)[N]['fields'][number]['id']): string {
  return attachments[form].fields.find((field) => field.id === id)?.text.ru ?? id;
}

/** The applicant. App. 4 items 1 to 5 ask it; for App. 3 and 5, which ask the phones alone, the cabinet knows the rest. */
const applicant = z.strictObject({
  /** App. 4 item 1. */
  name: line(300),
  kind: z.enum(['legal-entity', 'individual']),
  /** App. 4 item 4: БИН of a legal entity, ИИН of an individual. */
  id: matching('twelveDigits'),
  address: line(300),
  /** App. 4 items 2, 3, 5. */
  phone: matching('phone'),
  head: line(200),
  email: z.email(),
});

/** The electronic signature under an application (RULES-A4.11); a representative names the power of attorney. */
const signature = z.strictObject({
  cms: matching('cms').describe('CMS в base64 над каноническим JSON заявления без поля signature'),
  powerOfAttorney: z.strictObject({ number: line(40), date: matching('day') }).optional(),
});

/** What every application carries. */
export const common = {
  /** Number given by the portal; becomes the case's id, so it holds nothing about a person. */
  number: matching('number'),
  channel: z
    .enum(['portal', 'office'])
    .describe('portal — через портал; office — через канцелярию, вносит сотрудник приёма (clerk)'),
  /** RULES-15: who entered what came to the office. */
  clerk: matching('staff').optional().describe('Сотрудник приёма; только при channel: office'),
  applicant,
  /** RULES-A2.10 item 3: consent to access to personal data. */
  consent: z.boolean().optional().describe('Согласие на доступ к персональным данным ограниченного доступа'),
  signature: signature.optional(),
};

/** Reference to a stored document; the content never travels in a message. */
export const documents = (productType: ProductType) =>
  z
    .array(
      z.strictObject({
        kind: z.enum(documentKinds(productType)),
        id: matching('key'),
        sha256: matching('sha256'),
        bytes: z.int().min(1),
        type: matching('mediaType'),
        /** Valid until and including this day. */
        validUntil: matching('day').optional(),
      }),
    )
    .max(60);

/** App. 4 items 6 and 8: name, and codes of Order 135; their form is not in the documents, so any code-like word is taken. */
const named = {
  name: line(300),
  categoryCodes: z.array(matching('categoryCode')).min(1).max(20),
};

const software = z.strictObject({
  ...named,
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
});

/**
 * App. 11: how one model is described, in the fields of its table; the description itself is a PDF among the documents,
 * and its absence a gap of the package and no fault of the form (RULES-A11, RULES-19).
 */
const model = z.strictObject({
  name: line(300).describe(fieldOf(11, 'name')),
  model: line(300).describe(fieldOf(11, 'model')),
  summary: line(2000).describe(fieldOf(11, 'summary')),
  technical: line(8000).describe(fieldOf(11, 'technical')),
  operating: line(8000).describe(fieldOf(11, 'operating')),
  document: matching('key')
    .optional()
    .describe('id описания в списке documents: вид technical-description, PDF'),
});

const electronics = z.strictObject({
  ...named,
  /** App. 4 item 9; ways of delivery are asked of software alone. */
  enstru: z
    .array(z.strictObject({ code: matching('enstru') }))
    .min(1)
    .max(20),
  models: z.array(model).min(1).max(50),
});

export const products = { software, electronics };

/** App. 10, row by row: support services of software, service centres of an electronic product; column 4 of the registry. */
export const support = z
  .array(
    z.strictObject({
      address: line(300).describe(fieldOf(10, 'address')),
      phone: matching('phone').describe(fieldOf(10, 'contacts')),
      email: z.email().describe(fieldOf(10, 'contacts')),
    }),
  )
  .min(1)
  .max(20);

/** The entry an application is about, as the applicant names it (App. 3, 5). */
export const entry = z.strictObject({
  number: z.int().min(1).max(1_000_000_000).describe('Порядковый номер записи реестра'),
  name: line(300).describe('Наименование по записи реестра'),
});
