import type { Bilingual } from '../../shared/bilingual.ts';
import type { CaseStatus, Owed } from '../../shared/case/status.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { isRuleId, rules } from '../../shared/law/rules.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { owedText, stageText } from '../../shared/texts/status.ts';
import { dueAt, openDuties, type CaseState, type DutyState } from './state.ts';

/** The status of a case in plain words (RULES-A2.11), a pure function of its state. */
export function statusOf(state: CaseState, awaited: readonly MessageName[]): CaseStatus {
  const { outcome, registryEntry, plan } = state;
  const waitingFor = openDuties(state).map((duty) => owed(state, duty));
  return {
    caseId: state.caseId,
    number: state.number,
    stage: { id: state.stage, title: stageTitles[state.stage] },
    filedAt: state.filedAt,
    plain: plain(state, waitingFor),
    waitingFor,
    terms: plan?.terms ?? {},
    awaited,
    ...(plan === undefined ? {} : { edition: plan.edition }),
    ...(outcome === undefined ? {} : { outcome: { id: outcome, title: outcomeTitles[outcome] } }),
    ...(registryEntry === undefined ? {} : { registryEntry }),
  };
}

function owed(state: CaseState, duty: DutyState): Owed {
  const due = dueAt(state, duty);
  const same = { ru: duty.rule, kk: duty.rule };
  const rule = isRuleId(duty.rule) ? rules[duty.rule] : { title: same, paragraph: same };
  return {
    duty: duty.id,
    rule: duty.rule,
    message: duty.message,
    title: rule.title,
    paragraph: rule.paragraph,
    owes: duty.owes,
    owesTitle: roles[duty.owes].title,
    overdue: duty.overdueAt !== undefined,
    ...(due === undefined ? {} : { dueAt: due }),
  };
}

function plain(state: CaseState, waitingFor: readonly Owed[]): Bilingual {
  if (state.unfiled) return state.unfiled.text;
  if (state.outcome !== undefined) return outcomeTitles[state.outcome];
  const owed = waitingFor.map(({ owesTitle, title, dueAt: due, overdue }) =>
    owedText(owesTitle, title, due, overdue),
  );
  return stageText(stageTitles[state.stage], owed);
}
