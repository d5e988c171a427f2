import { z } from 'zod';
import { isRuleId, rules } from '../../../shared/law/rules.ts';
import { scenarioFaults as faults } from '../../../shared/texts/cli-scenario.ts';
import { say } from '../../../shared/texts/cli.ts';
import { nearest } from '../../../workers/cli/nearest.ts';
import { ours } from './fault.ts';
import { writeMoment } from './moments.ts';
import type { View } from './view.ts';
import { moment as readable } from './word.ts';

const moment = readable.transform(writeMoment);

const rule = z.string().superRefine((id, context) => {
  if (!isRuleId(id))
    context.addIssue(ours(say(faults.rule, { word: id, nearest: nearest(id, Object.keys(rules)) })));
});

const flag = z.boolean();
const texts = z.array(z.string());
/** A notice by its kind alone, or with words it must hold. */
const told = z.union([
  z.string().transform((kind) => ({ kind })),
  z.strictObject({
    kind: z.string(),
    says: z.string().optional(),
    saysKk: z.string().optional(),
    signed: flag.optional(),
    contacts: texts.optional(),
  }),
]);

const shape = {
  stage: z.string(),
  outcome: z.string(),
  edition: z.string(),
  overdue: flag,
  owed: z.array(
    z.strictObject({
      rule,
      owes: z.string().optional(),
      person: z.string().optional(),
      until: moment.optional(),
      overdue: flag.optional(),
      message: z.string().optional(),
    }),
  ),
  terms: z.record(rule, moment),
  projected: z.record(rule, flag),
  awaited: texts,
  notices: z.array(told),
  reports: texts,
  notes: z.array(
    z.strictObject({
      to: z.string(),
      person: z.string().optional(),
      kind: z.string(),
      rule: rule.optional(),
      says: z.string().optional(),
    }),
  ),
  received: z.record(z.string(), texts),
  registry: z.array(
    z.strictObject({
      product: z.string().optional(),
      models: texts.optional(),
      applicant: z.string().optional(),
      status: z.string().optional(),
      from: z.string().optional(),
    }),
  ),
  happened: texts,
  'did not happen': texts,
  found: z.record(z.string(), texts),
  asked: z.record(z.string(), z.number()),
  card: texts,
  cabinet: texts,
  listed: z.record(z.string(), z.union([z.string(), z.number(), flag, texts])),
  answers: z.record(z.string(), z.string()),
} satisfies { readonly [N in keyof View]: z.ZodType };

/** What can be expected of a case. */
export const expectation = z.strictObject(shape).partial();

export const viewNames: readonly string[] = Object.keys(shape);
