import type { RoleAsked } from '../../activities/casework/port.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { isRuleId } from '../../shared/law/rules.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { notAuthorised } from '../../shared/not-authorised.ts';
import { passedDuty } from '../../shared/notices/staff.ts';
import { roles, type Role } from '../../shared/roles.ts';
import { authorityTexts } from '../../shared/texts/authority.ts';
import { besideTexts } from '../../shared/texts/beside.ts';
import type { AnyCase } from './case.ts';
import type { Act } from './act.ts';
import { leaveNote } from './notes.ts';
import type { Standing } from './standing.ts';
import { dueAt, openDuties, type CaseState, type DutyState } from './state.ts';

/** HOUSE-PASSING: whose an open duty is; the term and the role it is owed by stay as they are. */

const find = (state: CaseState, id: string) => openDuties(state).find((duty) => duty.id === id);
const idsOf = (duties: readonly DutyState[]) => duties.map(({ id }) => id).join(', ') || '—';

/** Of whom the directory is asked when somebody acts on a duty: the one it was passed to may be gone. */
export function holderOf({ passedTo, owes }: DutyState): readonly RoleAsked[] {
  return passedTo === undefined ? [] : [{ staff: passedTo, role: owes }];
}

/** Who may discharge a duty beside its role: the superior of whoever it was passed to, except for what nobody does in another's place. */
export function besideRole({ passedTo, owes, message }: DutyState): readonly Role[] {
  return passedTo === undefined || catalogue[message].ownHand ? [] : [roles[owes].superior];
}

/**
 * Why a duty is not the sender's to discharge or to pass on: it was passed to another who still holds the role. Asked with
 * the act alone: before admission the directory has said nothing.
 */
export function notHis(duty: DutyState, act: Act): Refusal | undefined {
  const { id, owes, passedTo } = duty;
  const { superior } = roles[owes];
  if (passedTo === undefined) return undefined;
  const gone = act.held?.at(-1)?.ok === false;
  if (gone || act.by.role === superior || act.by.staff === passedTo) return undefined;
  return refusal('DUTY_PASSED', { duty: id, to: passedTo, superior: roles[superior].title });
}

/** The one it was passed to holds the role no more: whoever holds it owes the duty again. */
export function giveBack(kase: AnyCase, duty: DutyState): void {
  const { id, rule, passedTo } = duty;
  if (passedTo === undefined) return;
  delete duty.passedTo;
  kase.record({ kind: 'duty-returned', rule, data: { duty: id, was: passedTo } });
}

export const passing: Standing<'passDuty', unknown> = {
  outlives: true,
  open: ({ state }) => openDuties(state).length > 0,
  asks({ state }, { duty: id, to }) {
    const duty = find(state, id);
    return duty === undefined ? [] : [{ staff: to, role: duty.owes }, ...holderOf(duty)];
  },
  check({ state }, { by, duty: id, to }, act) {
    const refused = (why: Bilingual) => refusal('NOT_PASSED', { named: id, staff: to, why });
    const duty = find(state, id);
    if (duty === undefined) return refused(besideTexts.notOpen(idsOf(openDuties(state))));
    if (duty.passedTo === to) return refused(besideTexts.hisAlready);
    const { owes } = duty;
    const { superior, title } = roles[owes];
    if (by.role !== owes && by.role !== superior) return notAuthorised(by, [owes, superior], 'not-in-role');
    if (act === undefined) return undefined;
    const held = act.held?.[0];
    if (held === undefined || !held.ok)
      return refused(besideTexts.notOfRole(title, authorityTexts[held?.why ?? 'unknown']));
    return duty.passedTo === undefined ? undefined : notHis(duty, act);
  },
  take(kase, { by, body }) {
    const duty = find(kase.state, body.duty);
    if (duty === undefined) return;
    const was = duty.passedTo;
    duty.passedTo = body.to;
    const data = { duty: duty.id, to: body.to, ...(was === undefined ? {} : { was }) };
    kase.record({ kind: 'duty-passed', rule: duty.rule, by, data });
    tellHim(kase, duty);
  },
};

function tellHim(kase: AnyCase, duty: DutyState): void {
  const { rule, owes, passedTo } = duty;
  if (!isRuleId(rule)) return;
  const { number } = kase.state;
  const note = passedDuty({ number, rule, dueAt: dueAt(kase.state, duty) });
  leaveNote(kase, owes, 'passed', rule, note, passedTo);
}
