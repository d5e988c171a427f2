import { plainName } from '../../../shared/identity/product-name.ts';
import { checkTexts as texts } from '../../../shared/texts/checks.ts';
import { stepTitles } from '../../../shared/texts/steps.ts';
import { callsTo } from '../../casework/calls.ts';
import { stepSummary } from '../../casework/wording.ts';
import type { ApplicationCase } from '../procedure.ts';
import type { Answer } from './check.ts';

/** RULES-6: criterion 4-1 asks that the applicant is in the register; the product is looked for beside it. */
export async function checkProducer(kase: ApplicationCase): Promise<Answer> {
  const { form } = kase.facts;
  const calls = callsTo('producers', kase.plan(), stepSummary(stepTitles.producer, 'RULES-6'));
  const { entry } = await calls.producer({ id: form.applicant.id });
  if (entry === undefined) return { codes: ['not-listed'], lines: [texts.notListed] };
  const listed: Answer = { codes: ['listed'], lines: [texts.listed(entry.validUntil)], source: entry };
  // An exclusion names no product, and is not asked this.
  if (form.service === 'exclusion') return listed;
  const { name } = form.product;
  const made = entry.products.map(plainName).includes(plainName(name));
  return {
    codes: made ? listed.codes : [...listed.codes, 'product-not-listed'],
    lines: [...listed.lines, made ? texts.productListed(name) : texts.productNotListed(name)],
    source: entry,
  };
}
