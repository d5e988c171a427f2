import { createHash } from 'node:crypto';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { chainHash, GENESIS } from './chain.ts';
import type { Report } from './report.ts';

/** The heads that moved on a day: how many, and their digest. */
export interface DayHeads {
  readonly cases: number;
  readonly digest: string;
}

/** An anchor as stored. */
export interface AnchorRow extends Omit<DayHeads, 'digest'> {
  readonly day: IsoDate;
  readonly digest: string | null;
  readonly prev_hash: string | null;
  readonly hash: string | null;
  readonly recorded_at: string;
}

const DAY_MS = 86_400_000;
export const nextDay = (day: IsoDate): IsoDate =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
const NO_HEADS: DayHeads = { cases: 0, digest: createHash('sha256').digest('hex') };

/** Checks the daily chain in order of days, and each day against the heads the journal has. */
export function verifyAnchors(
  anchors: readonly AnchorRow[],
  heads: ReadonlyMap<IsoDate, DayHeads>,
  report: Report,
): void {
  let before: AnchorRow | undefined;
  for (const anchor of anchors) {
    const { day } = anchor;
    if (before !== undefined && nextDay(before.day) !== day)
      report('ANCHOR_MISSING', { day: nextDay(before.day) });
    else if (anchor.prev_hash !== (before?.hash ?? GENESIS)) report('ANCHOR_BROKEN', { day });
    if (anchor.hash !== anchorHash(anchor)) report('ANCHOR_CHANGED', { day });
    const found = heads.get(day) ?? NO_HEADS;
    if (found.cases !== anchor.cases || found.digest !== anchor.digest) report('DAY_DIFFERS', { day });
    before = anchor;
  }
}

/** The hash of an anchor's columns; its own `hash` should be that. */
export const anchorHash = ({ day, cases, digest, prev_hash, recorded_at }: AnchorRow): string =>
  chainHash(['anchor 1', day, String(cases), digest, prev_hash, recorded_at]);
