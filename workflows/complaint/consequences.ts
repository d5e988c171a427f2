import type { ActOf } from '../../shared/case/act-of.ts';
import { isRuleId } from '../../shared/law/rules.ts';
import { appealedText, type Remedy } from '../../shared/notices/complaint-documents.ts';
import { rulingNotCarriedOut } from '../../shared/notices/complaint.ts';
import { orderTerm, reopenApplication, restoreEntry } from '../casework/consequences.ts';
import { leaveNote } from '../casework/notes.ts';
import type { ComplaintCase, GivenRuling } from './procedure.ts';

type Of<N extends Remedy['remedy']> = Extract<Remedy, { remedy: N }>;

/**
 * What follows from a complaint that was made good. Of several about one act, decided alike, the first is carried out: the
 * others would do the same once more. What cannot be carried out here is the unit's, which is told why.
 */
export async function carryOut(kase: ComplaintCase, given: GivenRuling): Promise<void> {
  const { remedy } = given;
  if (remedy === undefined || kase.facts.carriedOutBy !== undefined) return;
  const why = await carriedOut(kase, given, remedy);
  const about = { ...appealedText(kase.facts.form.about) };
  const data = { remedy: remedy.remedy, about };
  if (why === undefined) {
    kase.record({ kind: 'carried-out', rule: 'CMPL-31', data });
    return;
  }
  kase.record({ kind: 'not-carried-out', rule: 'CMPL-31', data: { ...data, why } });
  const note = rulingNotCarriedOut({ number: kase.state.number, about: kase.facts.form.about, remedy });
  for (const to of ['unit', 'head-of-unit'] as const) leaveNote(kase, to, 'instruction', 'CMPL-31', note);
}

/** Why it was not; undefined when it was. */
function carriedOut(kase: ComplaintCase, given: GivenRuling, remedy: Remedy): Promise<string | undefined> {
  const by = actOf(kase, given);
  if (remedy.remedy === 'reopen') return reopen(kase, given, remedy, by);
  if (remedy.remedy === 'restore') return restore(kase, by);
  if (remedy.remedy === 'order-term') return orderTerms(kase, remedy, by);
  // An instruction: the note of the ruling has told the unit and its superior what to do.
  return Promise.resolve(undefined);
}

/** п. 31: the application goes on at the lawful step, in a run of its own, with fresh terms. */
async function reopen(
  kase: ComplaintCase,
  { at: from }: GivenRuling,
  { at }: Of<'reopen'>,
  by: ActOf,
): Promise<string | undefined> {
  const application = applicationOf(kase);
  if (application === undefined) return 'unknown';
  const next = await reopenApplication(kase, { application, at, from, by });
  return typeof next === 'string' ? undefined : next.refused;
}

/** RULES-25: the entry is included again; it is disseminated, and what depends on it is named. */
async function restore(kase: ComplaintCase, by: ActOf): Promise<string | undefined> {
  const { about } = kase.facts.form;
  if (!('entry' in about)) return 'unknown';
  const restored = await restoreEntry(kase, { entry: about.entry, by });
  return restored.restored ? undefined : restored.why;
}

/** APPC-91: whoever has not done what was due gets a term set by the ruling. */
async function orderTerms(
  kase: ComplaintCase,
  { workingDays }: Of<'order-term'>,
  by: ActOf,
): Promise<string | undefined> {
  const application = applicationOf(kase);
  const undone = (kase.facts.appealed?.undone ?? []).filter((id) => isRuleId(id));
  if (application === undefined || undone.length === 0) return 'not-owed';
  let why: string | undefined;
  for (const rule of undone) {
    const given = await orderTerm(kase, { application, rule, until: { workingDays }, by });
    if (!given.given) why = given.why;
  }
  return why;
}

/** The ruling, as what it changes refers to it. */
const actOf = ({ state }: ComplaintCase, { document, sha256, on }: GivenRuling): ActOf => ({
  case: state.caseId,
  document,
  sha256,
  on,
});

/** The run of the application that is complained about, else the application as it is named. */
function applicationOf({ facts }: ComplaintCase): string | undefined {
  const { appealed, form } = facts;
  if (appealed?.caseId !== undefined) return appealed.caseId;
  return 'application' in form.about ? `application/${form.about.application}` : undefined;
}
