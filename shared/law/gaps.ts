import { epochMs, localDay } from '../calendar/zone.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import type { Plan } from '../planning/types.ts';
import type { ChecklistItem, DocumentKind } from './types.ts';

/** A document of the package, as far as completeness asks. */
export interface PresentedDocument {
  readonly kind: DocumentKind;
  /** Last day of validity, inclusive; absent when the document has no term. */
  readonly validUntil?: IsoDate | undefined;
}

/** What is lacking: ids of checklist items nothing was presented for, kinds presented only expired. */
export interface Gaps {
  readonly missing: readonly string[];
  readonly expired: readonly DocumentKind[];
}

/**
 * Compares a package with the checklist at the instant of filing (RULES-18, 19). A document is valid until and
 * including its day, or until the day before where the installation reads so; a kind outside its window counts as not
 * presented; an expired document beside a valid one of the same item is no gap. The finding is shown to the person who
 * decides.
 */
export function gaps(
  checklist: readonly ChecklistItem[],
  documents: readonly PresentedDocument[],
  filedAt: Instant,
  { documentsExpireOnTheirDay }: Pick<Plan, 'documentsExpireOnTheirDay'> = {},
): Gaps {
  const today = localDay(filedAt);
  const missing: string[] = [];
  const expired = new Set<DocumentKind>();
  for (const item of checklist) {
    const presented = documents.filter(({ kind }) => item.kinds.includes(kind) && open(item, kind, filedAt));
    const valid = presented.some(
      ({ validUntil }) =>
        validUntil === undefined ||
        today < validUntil ||
        (today === validUntil && documentsExpireOnTheirDay !== true),
    );
    if (presented.length === 0) missing.push(item.id);
    else if (!valid) for (const { kind } of presented) expired.add(kind);
  }
  return { missing, expired: [...expired] };
}

function open(item: ChecklistItem, kind: DocumentKind, filedAt: Instant): boolean {
  const until = item.until?.[kind];
  return until === undefined || epochMs(filedAt) < epochMs(until);
}
