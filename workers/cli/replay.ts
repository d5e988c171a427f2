import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bilingual } from '../../shared/bilingual.ts';
import { replayErrors, replayTexts } from '../../shared/texts/cli-replay.ts';
import { say } from '../../shared/texts/cli.ts';
import type { Difference } from '../../test/replay/compare.ts';
import type { Replayed } from '../../test/replay/replay.ts';
import { bundleWorkflows } from '../bundle/bundle.ts';
import type { WithHistories } from './context.ts';
import type { Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

/** The comparison lies with the tests; a place that has the program alone lacks it. */
const comparison = fileURLToPath(
  new URL(`../../test/replay/open${extname(import.meta.url)}`, import.meta.url),
);

/**
 * How the workflow code of this release, or another code, takes the server's open cases: each is replayed and every step
 * compared with what its history says. Not `ok` when one of them would stop or go another way.
 */
export async function replayOpen(
  context: Pick<WithHistories, 'config' | 'histories'>,
  code?: string,
): Promise<Answer> {
  if (!existsSync(comparison)) throw new UsageError(replayErrors.noSources);
  const histories = await context.histories();
  const { openCases } = await import('../../test/replay/open.ts');
  const cases: Replayed[] = [];
  const taken = code ?? (await bundleWorkflows(context.config.mode)).code;
  for await (const one of openCases(taken, histories)) cases.push(one);
  const other = cases.filter((one) => isOther(one));
  const lines = [
    ...cases.flatMap((one) =>
      isOther(one) ? linesOf(one) : say(replayTexts.same, { caseId: one.workflowId }),
    ),
    say(replayTexts.total, { n: cases.length, other: other.length }),
  ];
  const json = cases.map(({ workflowId: caseId, stopped, differences }) => ({
    caseId,
    same: stopped === undefined && differences.length === 0,
    ...(stopped === undefined ? {} : { stopped }),
    differences,
  }));
  return { ok: other.length === 0, json, lines: (language) => lines.map((line) => line[language]) };
}

const isOther = ({ stopped, differences }: Replayed) => stopped !== undefined || differences.length > 0;

/** Differences of a case that its lines name; the others follow from the first. */
const SAID = 5;

function linesOf({ workflowId: caseId, stopped, differences }: Replayed): Bilingual[] {
  return [
    ...(stopped === undefined ? [] : [say(replayTexts.stopped, { caseId, why: stopped })]),
    ...differences.slice(0, SAID).map((difference) => differs(caseId, difference)),
  ];
}

function differs(caseId: string, { event, kind, fact, was, is }: Difference): Bilingual {
  const what = fact === undefined ? kind : `${kind}, ${fact}`;
  const place = event === undefined ? { ru: what, kk: what } : say(replayTexts.event, { n: event, what });
  const { nothing } = replayTexts;
  return say(replayTexts.differs, { caseId, place, was: was ?? nothing, is: is ?? nothing });
}
