import type { Json } from '../../shared/json.ts';
import { groundsIn, type FindingSource, type Found } from '../../shared/law/checks.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import { checkTexts as texts, findingTitles } from '../../shared/texts/checks.ts';
import type { ApplicationCase } from './procedure.ts';

/** Nobody decides any more: what is answered now is neither kept nor shown. */
export const ended = ({ over, state }: ApplicationCase): boolean => over || state.outcome !== undefined;

/** What more is kept of an answer than its codes. */
interface Kept {
  /** Code of a system's refusal, where it has answered nothing. */
  readonly why?: string | undefined;
  /** What the answer rests on: may name persons. */
  readonly source?: object | undefined;
}

/** Keeps what a check has found, as a step of the journal: a decision can be shown to rest on it. */
export function keepFound(
  kase: ApplicationCase,
  system: FindingSource,
  rule: RuleId,
  found: Found,
  { why, source }: Kept = {},
): void {
  kase.facts.checks[system] = { found };
  const grounds = groundsIn(found.codes);
  kase.record({
    kind: 'found',
    rule,
    data: {
      system,
      askedAt: found.askedAt,
      findings: found.codes,
      ...(grounds.length > 0 ? { grounds } : {}),
      ...(why === undefined ? {} : { why }),
    },
    // What an activity has answered is JSON.
    ...(source === undefined ? {} : { personal: source as Json }),
  });
  if (kase.state.stage === 'decision') showGrounds(kase);
}

/** Which grounds of the edition what was found may support (RULES-A2.10): a help for whoever decides, bound by none of it. */
export function showGrounds(kase: ApplicationCase): void {
  const all = Object.values(kase.facts.checks).flatMap(({ found }) => found ?? []);
  const lines = kase.plan().grounds.flatMap((ground) =>
    all.flatMap(({ codes, askedAt }) => {
      const supporting = codes.filter((code) => groundsIn([code]).includes(ground));
      return supporting.map((code) => texts.ground(ground, findingTitles[code].ru, askedAt));
    }),
  );
  if (lines.length > 0) kase.state.findings[texts.supports] = lines;
  else delete kase.state.findings[texts.supports];
}
