import { QueryNotRegisteredError } from '@temporalio/client';
import type { WaitingCase } from '../../activities/store/port.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { inShort, type CriteriaSheet, type SheetLine } from '../../shared/case/criteria-sheet.ts';
import { refusal } from '../../shared/errors.ts';
import { criteria, type Criterion } from '../../shared/law/criteria.ts';
import { matterTitle } from '../../shared/law/service.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { criteriaPlaces, restsOn, sheetInMinutes } from '../../shared/texts/criteria.ts';
import { both, momentText } from '../../shared/texts/format.ts';
import { readable, type Context } from './context.ts';
import { caseIdOf } from './input.ts';
import { answer, indent, refused, type Answer } from './output.ts';
import { statusOf } from './status.ts';
import { UsageError } from './usage-error.ts';

/** What lies before the members of a sitting: its agenda, and the sheet of criteria of each application, whole (RULES-20). */
export async function papers(context: Context, id: string): Promise<Answer> {
  const sitting = caseIdOf(id);
  if ((await statusOf(context, sitting)) === undefined)
    return refused(refusal('CASE_UNKNOWN', { caseId: sitting }));
  const cases = await context.cases();
  const agenda = readable(await agendaOf(cases.agenda(sitting), sitting));
  const items = await Promise.all(
    agenda.map(async (item) => ({ ...item, sheet: readable((await cases.criteria(item.caseId)) ?? null) })),
  );
  const lines = items.flatMap(({ sheet, ...item }) => [
    headOf(item, sheet),
    ...(sheet === null ? [] : linesOf(sheet)),
  ]);
  const json = items.map(({ caseId, service, productType, serviceDueAt, sheet }) => ({
    caseId,
    service,
    productType,
    serviceDueAt,
    sheet,
  }));
  return answer({ sitting, items: json }, [
    say(cliTexts.caseLine, { caseId: sitting }),
    ...(lines.length > 0 ? lines : [cliTexts.noPapers]),
  ]);
}

/** Throws `UsageError` where the case is no sitting. */
async function agendaOf(
  asked: Promise<readonly WaitingCase[]>,
  caseId: string,
): Promise<readonly WaitingCase[]> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof QueryNotRegisteredError) throw new UsageError(cliErrors.noSitting, { caseId });
    throw error;
  }
}

function headOf({ caseId, service, productType }: WaitingCase, sheet: CriteriaSheet | null): Bilingual {
  const matter = matterTitle({ service, productType });
  const short = sheetInMinutes(service, sheet === null ? undefined : inShort(sheet));
  return both((language) => `${caseId} — ${matter[language]}; ${short[language]}`);
}

/** Each criterion in the words of its edition, how the product stands to it, on what that rests. */
function linesOf({ lines, edition, productType, by, at }: CriteriaSheet): Bilingual[] {
  const known = criteria(productType, edition);
  return [
    indent(say(cliTexts.sheetFilled, { by, at: momentText(at) })),
    ...lines.flatMap((line) => lineOf(line, known)),
  ];
}

function lineOf(
  { criterion, result, document, remark }: SheetLine,
  known: readonly Criterion[],
): Bilingual[] {
  const place = criteriaPlaces([criterion]);
  const text = known.find(({ id }) => id === criterion)?.text;
  const mark = result === 'meets' ? '✔' : '☐';
  const rests = restsOn(document);
  return [
    indent(both((language) => `${mark} ${place[language]}: ${text?.[language] ?? ''}`)),
    indent(
      both((language) => `${cliTexts.rests[language]}: ${rests[language]}`),
      4,
    ),
    ...(remark === undefined ? [] : [indent(remark, 4)]),
  ];
}
