import type { Instant } from '../../shared/calendar/types.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import { isRuleId, rule } from '../../shared/law/rules.ts';

/** A term that was missed: its rule, and when it ended. */
export interface MissedTerm {
  readonly rule: string;
  readonly dueAt: Instant;
}

/** Of a case's steps in their order, what was missed and not taken back; a duty within another's term misses that one. */
export function missedAmong(steps: readonly CaseEvent[]): readonly MissedTerm[] {
  const missed = new Map<string, MissedTerm>();
  for (const { kind, rule: id = '', data = {} } of steps) {
    const { duty, dueAt } = data;
    if (typeof duty !== 'string' || typeof dueAt !== 'string') continue;
    if (kind === 'overdue') missed.set(duty, { rule: termOf(id), dueAt });
    else if (kind === 'correction') missed.delete(duty);
  }
  return [...missed.values()];
}

/** Rules of the duties that are open and due by this term: what was left undone. */
export function undoneUnder(term: string, steps: readonly CaseEvent[]): readonly string[] {
  const open = new Map<string, string>();
  for (const { kind, rule: id = '', data = {} } of steps) {
    const { duty } = data;
    if (typeof duty !== 'string') continue;
    if (kind === 'duty-opened' && termOf(id) === term) open.set(duty, id);
    else if (kind === 'duty-done' || kind === 'duty-done-late') open.delete(duty);
  }
  return [...new Set(open.values())];
}

function termOf(id: string): string {
  return isRuleId(id) ? (rule(id).within ?? id) : id;
}
