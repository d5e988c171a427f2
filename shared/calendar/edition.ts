import { createHash } from 'node:crypto';
import { canonical } from '../json.ts';
import type { CalendarData } from './types.ts';

/** Of data asked about before: those of the release are asked about at every approval. */
const known = new WeakMap<CalendarData, string>();

/**
 * Id of a calendar edition: its years and the beginning of the SHA-256 of its content, as `2024-2027-1f0c9a4be2d7`.
 * The order in which days are entered does not matter. Not for workflows: it needs `node:crypto`.
 */
export function editionId(data: CalendarData): string {
  const id = known.get(data) ?? computed(data);
  known.set(data, id);
  return id;
}

function computed(data: CalendarData): string {
  const days = [...data.days].sort((a, b) => (a.date < b.date ? -1 : 1));
  const hash = createHash('sha256')
    .update(canonical({ ...data, days }))
    .digest('hex');
  return `${String(data.years[0])}-${String(data.years.at(-1))}-${hash.slice(0, 12)}`;
}
