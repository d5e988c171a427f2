import { createHash } from 'node:crypto';

/** What the first link of a chain has in place of a previous hash. */
export const GENESIS = '00'.repeat(32);

/**
 * The text that is hashed: every field as `<bytes>:<text>;`, an absent one as `-;`, so no two rows give one text.
 * The same as SQL's `chain_text`; written twice so that the check does not trust the database it checks.
 */
function chainText(fields: readonly (string | null)[]): string {
  return fields
    .map((field) => (field === null ? '-;' : `${String(Buffer.byteLength(field))}:${field};`))
    .join('');
}

/** SHA-256 of `chainText`, lower-case hex. */
export function chainHash(fields: readonly (string | null)[]): string {
  return createHash('sha256').update(chainText(fields)).digest('hex');
}
