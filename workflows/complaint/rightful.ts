import type { Refusal } from '../../shared/errors.ts';
import { notAuthorised } from '../../shared/not-authorised.ts';
import { roles, type Role } from '../../shared/roles.ts';

/**
 * Why an act is not the sender's: of several bodies with one message, each acts in its own cases. The superior comes in
 * where a duty was passed to a person; signing is nobody's but the signer's.
 */
export function rightful(
  by: { readonly role: Role; readonly staff?: string | undefined },
  owner: Role,
  hand: 'own' | 'any' = 'any',
): Refusal | undefined {
  if (by.role === owner || (hand === 'any' && by.role === roles[owner].superior)) return undefined;
  return notAuthorised(by, [owner], 'not-in-role');
}
