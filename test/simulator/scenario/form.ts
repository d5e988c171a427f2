import { z } from 'zod';
import { canonical } from '../../../shared/json.ts';
import { readApplication, type ApplicationFormInput } from '../../../shared/messages/application-form.ts';
import { certificates } from '../../../workers/sandbox/people.ts';
import { signCms } from '../../../workers/sandbox/systems/cms.ts';
import { sampleOf } from '../../../workers/sandbox/sample-application.ts';
import { day } from './word.ts';

/** How an application differs from the complete one. */
export const form = {
  /** The service asked for, and the kind of product. */
  asks: z.enum(['inclusion', 'amendment', 'exclusion']).default('inclusion'),
  about: z.enum(['software', 'electronics']).default('software'),
  /** The entry it is about; not asked of inclusion. */
  entry: z.int().default(1),
  /** What an amendment rests on. */
  basis: z.enum(['renewal', 'transition', 'other']).optional(),
  /** Whose key has signed it. */
  signed: z.string().optional(),
  /** By which power of attorney. */
  power: z.strictObject({ number: z.string(), date: day }).optional(),
  consent: z.boolean().optional(),
  /** Software it needs. */
  needs: z.array(z.string()).optional(),
  product: z.string().optional(),
  /** Another applicant than the sample's. */
  named: z
    .strictObject({
      name: z.string().optional(),
      id: z.string().optional(),
      kind: z.enum(['legal-entity', 'individual']).optional(),
    })
    .optional(),
  /** Models of an electronic product, each with the id of its description. */
  models: z.array(z.strictObject({ model: z.string(), document: z.string().optional() })).optional(),
  /** Media type of the file by kind of document. */
  types: z.record(z.string(), z.string()).default({}),
  /** Kinds of documents left out of the complete package. */
  without: z.array(z.string()).default([]),
  /** Last day of validity by kind. */
  valid: z.record(z.string(), day).default({}),
  /** Kinds of documents added to it. */
  with: z.array(z.string()).default([]),
};

/** The application a scenario files. */
export function filled(
  read: z.output<z.ZodObject<typeof form>>,
  number: string,
  office: { readonly clerk?: string } = {},
): ApplicationFormInput {
  const whole = sampleOf(number, read.asks, read.about, read.entry);
  const whose: readonly Document[] = whole.documents;
  const documents = [...whose, ...read.with.map(added)]
    .filter(({ kind }) => !read.without.includes(kind))
    .map((document) => {
      const validUntil = read.valid[document.kind];
      const type = read.types[document.kind];
      return {
        ...document,
        ...(validUntil === undefined ? {} : { validUntil }),
        ...(type === undefined ? {} : { type }),
      };
    });
  const changed = {
    ...(read.product === undefined ? {} : { name: read.product }),
    ...(read.needs === undefined ? {} : { requiredSoftware: read.needs }),
  };
  const product =
    'product' in whole ? { product: { ...whole.product, ...changed, ...modelsOf(read, whole.product) } } : {};
  const applicant = { ...whole.applicant, ...read.named };
  const basis = read.basis === undefined ? {} : { basis: read.basis };
  const channel = office.clerk === undefined ? {} : { channel: 'office', clerk: office.clerk };
  const consent = read.consent === undefined ? {} : { consent: read.consent };
  const given = { ...whole, ...product, ...basis, ...channel, ...consent, applicant, documents };
  // What an application may hold is the form's own check to say: a scenario may file a wrong one.
  return { ...given, ...signatureOf(given, read) } as ApplicationFormInput;
}

/** The models named, described as the sample's is. */
function modelsOf({ models }: z.output<z.ZodObject<typeof form>>, product: object) {
  if (models === undefined || !('models' in product) || !Array.isArray(product.models)) return {};
  const [sample] = product.models as readonly object[]; // the sample's own list
  const like = { ...sample, document: undefined };
  return { models: models.map((one) => JSON.parse(JSON.stringify({ ...like, ...one })) as object) };
}

interface Document {
  readonly kind: string;
  readonly validUntil?: string | undefined;
}

const added = (kind: string) => ({
  kind,
  id: `DOC-${kind}`,
  sha256: '1'.repeat(64),
  bytes: 182_400,
  type: 'application/pdf',
});

/** The signature of an applicant under what is filed, as it is read. */
function signatureOf(given: object, { signed, power }: z.output<z.ZodObject<typeof form>>) {
  if (signed === undefined) return {};
  const key = certificates.get(signed);
  const read = readApplication(given);
  if (key === undefined || 'problems' in read) throw new Error(`nothing can be signed by ${signed}`);
  const cms = signCms(Buffer.from(canonical(read.form), 'utf8'), [key]);
  return { signature: { cms, ...(power === undefined ? {} : { powerOfAttorney: power }) } };
}
