import { mayAct } from '../../shared/directory.ts';
import { minutes as inWords, signedMinutes } from '../../shared/notices/minutes.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf, readObject } from './input.ts';
import { answer, refused, type Answer } from './output.ts';
import { notInProduction, notToSign, shownToSign, signedMessage } from './to-sign.ts';

/** Convenes a sitting of the commission from a file (RULES-20); its id, or everything that is wrong. */
export async function convene(context: Context, file: string): Promise<Answer> {
  const form = await readObject(file);
  const cases = await context.cases();
  const receipt = readable(await cases.submit(form, 'sitting'));
  if ('code' in receipt) return refused(receipt);
  return answer(receipt, [say(cliTexts.caseLine, { caseId: receipt.caseId })]);
}

export interface MinutesOptions {
  /** Staff id of the secretary or the chair. */
  readonly as: string;
  /** Sign with the made-up certificate of that member of staff; development only. */
  readonly sign?: boolean;
}

/** The minutes that wait for signatures (RULES-20), or with `sign` the message that signs them. */
export async function minutes(context: Context, id: string, options: MinutesOptions): Promise<Answer> {
  const caseId = caseIdOf(id);
  notInProduction(context, caseId, options.sign);
  const not = await notToSign(context, caseId, 'signMinutes');
  if (not !== undefined) return refused(not);
  const record = readable(await (await context.cases()).minutes(caseId));
  const signed = signedMinutes(record);
  const bytes = Buffer.from(signed, 'utf8');
  const { as: staff } = options;
  if (options.sign !== true)
    return shownToSign({ ...inWords(record), bytes }, { caseId, staff }, { ru: signed, kk: signed });
  const day = localDay(context.now().toISOString());
  const role = mayAct(context.directory(), staff, 'chair', day).ok ? 'chair' : 'secretary';
  return signedMessage(context, { role, staff }, bytes, { key: `minutes-${staff}` });
}
