import type { Bilingual } from '../../shared/bilingual.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { isRuleId, rules } from '../../shared/law/rules.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { untilText } from '../../shared/texts/format.ts';

/** A rule's term in one line: title, paragraph, last moment in Kazakhstan time. */
export function termLine(
  id: string,
  { dueAt, projected }: { readonly dueAt: Instant; readonly projected: boolean },
): Bilingual {
  const own = { ru: id, kk: id };
  const { title, paragraph } = isRuleId(id) ? rules[id] : { title: own, paragraph: own };
  const line = say(cliTexts.termLine, { title, paragraph, until: untilText(dueAt) });
  const mark = projected ? cliTexts.projected : { ru: '', kk: '' };
  return { ru: line.ru + mark.ru, kk: line.kk + mark.kk };
}
