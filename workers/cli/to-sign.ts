import { sha256Of } from '../../activities/documents/issue.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { refusal } from '../../shared/errors.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import type { Role } from '../../shared/roles.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { both } from '../../shared/texts/format.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { overFor } from '../client/going-on.ts';
import { signInSandbox } from '../sandbox/sign.ts';
import type { Context } from './context.ts';
import type { Answer, Refused } from './output.ts';
import { statusOf } from './status.ts';
import { UsageError } from './usage-error.ts';

/** Made-up certificates sign in development only. Throws `UsageError` where an installation asks for one. */
export function notInProduction({ config }: Context, caseId: string, sign: boolean | undefined): void {
  if (sign === true && config.mode === 'production')
    throw new UsageError(cliErrors.signInProduction, { caseId });
}

/** Why nothing of a case can be signed now; undefined when the message that signs is awaited. */
export async function notToSign(
  context: Context,
  caseId: string,
  message: MessageName,
): Promise<Refused | undefined> {
  const found = await statusOf(context, caseId);
  if (found === undefined) return refusal('CASE_UNKNOWN', { caseId });
  if (found.outcome !== undefined) return overFor(found.outcome.title, found.goesOn);
  return found.awaited.includes(message)
    ? undefined
    : { code: 'NOT_AWAITED', text: say(cliErrors.notPrepared, { where: whereIs(found) }) };
}

/** Where a case is, and who owes what there. */
const whereIs = ({ cabinet, waitingFor }: CaseStatus): Bilingual =>
  both((language) =>
    [
      cabinet.where[language],
      ...waitingFor.map(({ owesTitle, title }) => `${owesTitle[language]}: ${title[language]}`),
    ].join('; '),
  );

/** What is signed: its words in both languages, and the very bytes. */
export interface ToSign {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly bytes: Buffer;
}

/** Shows what is to be signed; `facts` stand beside it in JSON, `last` is the last line. */
export function shownToSign(
  { title, text, bytes }: ToSign,
  facts: Readonly<Record<string, unknown>>,
  last: Bilingual,
): Answer {
  const sha256 = sha256Of(bytes);
  return {
    ok: true,
    json: { ...facts, title, text, sha256, base64: bytes.toString('base64') },
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
      last[language],
    ],
  };
}

/**
 * The message that signs, on stdout, ready for `senim act ID`: by a member of staff's made-up certificate, with the rest of
 * its body. The same bytes have the same key: they are signed once. Throws `UsageError` where the sandbox is not there.
 */
export async function signedMessage(
  { config }: Context,
  { role, staff }: { readonly role: Role; readonly staff: string },
  bytes: Buffer,
  { key, ...body }: { readonly key: string; readonly date?: string },
): Promise<Answer> {
  const url = config.urls.signatures;
  const signature = await signInSandbox(url, bytes, staff).catch(() => {
    throw new UsageError(cliErrors.signerDown, { url });
  });
  const message = { by: { role, staff }, key: `${key}-${sha256Of(bytes).slice(0, 16)}`, ...body, signature };
  return { ok: true, json: message, lines: () => [JSON.stringify(message, null, 2)] };
}
