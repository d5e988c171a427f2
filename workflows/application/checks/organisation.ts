import type { LegalEntity } from '../../../shared/identity/legal-entity.ts';
import { asksEligibility, type FindingCode } from '../../../shared/law/checks.ts';
import { identityOf, stateIn } from '../../../shared/law/eligibility.ts';
import { checkTexts as texts } from '../../../shared/texts/checks.ts';
import { stepTitles } from '../../../shared/texts/steps.ts';
import { callsTo, finalRefusal } from '../../casework/calls.ts';
import { stepSummary } from '../../casework/wording.ts';
import { matterOf } from '../matter.ts';
import type { ApplicationCase } from '../procedure.ts';
import type { Answer } from './check.ts';

/** RULES-2.4: whether the organisation is there, is called as it says, and is none of those whom п. 2 пп. 4 excepts. */
export async function checkOrganisation(kase: ApplicationCase): Promise<Answer> {
  const { id, name } = kase.facts.form.applicant;
  const entity = await organisation(kase, id);
  const codes = identityOf(entity, name);
  const identity: Answer = { codes, lines: codes.map((code) => identityLine(code, entity, name)) };
  if (entity === undefined) return identity;
  const standing = asksEligibility(matterOf(kase)) ? await standingOf(kase, entity) : nothing;
  return {
    codes: [...identity.codes, ...standing.codes],
    lines: [...identity.lines, ...standing.lines],
    source: {
      organisation: entity,
      ...(standing.source === undefined ? {} : { founder: standing.source }),
    },
  };
}

const nothing: Answer = { codes: [], lines: [] };

async function organisation(kase: ApplicationCase, bin: string): Promise<LegalEntity | undefined> {
  const calls = callsTo('legal-entities', kase.plan(), stepSummary(stepTitles.organisation, 'RULES-2.4'));
  return (await calls.legalEntity({ bin })).entity;
}

/** A founder whom the system will say nothing of is one more who is not known; the applicant's own answer stands. */
async function founder(kase: ApplicationCase, bin: string): Promise<LegalEntity | undefined> {
  try {
    return await organisation(kase, bin);
  } catch (error) {
    if (finalRefusal(error) === undefined) throw error;
    return undefined;
  }
}

function identityLine(code: FindingCode, entity: LegalEntity | undefined, written: string): string {
  if (entity === undefined) return texts.notRegistered;
  if (code === 'inactive') return texts.inactive;
  if (code === 'name-differs') return texts.nameDiffers(written);
  return code === 'liquidated' ? texts.liquidated(entity) : texts.registered(entity);
}

/** п. 2 пп. 2, 4: the state in the organisation itself, else among its founders. */
async function standingOf(kase: ApplicationCase, entity: LegalEntity): Promise<Answer> {
  const own = stateIn(entity);
  if (own === 'state-participates') return { codes: [own], lines: [texts.stateShare(entity.stateShare)] };
  if (own !== undefined) return { codes: [own], lines: [texts.state[own]] };
  const { state, unknown } = await followFounders(kase, entity);
  const owners: Answer =
    unknown.length > 0 ? { codes: ['owners-unknown'], lines: [texts.ownersUnknown(unknown)] } : nothing;
  if (state !== undefined)
    return {
      codes: ['affiliate', ...owners.codes],
      lines: [texts.affiliate(state.name.ru, state.bin), ...owners.lines],
      source: state,
    };
  return unknown.length > 0 ? owners : { codes: [], lines: [texts.eligible] };
}

/** Follows founders level by level until the state is found; whom it could not follow is named for a person. */
async function followFounders(
  kase: ApplicationCase,
  applicant: LegalEntity,
): Promise<{ readonly state?: LegalEntity; readonly unknown: readonly string[] }> {
  const { founderLevels = 0, organisationsAtMost = 0 } = kase.plan().checks ?? {};
  const asked = new Set([applicant.bin]);
  const unknown: string[] = [];
  let founders = applicant.founders;
  for (let n = 1; founders.length > 0; n += 1) {
    const next = founders.filter(({ bin }) => bin === undefined || !asked.has(bin));
    const room = n > founderLevels ? 0 : Math.max(0, organisationsAtMost - asked.size);
    const followed = [...new Set(next.flatMap(({ bin }) => bin ?? []))].slice(0, room);
    followed.forEach((bin) => asked.add(bin));
    const found = await Promise.all(followed.map((bin) => founder(kase, bin)));
    const level = found.filter((entity) => entity !== undefined);
    const known = level.map(({ bin }) => bin);
    unknown.push(...next.flatMap(({ bin = '', name }) => (known.includes(bin) ? [] : [name])));
    const state = level.find((entity) => stateIn(entity) !== undefined);
    if (state !== undefined) return { state, unknown };
    founders = level.flatMap((entity) => entity.founders);
  }
  return { unknown };
}
