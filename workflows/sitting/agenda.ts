import { defineQuery, setHandler } from '@temporalio/workflow';
import type { WaitingCase } from '../../activities/store/port.ts';
import { matterTitle } from '../../shared/law/service.ts';
import { sheetInShort } from '../../shared/texts/criteria.ts';
import { both } from '../../shared/texts/format.ts';
import { sittingTexts } from '../../shared/texts/sitting.ts';
import { queryTitles, stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { leaveNote } from '../casework/notes.ts';
import { stepSummary } from '../casework/wording.ts';
import { regulationOf, type SittingCase } from './procedure.ts';

/** What is on the agenda; a query of the sitting. */
const agendaQuery = defineQuery<readonly WaitingCase[]>('agenda');

/** The agenda is of applications that wait for the commission, the nearest term first; members get notice of it. */
export async function convene(kase: SittingCase): Promise<void> {
  const { form } = kase.facts;
  const waiting = await waitingCases(kase);
  kase.facts.agenda = waiting.filter(({ caseId }) => form.agenda?.includes(caseId) ?? true);
  setHandler(agendaQuery, () => kase.facts.agenda, { description: queryTitles.agenda });
  const agenda = kase.facts.agenda.map(({ caseId }) => caseId);
  kase.record({ kind: 'convened', rule: 'RULES-20', data: { at: form.at, agenda: agenda.join(', ') } });
  showAgenda(kase);
  const items = kase.facts.agenda.map(({ caseId, service, criteria }) => {
    const sheet = sheetInShort(service, criteria);
    return both((language) => `${caseId} (${sheet[language]})`);
  });
  const text = sittingTexts.note(form.number, form.at, form.place, items);
  for (const to of ['member', 'chair'] as const) leaveNote(kase, to, 'sitting', 'RULES-20', { text });
}

/** Sheets filled in since the sitting was convened: what the commission has before it is what the minutes name. */
export async function renewSheets(kase: SittingCase): Promise<void> {
  const waiting = await waitingCases(kase);
  kase.facts.agenda = kase.facts.agenda.map(
    (item) => waiting.find(({ caseId }) => caseId === item.caseId) ?? item,
  );
  showAgenda(kase);
}

async function waitingCases(kase: SittingCase): Promise<readonly WaitingCase[]> {
  const store = callsTo('registry', kase.plan(), stepSummary(stepTitles.agenda, 'RULES-20'));
  return (await store.waitingFor({ stage: 'commission' })).waiting;
}

function showAgenda(kase: SittingCase): void {
  const { form, agenda } = kase.facts;
  const { card } = sittingTexts;
  const { assumed } = regulationOf(kase);
  kase.state.findings[card.sitting] = [
    card.when(form.at, form.place.ru),
    ...(assumed === undefined ? [] : [card.assumed(assumed.what.ru)]),
  ];
  const lines = agenda.map(({ caseId, service, productType, serviceDueAt, criteria }) =>
    card.item(
      caseId,
      matterTitle({ service, productType }).ru,
      sheetInShort(service, criteria).ru,
      serviceDueAt,
    ),
  );
  kase.state.findings[card.agenda] = lines.length > 0 ? lines : [card.empty];
}
