import type { NoAuthority } from './directory.ts';
import { refusal, type Refusal } from './errors.ts';
import { roles, type Role } from './roles.ts';
import { authorityTexts } from './texts/authority.ts';

/** The refusal of an act by somebody who may not do it in the role he named: why, and which roles may. */
export function notAuthorised(
  { role, staff = '—' }: { readonly role: Role; readonly staff?: string | undefined },
  allowed: readonly Role[],
  why: NoAuthority,
): Refusal {
  const params = { staff, role: roles[role].title, roles: allowed.join(', ') };
  return refusal('NOT_AUTHORISED', { ...params, why: authorityTexts[why] });
}
