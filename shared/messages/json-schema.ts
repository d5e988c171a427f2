import { z } from 'zod';
import { envelope, schemas, type MessageName } from './schemas.ts';

/** A message's JSON Schema, for portals and for the compiled checks: one schema, many readers (house rule 9). */
export function jsonSchemaOf(name: MessageName): Record<string, unknown> {
  return z.toJSONSchema(schemas[name], { io: 'input', override });
}

/** All messages, and the envelope, as the properties of one JSON Schema, what they share written once and referred to. */
export function jsonSchemaOfAll(): Record<string, unknown> {
  const all = z.object({ ...schemas, envelope: z.object(envelope) });
  return z.toJSONSchema(all, { io: 'input', reused: 'ref', override });
}

const override: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ jsonSchema, zodSchema }) => {
  // A discriminated union gives one error with this, else one for each branch.
  if (zodSchema instanceof z.ZodDiscriminatedUnion) {
    jsonSchema.type = 'object';
    Object.assign(jsonSchema, { discriminator: { propertyName: zodSchema.def.discriminator } });
  }
};
