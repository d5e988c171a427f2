import { z } from 'zod';
import { isBin, isIin } from '../identity/identifiers.ts';
import type { Problem } from '../errors.ts';
import type { ProductType, Service } from '../law/types.ts';
import { common, documents, entry, line, products, support } from './application/parts.ts';
import { problem, problemsOfZod } from './problems.ts';

/** The applications of the three services, for either kind of product, in the forms of App. 3, 4, 5 (RULES-15, RULES-4). */

/** App. 4 with the documents of App. 2 item 9. */
const inclusion = <P extends ProductType>(productType: P) =>
  z.strictObject({
    ...common,
    service: z.literal('inclusion'),
    productType: z.literal(productType),
    product: products[productType],
    support,
    documents: documents(productType),
  });

/** App. 3: the entry, and its content in the new wording, whole. */
const amendment = <P extends ProductType>(productType: P) =>
  z.strictObject({
    ...common,
    service: z.literal('amendment'),
    productType: z.literal(productType),
    entry,
    /** What the change rests on: where it is п. 9 or п. 35, renewed documents are asked (RULES-A2.9). */
    basis: z
      .enum(['renewal', 'transition', 'other'])
      .describe(
        'renewal — обновление документов (п. 9); transition — приведение в соответствие (п. 35); other',
      ),
    reason: line(2000),
    product: products[productType],
    support,
    documents: documents(productType),
  });

/** App. 5: the entry and the reason. */
const exclusion = <P extends ProductType>(productType: P) =>
  z.strictObject({
    ...common,
    service: z.literal('exclusion'),
    productType: z.literal(productType),
    entry,
    reason: line(2000),
    documents: documents(productType).default([]),
  });

export const applicationForm = z.discriminatedUnion('service', [
  z.discriminatedUnion('productType', [inclusion('software'), inclusion('electronics')]),
  z.discriminatedUnion('productType', [amendment('software'), amendment('electronics')]),
  z.discriminatedUnion('productType', [exclusion('software'), exclusion('electronics')]),
]);

export type ApplicationForm = z.output<typeof applicationForm>;
export type ApplicationFormInput = z.input<typeof applicationForm>;
/** The application of one service about one kind of product, as it is filed. */
export type InputOf<S extends Service, P extends ProductType> = Extract<
  ApplicationFormInput,
  { service: S; productType: P }
>;

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
  return [
    ...applicantProblems(form),
    ...numberProblems(form),
    ...documentProblems(form),
    ...officeProblems(form),
  ];
}

function applicantProblems({ applicant: { kind, id } }: ApplicationForm): Problem[] {
  if (kind === 'legal-entity') return isBin(id) ? [] : [problem(['applicant', 'id'], 'BIN')];
  return isIin(id) ? [] : [problem(['applicant', 'id'], 'IIN')];
}

function numberProblems({ number }: ApplicationForm): Problem[] {
  const runs = [...number.matchAll(/(?=(\d{12}))/g)].map(([, digits = '']) => digits);
  return runs.some((digits) => isBin(digits) || isIin(digits))
    ? [problem(['number'], 'NUMBER_PERSONAL')]
    : [];
}

/** No document twice; no model twice, for each is described by its name (RULES-A11). */
function documentProblems(form: ApplicationForm): Problem[] {
  const twice = form.documents.flatMap(({ id }, index) =>
    form.documents.findIndex((other) => other.id === id) < index
      ? [problem(['documents', index, 'id'], 'DUPLICATE')]
      : [],
  );
  const models = 'product' in form && 'models' in form.product ? form.product.models : [];
  const repeated = models.flatMap(({ model }, index) =>
    models.findIndex((other) => other.model === model) < index
      ? [problem(['product', 'models', index, 'model'], 'MODEL_TWICE')]
      : [],
  );
  return [...twice, ...repeated];
}

/** RULES-15: what came to the office was entered by a clerk, what came through the portal was not. */
function officeProblems({ channel, clerk }: ApplicationForm): Problem[] {
  if ((channel === 'office') === (clerk !== undefined)) return [];
  return [problem(['clerk'], channel === 'office' ? 'missing' : 'unknown')];
}
