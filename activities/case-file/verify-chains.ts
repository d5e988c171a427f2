import { createHash } from 'node:crypto';
import { dayOf, headHash, verifyRow, type JournalRow } from '../store/row.ts';
import { anchorHash, nextDay } from '../store/verify-anchors.ts';
import type { Manifest } from './manifest.ts';
import type { AnchoredDay } from './port.ts';
import type { ReadParts } from './read.ts';
import type { ReportFile } from './report.ts';

/** Recomputes each run's chain, holds its head to the manifest, and each anchored day to its anchor. */
export function verifyChains(
  { journals, days }: ReadParts,
  manifest: Manifest | undefined,
  report: ReportFile,
): void {
  if (journals.every((rows) => rows.length === 0))
    report('CASE_MISSING', { caseId: manifest?.caseId ?? '—' });
  for (const rows of journals) rows.forEach((row, i) => verifyRow(row, rows[i - 1], report));
  for (const { caseId, steps, head } of manifest?.cases ?? []) {
    const last = journals.find(([first]) => first?.case_id === caseId)?.at(-1);
    if (last === undefined) report('CASE_MISSING', { caseId });
    else if (last.n < steps) report('HEAD_MISSING', { caseId, n: steps });
    else if (last.n !== steps || last.hash !== head) report('HEAD_DIFFERS', { caseId, n: steps });
  }
  verifyDays(days, journals, report);
}

function verifyDays(
  days: readonly AnchoredDay[],
  journals: readonly (readonly JournalRow[])[],
  report: ReportFile,
): void {
  const lastDay = days.at(-1)?.anchor.day ?? '';
  const moved = new Set(journals.flatMap((rows) => rows.map(dayOf)));
  const anchored = new Set(days.map(({ anchor }) => anchor.day));
  // Days are anchored one after another.
  for (const day of moved) if (day < lastDay && !anchored.has(day)) report('ANCHOR_MISSING', { day });
  days.forEach((one, i) => {
    const { anchor, heads } = one;
    const { day } = anchor;
    const before = days[i - 1]?.anchor;
    if (before !== undefined && nextDay(before.day) === day && anchor.prev_hash !== before.hash)
      report('ANCHOR_BROKEN', { day });
    if (anchor.hash !== anchorHash(anchor)) report('ANCHOR_CHANGED', { day });
    if (!digests(one)) report('DAY_DIFFERS', { day });
    for (const rows of journals) {
      const last = rows.findLast((row) => dayOf(row) === day);
      if (last !== undefined && !heads.includes(headHash(last)))
        report('DAY_DIFFERS', { day, caseId: last.case_id, n: last.n });
    }
    if (!moved.has(day)) report('DAY_DIFFERS', { day });
  });
}

/** Whether the anchor is of these heads. */
function digests({ anchor, heads }: AnchoredDay): boolean {
  const digest = createHash('sha256');
  for (const head of heads) digest.update(head, 'hex');
  return heads.length === anchor.cases && digest.digest('hex') === anchor.digest;
}
