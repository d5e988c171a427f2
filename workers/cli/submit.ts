import { editions } from '../../shared/law/editions.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { dayText, momentText } from '../../shared/texts/format.ts';
import { type Context, readable } from './context.ts';
import { readObject } from './input.ts';
import { answer, indent, refused, type Answer } from './output.ts';
import { termLine } from './terms.ts';

/** Files the application (RULES-15) or the complaint (CMPL-29) in a file; the receipt, or everything that is wrong. */
export async function submit(
  context: Context,
  file: string,
  procedure: 'application' | 'complaint' = 'application',
): Promise<Answer> {
  const form = await readObject(file);
  const cases = await context.cases();
  const receipt = readable(await cases.submit(form, procedure));
  if ('code' in receipt) return refused(receipt);
  const { number, caseId, edition, filedAt, receivedOn, terms } = receipt;
  const act = editions.find(({ id }) => id === edition)?.act ?? { ru: edition, kk: edition };
  return answer(receipt, [
    say(cliTexts.receipt, { number }),
    say(cliTexts.caseLine, { caseId }),
    say(cliTexts.edition, { edition, act }),
    say(cliTexts.filedAt, { at: momentText(filedAt), on: dayText(receivedOn) }),
    cliTexts.terms,
    ...terms.map((term) => indent(termLine(term.rule, term))),
  ]);
}
