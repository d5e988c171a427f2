import { z } from 'zod';
import type { ApplicationFormInput } from '../../../shared/messages/application-form.ts';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import { day } from './word.ts';

/** How an application differs from the complete one. */
export const form = {
  product: z.string().optional(),
  /** Kinds of documents left out of the complete package. */
  without: z.array(z.string()).default([]),
  /** Last day of validity by kind. */
  valid: z.record(z.string(), day).default({}),
  /** Kinds of documents added to it. */
  with: z.array(z.string()).default([]),
};

/** The application a scenario files. */
export function filled(read: z.output<z.ZodObject<typeof form>>, number: string): ApplicationFormInput {
  const whole = sampleApplication(number);
  const added = read.with.map((kind) => ({
    ...whole.documents[0]!, // the sample has documents
    // What a document may be is the form's own check to say: a scenario may file a wrong one.
    kind: kind as ApplicationFormInput['documents'][number]['kind'],
    id: `DOC-${kind}`,
  }));
  const documents = [...whole.documents, ...added]
    .filter(({ kind }) => !read.without.includes(kind))
    .map((document) => ({
      ...document,
      ...(read.valid[document.kind] ? { validUntil: read.valid[document.kind] } : {}),
    }));
  const product = read.product === undefined ? whole.product : { ...whole.product, name: read.product };
  return { ...whole, product, documents };
}
