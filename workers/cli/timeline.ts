import type { Language } from '../../shared/bilingual.ts';
import { eventLine } from '../../shared/case/event-line.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import { isRuleId, rules } from '../../shared/law/rules.ts';
import { momentText } from '../../shared/texts/format.ts';

/** A case's steps, one line each: number, when (Kazakhstan time), what, under which paragraph, by whom of the staff. */
export function timelineLines(history: readonly CaseEvent[], language: Language): string[] {
  const width = String(history.at(-1)?.n ?? 0).length;
  return history.map((event) => {
    const said = eventLine(event, language);
    const paragraph =
      event.rule !== undefined && isRuleId(event.rule) ? rules[event.rule].paragraph : undefined;
    const under =
      paragraph === undefined || said.includes(paragraph[language]) ? '' : ` (${paragraph[language]})`;
    const by = event.by?.staff === undefined ? '' : ` [${event.by.staff}]`;
    return `${String(event.n).padStart(width)}. ${momentText(event.at)} · ${said}${under}${by}`;
  });
}
