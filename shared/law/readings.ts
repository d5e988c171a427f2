import { conventions, readingChoices, type Counting } from '../calendar/conventions.ts';
import { concerning } from './held.ts';
import { everywhere } from './readings/everywhere.ts';
import { ofPractice } from './readings/practice.ts';
import { ofProcedures } from './readings/procedures.ts';
import { ofRegistry } from './readings/registry.ts';
import { ofTime } from './readings/time.ts';
import type { RuleId } from './rules.ts';
import type { EditionId, Reading } from './types.ts';

/** The conventions of counting an installation may read otherwise, each by the name of its switch. */
const ofCounting: readonly Reading[] = Object.entries(readingChoices).map(([name, { convention }]) => ({
  id: `counting-${name}`,
  // TIME-3a-cd is the half of TIME-3a that counts calendar days; the requirement is one.
  rules: [convention === 'TIME-3a-cd' ? 'TIME-3a' : convention],
  what: conventions[convention].says,
  since: conventions[convention].since,
  switch: name as keyof Counting,
}));

/** Everything the product reads into the law where the documents leave a choice: marked, dated, contestable. */
export const readings: readonly Reading[] = [
  ...ofCounting,
  ...ofTime,
  ...ofProcedures,
  ...ofRegistry,
  ...ofPractice,
  ...everywhere,
];

/** What is assumed of a rule under an edition; without one, in any. */
export function readingsOf(id: RuleId, edition?: EditionId): readonly Reading[] {
  return concerning(id, edition, readings);
}
