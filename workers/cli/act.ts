import type { Refusal } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { catalogue, signalNames } from '../../shared/messages/catalogue.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { momentText } from '../../shared/texts/format.ts';
import { goesOnFrom, overFor } from '../client/going-on.ts';
import { type Context, readable } from './context.ts';
import { caseIdOf, messageNameOf, readObject } from './input.ts';
import { answer, refused, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

/** Sends a message to a case as an Update, or as a Signal. */
export async function act(
  context: Context,
  id: string,
  message: string,
  file: string,
  { signal = false }: { readonly signal?: boolean } = {},
): Promise<Answer> {
  const caseId = caseIdOf(id);
  const name = messageNameOf(message);
  if (signal && !signalNames.includes(name))
    throw new UsageError(cliErrors.notASignal, { name, names: signalNames.join(', ') });
  const body = await readObject(file);
  requireOwnWords(body);
  const cases = await context.cases();
  const sent = readable(await (signal ? cases.signal(caseId, name, body) : cases.act(caseId, name, body)));
  if ('code' in sent) return refused(await asKept(context, caseId, sent));
  const { title } = catalogue[name];
  const key = say(cliTexts.key, { key: sent.key });
  if ('stored' in sent) return answer(sent, [say(cliTexts.stored, { title }), key]);
  const line = say(cliTexts.taken, { title, at: momentText(sent.receivedAt) });
  const judged = sent.inTime === undefined ? undefined : sent.inTime ? cliTexts.inTime : cliTexts.late;
  return answer(sent, [
    judged === undefined ? line : { ru: line.ru + judged.ru, kk: line.kk + judged.kk },
    key,
  ]);
}

/** Fields that the edge fills, and the sender it cannot vouch for, are refused: nobody's words are dropped in silence. */
function requireOwnWords({ by, ...body }: Readonly<Record<string, unknown>>): void {
  const field = ['receivedAt', 'attestation'].find((name) => Object.hasOwn(body, name));
  if (field !== undefined) throw new UsageError(cliErrors.stampedField, { field });
  if (typeof by === 'object' && by !== null && 'role' in by && by.role === 'applicant')
    throw new UsageError(cliErrors.notApplicant);
}

/** A case that Temporal no longer keeps is not unknown: the database says how it ended. */
async function asKept(context: Context, caseId: string, given: Refusal): Promise<Refusal> {
  if (given.code !== 'CASE_UNKNOWN') return given;
  const store = await context.store();
  const kept = await store.caseOf(caseId);
  if (kept?.outcome === undefined) return given;
  const goesOn = await goesOnFrom(kept, (one) => store.caseOf(one));
  return overFor(outcomeTitles[kept.outcome], goesOn);
}
