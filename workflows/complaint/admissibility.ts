import type { Appealed } from '../../activities/store/port.ts';
import type { Appealable, Barrier } from '../../shared/law/complaints.ts';
import { inTime } from '../../shared/calendar/terms.ts';
import { barrierTitles } from '../../shared/law/complaints.ts';
import { signatureFaults } from '../../shared/notices/staff.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo, finalRefusal } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { Complaint, ComplaintCase } from './procedure.ts';

/**
 * п. 29: whether he may complain, about what there is, and not twice; a finding for whoever answers, who decides. Nothing of
 * another's case comes into this one, and of another's complaint its number alone.
 */
export async function examine(kase: ComplaintCase): Promise<void> {
  const { form } = kase.facts;
  const { caseId, subject = caseId, applicantKey } = kase.state;
  await kase.filed;
  if (kase.over) return;
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.appealed, 'CMPL-29'));
  const { ahead } = await registry.takeTurn({ subject, caseId });
  const found = await registry.appealed({
    about: form.about,
    applicantKey,
    complainant: form.complainant.id,
    ...(ahead === undefined ? {} : { ahead }),
  });
  kase.facts.appealed = found;
  const late = await isLate(kase, found);
  const barriers = barriersOf(kase, found, late);
  kase.facts.barriers = barriers;
  if (ahead !== undefined && !found.aheadOwn) kase.facts.ahead = ahead;
  kase.record({
    kind: 'complaint-examined',
    rule: 'CMPL-29',
    ...(barriers.length > 0 ? { data: { barriers: [...barriers] } } : {}),
  });
  if (kase.facts.ahead !== undefined)
    kase.record({ kind: 'joined', rule: 'CMPL-29', data: { ahead: kase.facts.ahead } });
  show(kase, ahead);
  void checkSigned(kase);
}

/** CMPL-28a: whether the term for complaining had ended; it runs only where an installation has entered one. */
async function isLate(kase: ComplaintCase, { at }: Appealed): Promise<boolean> {
  if (at === undefined || kase.facts.form.to === 'court' || !kase.plan().entered?.includes('CMPL-29'))
    return false;
  await kase.clock.started('act-appealed', at);
  const term = kase.plan().terms['CMPL-29'];
  return term !== undefined && !inTime(kase.state.filedAt, term.dueAt);
}

function barriersOf({ facts: { form } }: ComplaintCase, found: Appealed, late: boolean): readonly Barrier[] {
  if (!found.known) return ['unknown'];
  if (!found.own) return ['not-his'];
  const { about } = form;
  const missed = about.act === 'missed-term' && found.missed.includes(about.rule);
  const happened: Readonly<Record<Appealable, boolean>> = {
    'acceptance-refusal': found.outcome === 'acceptance-refused',
    refusal: found.outcome === 'refused',
    exclusion: found.excluded === true,
    'missed-term': missed,
    action: true,
  };
  const skipped = form.to === 'court' && form.appealed === undefined && form.withoutAppeal === undefined;
  return [
    ...(happened[about.act] ? [] : (['no-such-act'] as const)),
    ...(found.aheadOwn ? (['considered-already'] as const) : []),
    ...(late ? (['late'] as const) : []),
    ...(skipped ? (['no-appeal'] as const) : []),
  ];
}

function show({ facts, state }: ComplaintCase, ahead: string | undefined): void {
  const { barriers = [] } = facts;
  const { card } = complaintTexts;
  state.findings[card.admissibility] = [
    ...(barriers.length === 0 ? [card.noBarrier] : barriers.map((barrier) => barrierTitles[barrier].ru)),
    ...(ahead === undefined ? [] : [card.ahead(ahead)]),
    ...(facts.form.complainant.representative === undefined ? [] : [card.power]),
  ];
}

/** Whose signature stands under the complaint, where there is one: a finding, nobody waits for it. */
async function checkSigned(kase: ComplaintCase): Promise<void> {
  const { form, signature } = kase.facts;
  const { card } = complaintTexts;
  if (signature === undefined) return;
  const said = await signerOf(kase, form, signature.cms);
  kase.state.findings[card.admissibility] = [...(kase.state.findings[card.admissibility] ?? []), said];
}

async function signerOf(kase: ComplaintCase, form: Complaint['form'], cms: string): Promise<string> {
  const { card } = complaintTexts;
  const checks = callsTo('signatures', kase.plan(), stepSummary(stepTitles.signature, 'CMPL-29'));
  try {
    const checked = await checks.checkApplication({ form, cms, applicant: form.complainant });
    return checked.valid
      ? card.signer[checked.signer]
      : card.badSignature(signatureFaults[checked.reason].ru);
  } catch (error) {
    const code = finalRefusal(error);
    if (code === undefined) throw error;
    return card.badSignature(code);
  }
}
