import { refusal, type Refusal } from '../../shared/errors.ts';
import { granted, type Verdict } from '../../shared/law/verdicts.ts';
import { matterOf } from './matter.ts';
import type { ApplicationCase } from './procedure.ts';

/** A verdict is what this service asks for, or a refusal (RULES-21). */
export function unfitVerdict(kase: ApplicationCase, verdict: Verdict): Refusal | undefined {
  const { verdict: asked } = granted[matterOf(kase).service];
  if (verdict === asked || verdict === 'refuse') return undefined;
  return refusal('VERDICT_UNFIT', { verdict, allowed: `${asked}, refuse` });
}
