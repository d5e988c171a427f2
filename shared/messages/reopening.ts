import { z } from 'zod';
import { editions } from '../law/editions.ts';
import { outcomeTitles } from '../law/outcomes.ts';
import { reopenedSteps } from '../law/complaints.ts';
import { grants } from '../law/verdicts.ts';
import { productTypes, type EditionId } from '../law/types.ts';
import type { Outcome } from '../case/types.ts';
import { patterns } from './patterns.ts';
import { schemas } from './schemas.ts';

/** With what an application that a ruling has re-opened begins anew, beside its form as it was filed (HOUSE-REOPENING). */

const text = (max: number) => z.string().min(1).max(max);
const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);
const caseId = text(60);
const bilingual = z.strictObject({ ru: z.string(), kk: z.string() });

const { recommendation, minutes, reasons } = schemas.recordRecommendation.shape;

/** What the former run holds, as the journal keeps it. */
const former = z.strictObject({
  outcome: z.enum(Object.keys(outcomeTitles) as [Outcome, ...Outcome[]]).exactOptional(), // keys of a constant table
  /** The entry that it changed. */
  entry: z.int().exactOptional(),
  registration: z
    .strictObject({ number: text(200), at: matching('instant'), on: matching('day') })
    .exactOptional(),
  /** What was lacking or expired, as the applicant was told. */
  gaps: z.array(bilingual).exactOptional(),
  advice: z
    .strictObject({ recommendation, minutes, reasons: reasons.unwrap().exactOptional() })
    .exactOptional(),
  sheet: z
    .strictObject({
      // The ids are the keys of the list, which is never empty.
      edition: z.enum(editions.map(({ id }) => id) as [EditionId, ...EditionId[]]),
      productType: z.enum(productTypes),
      lines: schemas.assessCriteria.shape.criteria.readonly(),
      by: z.string(),
      at: matching('instant'),
      sha256: matching('sha256'),
    })
    .exactOptional(),
  /** Whatever is known of the decision that was taken. */
  decision: z
    .strictObject({
      verdict: z.enum([...grants, 'refuse']),
      grounds: z.array(z.strictObject({ ground: z.int(), reason: bilingual })),
    })
    .exactOptional(),
  contacts: z.array(z.strictObject({ kind: z.enum(['email', 'phone']), value: text(300) })).exactOptional(),
});

export const reopeningForm = z.strictObject({
  /** The case that goes on in this one. */
  of: caseId,
  /** Which run of the application this is, from 2: the end of its id. */
  run: z.int().min(2),
  at: z.enum(reopenedSteps),
  /** Day 0 of the fresh terms. */
  from: matching('instant'),
  /** When the application was filed: its edition of the Rules stays. */
  filedAt: matching('instant'),
  by: z.strictObject({
    case: caseId,
    document: text(100),
    sha256: matching('sha256'),
    on: matching('day'),
  }),
  former,
});

export type Reopening = z.output<typeof reopeningForm>;
export type FormerRun = Reopening['former'];
/** By what an application is considered again: all of it but what it goes on with. */
export type ReopenedBy = Pick<Reopening, 'of' | 'at' | 'from' | 'by'>;
