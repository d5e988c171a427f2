import { refusal } from '../../shared/errors.ts';
import type { Context } from './context.ts';
import { caseIdOf } from './input.ts';
import { refused, type Answer } from './output.ts';
import { timelineLines } from './timeline.ts';

/** Who did what in a case, when, under which paragraph, from the journal. Facts about persons are left out. */
export async function timeline(context: Context, id: string): Promise<Answer> {
  const caseId = caseIdOf(id);
  const history = await (await context.store()).history(caseId);
  if (history.length === 0) return refused(refusal('CASE_UNKNOWN', { caseId }));
  const json = history.map((step) => ({
    ...step,
    personal: undefined,
    text: { ru: timelineLines([step], 'ru')[0], kk: timelineLines([step], 'kk')[0] },
  }));
  return { ok: true, json, lines: (language) => timelineLines(history, language) };
}
