import type { AboutComplaint } from '../../shared/messages/complaint-form.ts';
import { noonOf } from '../../shared/calendar/zone.ts';
import { missedAmong, undoneUnder } from './missed.ts';
import { lastRun } from './reopen.ts';
import type { Appealed, Store } from './port.ts';

/** What is complained about, and by whom: his pseudonym, and his number, which is compared and goes no further. */
export interface AppealedQuestion {
  readonly about: AboutComplaint;
  readonly applicantKey: string;
  readonly complainant: string;
  /** The complaint about the same act that was filed before and is open. */
  readonly ahead?: string;
}

type Reads = Pick<Store, 'caseOf' | 'history' | 'registryEntry'>;

const nothing: Appealed = { known: false, own: false, missed: [], aheadOwn: false };

/**
 * What the database holds of it (CMPL-29). Nothing of another's case comes back: of what is not his, only that it is not.
 */
export async function appealed(store: Reads, question: AppealedQuestion): Promise<Appealed> {
  const { about, ahead, applicantKey } = question;
  const found =
    'entry' in about
      ? await appealedEntry(store, about.entry, question)
      : await appealedCase(store, `application/${about.application}`, question);
  const other = ahead === undefined ? undefined : await store.caseOf(ahead);
  return other?.applicantKey === applicantKey ? { ...found, aheadOwn: true } : found;
}

async function appealedCase(
  store: Reads,
  application: string,
  { about, applicantKey }: AppealedQuestion,
): Promise<Appealed> {
  // What was annulled by a ruling goes on in a later run: that one is complained about.
  const found = await lastRun(store, application);
  if (found === undefined) return nothing;
  if (found.applicantKey !== applicantKey) return { ...nothing, known: true };
  const { caseId, outcome, closedAt } = found;
  const steps = await store.history(caseId);
  const missed = missedAmong(steps);
  const asked = about.act === 'missed-term' ? missed.find(({ rule }) => rule === about.rule) : undefined;
  const at = about.act === 'action' ? noonOf(about.on) : (asked?.dueAt ?? closedAt);
  return {
    ...nothing,
    known: true,
    own: true,
    missed: [...new Set(missed.map(({ rule }) => rule))],
    ...(about.act === 'missed-term' ? { undone: undoneUnder(about.rule, steps) } : {}),
    caseId,
    ...(outcome === undefined ? {} : { outcome }),
    ...(at === undefined ? {} : { at }),
  };
}

async function appealedEntry(
  store: Reads,
  entry: number,
  { complainant }: AppealedQuestion,
): Promise<Appealed> {
  const held = await store.registryEntry(entry);
  if (held === undefined) return nothing;
  if (held.content.applicant.id !== complainant) return { ...nothing, known: true };
  const excluded = held.status === 'excluded';
  return {
    ...nothing,
    known: true,
    own: true,
    ...(excluded ? { excluded, at: held.recordedAt, caseId: held.basis.caseId } : {}),
  };
}
