import { z } from 'zod';
import { schemas, type MessageName } from './schemas.ts';

/** A message's JSON Schema, for portals and for the compiled checks: one schema, many readers (house rule 9). */
export function jsonSchemaOf(name: MessageName): Record<string, unknown> {
  return z.toJSONSchema(schemas[name], {
    io: 'input',
    override: ({ jsonSchema, zodSchema }) => {
      // A discriminated union gives one error with this, else one for each branch.
      if (zodSchema instanceof z.ZodDiscriminatedUnion) {
        jsonSchema.type = 'object';
        Object.assign(jsonSchema, { discriminator: { propertyName: zodSchema.def.discriminator } });
      }
    },
  });
}
