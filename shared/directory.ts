import type { Bilingual } from './bilingual.ts';
import type { IsoDate } from './calendar/types.ts';
import type { Role } from './roles.ts';

/** Who of the staff may act in which role on which day; all periods include their first and last day. */
export interface StaffDirectory {
  readonly members: readonly StaffMember[];
}

export interface StaffMember {
  /** Permanent, never given to another person. Example: `S-101`. */
  readonly id: string;
  readonly name: string;
  readonly iin: string;
  /** As it stands on documents; the title of the role without it. */
  readonly position?: Bilingual | undefined;
  readonly roles: readonly RoleHeld[];
  /** Who acts for this member, in all the roles he holds on those days. */
  readonly substitutes?: readonly Substitution[] | undefined;
}

export interface Period {
  readonly from: IsoDate;
  /** Last day; open-ended without it. */
  readonly to?: IsoDate | undefined;
}

export interface RoleHeld extends Period {
  readonly role: Exclude<Role, 'applicant'>;
}

export interface Substitution extends Period {
  readonly by: string;
  readonly to: IsoDate;
}

/** Why somebody may not act in a role. */
export type NoAuthority = 'unknown' | 'not-in-role' | 'not-yet' | 'no-longer';

export type Authority = { readonly ok: true } | { readonly ok: false; readonly why: NoAuthority };

/**
 * Whether a member of staff may act in a role on a day, in his own right or as a substitute. A substitute has the role
 * only while the one he substitutes holds it, and hands it to nobody further.
 */
export function mayAct(directory: StaffDirectory, staffId: string, role: Role, on: IsoDate): Authority {
  if (!directory.members.some(({ id }) => id === staffId)) return { ok: false, why: 'unknown' };
  const periods = periodsOf(directory, staffId, role);
  if (periods.some((period) => covers(period, on))) return { ok: true };
  if (periods.some(({ from }) => from > on)) return { ok: false, why: 'not-yet' };
  return { ok: false, why: periods.length > 0 ? 'no-longer' : 'not-in-role' };
}

/** Everybody who may act in a role on a day, substitutes among them, in the directory's order. */
export function holders(directory: StaffDirectory, role: Role, on: IsoDate): readonly StaffMember[] {
  return directory.members.filter(({ id }) => mayAct(directory, id, role, on).ok);
}

function periodsOf({ members }: StaffDirectory, staffId: string, role: Role): readonly Period[] {
  return members.flatMap((member) => {
    const held = member.roles.filter((entry) => entry.role === role);
    if (member.id === staffId) return held;
    const standingIn = (member.substitutes ?? []).filter(({ by }) => by === staffId);
    return held.flatMap((period) => standingIn.flatMap((other) => overlap(period, other)));
  });
}

function covers({ from, to }: Period, on: IsoDate): boolean {
  return from <= on && (to === undefined || on <= to);
}

function overlap(a: Period, b: Substitution): readonly Period[] {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to !== undefined && a.to < b.to ? a.to : b.to;
  return from <= to ? [{ from, to }] : [];
}
