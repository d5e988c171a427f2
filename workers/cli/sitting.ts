import { createHash } from 'node:crypto';
import { mayAct } from '../../shared/directory.ts';
import { refusal } from '../../shared/errors.ts';
import { minutes as inWords, signedMinutes } from '../../shared/notices/minutes.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { signInSandbox } from '../sandbox/sign.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf, readObject } from './input.ts';
import { answer, refused, type Answer } from './output.ts';
import { statusOf } from './status.ts';
import { UsageError } from './usage-error.ts';

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
  if (options.sign === true && context.config.mode === 'production')
    throw new UsageError(cliErrors.signInProduction, { caseId });
  const found = await statusOf(context, caseId);
  if (found === undefined) return refused(refusal('CASE_UNKNOWN', { caseId }));
  if (found.outcome !== undefined) return refused(refusal('CASE_CLOSED', { outcome: found.outcome.title }));
  if (!found.awaited.includes('signMinutes'))
    return refused({ code: 'NOT_AWAITED', text: say(cliErrors.notPrepared, { plain: found.plain }) });
  const record = readable(await (await context.cases()).minutes(caseId));
  const { title, text } = inWords(record);
  const bytes = signedMinutes(record);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (options.sign === true) return signed(context, options.as, bytes, sha256);
  const base64 = Buffer.from(bytes).toString('base64');
  return {
    ok: true,
    json: { caseId, staff: options.as, title, text, sha256, base64 },
    lines: (language) => [
      title.ru,
      '',
      text.ru,
      '',
      title.kk,
      '',
      text.kk,
      '',
      say(cliTexts.sha256, { sha256 })[language],
      bytes,
    ],
  };
}

/** The message itself on stdout, ready for `senim act ID signMinutes`. */
async function signed(context: Context, staff: string, bytes: string, sha256: string): Promise<Answer> {
  const url = context.config.urls.signatures;
  const signature = await signInSandbox(url, Buffer.from(bytes, 'utf8'), staff).catch(() => {
    throw new UsageError(cliErrors.signerDown, { url });
  });
  const day = localDay(context.now().toISOString());
  const role = mayAct(context.directory(), staff, 'chair', day).ok ? 'chair' : 'secretary';
  const message = { by: { role, staff }, key: `minutes-${staff}-${sha256.slice(0, 16)}`, signature };
  return { ok: true, json: message, lines: () => [JSON.stringify(message, null, 2)] };
}
