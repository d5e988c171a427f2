import { createHmac } from 'node:crypto';

/**
 * The keyed pseudonym of an applicant (ИИН or БИН): equal ids give equal pseudonyms, so a case can be found by it, and
 * without the key nobody can try all twelve-digit numbers. `p1` names the scheme, for the time two keys live side by side.
 */
export function pseudonym(key: Buffer, id: string): string {
  return `p1-${createHmac('sha256', key).update(id).digest('base64url')}`;
}
