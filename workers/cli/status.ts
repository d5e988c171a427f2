import { QueryNotRegisteredError } from '@temporalio/client';
import type { Bilingual, Language } from '../../shared/bilingual.ts';
import { termLines } from '../../shared/calendar/explain.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { CaseProjection } from '../../shared/case/types.ts';
import type { CabinetStatus } from '../../shared/case/cabinet-status.ts';
import type { CaseStatus, Owed } from '../../shared/case/status.ts';
import { refusal } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { readyExample } from '../../shared/messages/ready-example.ts';
import { roles } from '../../shared/roles.ts';
import { cabinetTexts } from '../../shared/texts/cabinet.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { momentText } from '../../shared/texts/format.ts';
import { isMessageName } from '../client/cases.ts';
import { goesOnFrom } from '../client/going-on.ts';
import { keptCabinet } from '../client/kept.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf } from './input.ts';
import { answer, refused, type Answer } from './output.ts';
import { termLine } from './terms.ts';
import { UsageError } from './usage-error.ts';

/** Where a case stands: from the case itself, or, when Temporal no longer keeps it, from the database. */
export async function status(
  context: Context,
  id: string,
  { days = false, cabinet = false }: { readonly days?: boolean; readonly cabinet?: boolean } = {},
): Promise<Answer> {
  const caseId = caseIdOf(id);
  const today = localDay(context.now().toISOString());
  const live = await statusOf(context, caseId);
  if (live !== undefined)
    return {
      ok: true,
      json: { source: 'temporal', ...live },
      lines: (language) =>
        cabinet ? cabinetLines(live.cabinet, language) : liveLines(live, language, { days, today }),
    };
  const store = await context.store();
  const kept = await store.caseOf(caseId);
  if (kept === undefined) return refused(refusal('CASE_UNKNOWN', { caseId }));
  const goesOn = await goesOnFrom(kept, (one) => store.caseOf(one));
  const words = keptCabinet(kept, context.now().toISOString(), goesOn);
  const json = { source: 'database', ...kept, ...(goesOn === undefined ? {} : { goesOn }), cabinet: words };
  if (cabinet) return { ok: true, json, lines: (language) => cabinetLines(words, language) };
  return answer(json, keptLines(kept, goesOn));
}

/** What the applicant is told, then its short form. */
function cabinetLines({ text, short }: CabinetStatus, language: Language): string[] {
  return [...text[language].split('\n'), '', short[language]];
}

/** The status as the case tells it. Throws `UsageError` when what runs under the id is no case. */
export async function statusOf(context: Context, caseId: string): Promise<CaseStatus | undefined> {
  try {
    return readable(await (await context.cases()).status(caseId));
  } catch (error) {
    if (error instanceof QueryNotRegisteredError) throw new UsageError(cliErrors.notACase, { caseId });
    throw error;
  }
}

function liveLines(
  found: CaseStatus,
  language: Language,
  { days, today }: { readonly days: boolean; readonly today: string },
): string[] {
  const line = (text: Bilingual) => text[language];
  const { caseId, cabinet, waitingFor, terms, awaited, goesOn } = found;
  const [first] = waitingFor.map(({ duty, message }) => ({ id: duty, message }));
  const section = (title: Bilingual, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', line(title), ...lines];
  return [
    line(say(cliTexts.caseLine, { caseId })),
    line(cabinet.where),
    ...(goesOn === undefined ? [] : [line(cabinetTexts.goesOn(goesOn))]),
    ...section(
      cliTexts.duties,
      waitingFor.map((owed) => `  ${dutyLine(owed, language)}`),
    ),
    ...section(
      cliTexts.terms,
      Object.entries(terms).flatMap(([rule, term]) => [
        `  ${line(termLine(rule, term))}${line(stateOf(found, rule))}`,
        ...(days || isOwed(found, rule) ? termLines(term, language).map((day) => `    ${day}`) : []),
      ]),
    ),
    ...section(
      cliTexts.canSend,
      awaited
        .filter(isMessageName)
        .flatMap((name) => [
          `  ${name} — ${line(catalogue[name].title)}`,
          `    ${JSON.stringify(readyExample(name, today, first))}`,
        ]),
    ),
  ];
}

const isOwed = ({ waitingFor }: CaseStatus, rule: string) => waitingFor.some((owed) => owed.rule === rule);

/** How a term stands, as far as the status tells: under it somebody owes, nobody owes now, or the case is over. */
function stateOf({ outcome, waitingFor }: CaseStatus, rule: string): Bilingual {
  if (outcome !== undefined) return cliTexts.caseOver;
  const owed = waitingFor.filter((duty) => duty.rule === rule);
  if (owed.length === 0) return cliTexts.notOwed;
  return owed.some(({ overdue }) => overdue) ? cliTexts.missed : cliTexts.running;
}

function dutyLine({ owesTitle, title, paragraph, dueAt, overdue }: Owed, language: Language): string {
  const due = dueAt === undefined ? '' : ` · ${momentText(dueAt)}`;
  const late = overdue ? cliTexts.overdue[language] : '';
  return `${owesTitle[language]}: ${title[language]} (${paragraph[language]})${due}${late}`;
}

function keptLines(kept: CaseProjection, goesOn: string | undefined): Bilingual[] {
  const { caseId, stage, outcome, openedAt, closedAt, registryEntry, waitingFor, dueAt } = kept;
  const opened = momentText(openedAt);
  const owed = waitingFor.map((role) => roles[role].title);
  const due = dueAt === undefined ? '' : ` · ${momentText(dueAt)}`;
  return [
    cliTexts.fromDatabase,
    say(cliTexts.caseLine, { caseId }),
    outcome === undefined ? stageTitles[stage] : outcomeTitles[outcome],
    closedAt === undefined
      ? say(cliTexts.stillOpen, { opened })
      : say(cliTexts.openedClosed, { opened, closed: momentText(closedAt) }),
    ...(registryEntry === undefined ? [] : [say(cliTexts.entry, { entry: registryEntry })]),
    ...(goesOn === undefined ? [] : [cabinetTexts.goesOn(goesOn)]),
    ...(owed.length === 0 ? [] : [cliTexts.duties]),
    ...owed.map(({ ru, kk }) => ({ ru: `  ${ru}${due}`, kk: `  ${kk}${due}` })),
    say(cliTexts.more, { caseId }),
  ];
}
