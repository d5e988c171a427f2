import { fileURLToPath } from 'node:url';
import type { Bilingual } from '../../shared/bilingual.ts';
import { law } from '../../shared/law/law.ts';
import { isRuleId, rules } from '../../shared/law/rules.ts';
import { lawErrors, lawTexts } from '../../shared/texts/cli-law.ts';
import { say } from '../../shared/texts/cli.ts';
import { coverageOf, hasSources } from '../law/coverage.ts';
import type { Context } from './context.ts';
import type { Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** For each rule in force the places that cite it and the tests that prove it; not ok when a citation names no rule. */
export function lawCoverage(context: Pick<Context, 'now'>): Answer {
  if (!hasSources(root)) throw new UsageError(lawErrors.noSources);
  const now = law.at(context.now().toISOString());
  const inForce = Object.keys(rules)
    .filter(isRuleId)
    .filter((id) => now.inForce(id));
  const { rules: covered, unknown, bare } = coverageOf(root, inForce);
  const lines: Bilingual[] = [
    ...covered.map(({ rule, code, proofs }) =>
      say(lawTexts.coverage, { rule, code: listed(code), proofs: listed(proofs) }),
    ),
    ...(bare.length === 0 ? [] : [say(lawTexts.uncovered, { rules: bare.join(', ') })]),
    ...unknown.map((cited) => say(lawTexts.unknownCited, { ...cited })),
  ];
  return {
    ok: bare.length === 0 && unknown.length === 0,
    json: covered,
    lines: (language) => lines.map((line) => line[language]),
  };
}

function listed(places: readonly string[]): string {
  return places.length === 0 ? '—' : places.join(', ');
}
