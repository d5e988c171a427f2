import { canonical } from '../../shared/json.ts';
import type { Act, Facts } from './acts.ts';
import type { Recorded } from './recorded.ts';

/** Where code and history part: which event, what it was, what it is now. */
export interface Difference {
  /** Number of the event; absent when nothing was recorded there. */
  readonly event?: number;
  readonly kind: string;
  /** Which of its facts; absent when the step as a whole is another. */
  readonly fact?: string;
  readonly was?: string;
  readonly is?: string;
}

/** Letters of a value that a difference quotes. */
const QUOTED = 160;

/** What a history's workflow asked for, by its code. */
export interface Asked {
  readonly acts: readonly Act[];
  readonly local: readonly Act[];
}

/** Every difference between what is asked now and what was recorded; after a step that is another one nothing is compared. */
export function differencesOf(asked: Asked, recorded: Recorded, localBefore?: readonly Act[]): Difference[] {
  return [
    ...stepByStep(withoutUnsent(asked.acts, recorded.acts), recorded),
    ...locals(asked.local, recorded),
    ...argumentsOf(asked.local, localBefore),
  ];
}

/** A timer that is stopped in the task that started it is never sent. */
function withoutUnsent(acts: readonly Act[], recorded: readonly Act[]): readonly Act[] {
  const idsOf = (kind: string, among: readonly Act[]) =>
    new Set(among.flatMap((act) => (act.kind === kind ? [act.id] : [])));
  const stopped = idsOf('TimerCanceled', acts);
  const sent = idsOf('TimerStarted', recorded);
  return acts.filter(({ kind, id }) => !kind.startsWith('Timer') || sent.has(id) || !stopped.has(id));
}

function stepByStep(acts: readonly Act[], { acts: recorded, ended }: Recorded): Difference[] {
  const found: Difference[] = [];
  for (let i = 0; i < Math.max(acts.length, recorded.length); i += 1) {
    const [is, was] = [acts[i], recorded[i]];
    // An open case goes on where its history stops.
    if (was === undefined && !ended) break;
    if (is === undefined || was === undefined || is.kind !== was.kind || is.id !== was.id) {
      found.push({
        ...placeOf(was, is),
        ...(was ? { was: brief(was) } : {}),
        ...(is ? { is: brief(is) } : {}),
      });
      break;
    }
    found.push(...factsOf(was, is));
  }
  return found;
}

function locals(asked: readonly Act[], { local }: Recorded): Difference[] {
  return local.flatMap((was) => {
    const is = asked.find(({ id }) => id === was.id);
    if (is === undefined) return [{ ...placeOf(was), was: brief(was) }];
    const known = Object.keys(was.facts);
    return factsOf(was, { ...is, facts: Object.fromEntries(known.map((name) => [name, is.facts[name]])) });
  });
}

/** Against what this code's predecessor asked: a history keeps no arguments of local activities, a golden file does. */
function argumentsOf(asked: readonly Act[], before: readonly Act[] = []): Difference[] {
  return before.flatMap((was) => {
    const is = asked.find(({ id }) => id === was.id);
    return is === undefined ? [{ ...placeOf(was), was: brief(was) }] : factsOf(was, is);
  });
}

function factsOf(was: Act, is: Act): Difference[] {
  return changed(was.facts, is.facts).map((fact) => {
    const [before, now] = apart(canonical(was.facts[fact]), canonical(is.facts[fact]));
    return { ...placeOf(was, is), fact, was: before, is: now };
  });
}

const changed = (was: Facts, is: Facts): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => canonical(was[name]) !== canonical(is[name]),
  );

function placeOf(was: Act | undefined, is?: Act): Pick<Difference, 'event' | 'kind'> {
  const event = was?.event === undefined ? {} : { event: was.event };
  return { ...event, kind: was?.kind ?? is?.kind ?? '' };
}

const brief = ({ kind, id, facts }: Act): string => {
  const { type } = facts;
  return [kind, typeof type === 'string' ? type : '', id].filter((word) => word !== '').join(' ');
};

/** Two long texts from a little before the place where they part. */
function apart(was: string, is: string): [string, string] {
  const length = Math.max(was.length, is.length);
  if (length <= QUOTED) return [was, is];
  let same = 0;
  while (was[same] === is[same]) same += 1;
  const from = Math.max(0, same - QUOTED / 4);
  const cut = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + QUOTED)}${text.length > from + QUOTED ? '…' : ''}`;
  return [cut(was), cut(is)];
}
