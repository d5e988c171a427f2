import { matterTitle } from '../../shared/law/service.ts';
import { sittingTexts } from '../../shared/texts/sitting.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { leaveNote } from '../casework/notes.ts';
import { stepSummary } from '../casework/wording.ts';
import { regulationOf, type SittingCase } from './procedure.ts';

/** The agenda is of applications that wait for the commission, the nearest term first; members get notice of it. */
export async function convene(kase: SittingCase): Promise<void> {
  const { form } = kase.facts;
  const store = callsTo('registry', kase.plan(), stepSummary(stepTitles.agenda, 'RULES-20'));
  const { waiting } = await store.waitingFor({ stage: 'commission' });
  kase.facts.agenda = waiting.filter(({ caseId }) => form.agenda?.includes(caseId) ?? true);
  const agenda = kase.facts.agenda.map(({ caseId }) => caseId);
  kase.record({ kind: 'convened', rule: 'RULES-20', data: { at: form.at, agenda: agenda.join(', ') } });
  showAgenda(kase);
  const text = sittingTexts.note(form.number, form.at, form.place, agenda);
  for (const to of ['member', 'chair'] as const) leaveNote(kase, to, 'sitting', 'RULES-20', { text });
}

function showAgenda(kase: SittingCase): void {
  const { form, agenda } = kase.facts;
  const { card } = sittingTexts;
  const { assumed } = regulationOf(kase);
  kase.state.findings[card.sitting] = [
    card.when(form.at, form.place.ru),
    ...(assumed === undefined ? [] : [card.assumed(assumed.what.ru)]),
  ];
  const lines = agenda.map(({ caseId, service, productType, serviceDueAt }) =>
    card.item(caseId, matterTitle({ service, productType }).ru, serviceDueAt),
  );
  kase.state.findings[card.agenda] = lines.length > 0 ? lines : [card.empty];
}
