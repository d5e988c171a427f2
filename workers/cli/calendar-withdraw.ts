import { patterns } from '../../shared/messages/patterns.ts';
import { calendarErrors as errors, calendarTexts as texts } from '../../shared/texts/cli-calendar.ts';
import { say } from '../../shared/texts/cli.ts';
import { authorise } from './calendar-authority.ts';
import type { Context } from './context.ts';
import { entryOf } from './input.ts';
import { answer, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

/** As long as an act may be. */
const REASON = 300;

/**
 * Withdraws a proposal that is not in force, once and for all. Whoever may propose may withdraw, another's proposal too:
 * a mistake is stopped by whoever sees it first.
 */
export async function calendarWithdraw(
  context: Context,
  text: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<Answer> {
  const id = entryOf(text);
  authorise(context, by);
  const why = reason.trim();
  if (why.length > REASON || !patterns.storable.of.test(why))
    throw new UsageError(errors.badReason, { max: REASON });
  const store = await context.store();
  const proposed = (await store.amendments()).find((amendment) => amendment.id === id);
  if (proposed === undefined) throw new UsageError(errors.unknown, { id });
  if (proposed.approval !== undefined) throw new UsageError(errors.approved, { id });
  await store.withdrawAmendment(id, by, why);
  // Withdrawn before, it stays as it was: the row says by whom.
  const { withdrawal } = (await store.amendments()).find((amendment) => amendment.id === id) ?? proposed;
  return answer({ id, withdrawal }, [say(texts.withdrawnNow, { id, by: withdrawal?.by ?? by })]);
}
