import type { IsoDate } from '../calendar/types.ts';
import type { Assumption } from './types.ts';

/** How the commission sits and votes: dated data, to be replaced by the commission's own regulation (reading `commission-voting`). */
export interface Regulation {
  readonly from: IsoDate;
  /** How many members there are. */
  readonly members: number;
  /** How many must take part in an item, without those who have recused themselves. */
  readonly quorum: number;
  /** Whose voice decides when votes are equal. */
  readonly tie: 'chair';
  /** Present while the regulation is not entered. */
  readonly assumed?: Assumption;
}

const regulations: readonly Regulation[] = [
  {
    from: '2019-01-01',
    members: 7,
    quorum: 4,
    tie: 'chair',
    assumed: {
      what: {
        ru: 'Положение о комиссии не внесено: 7 членов, кворум 4 без отведённых, простое большинство голосовавших, при равенстве решает голос председателя',
        kk: 'Комиссия туралы ереже енгізілмеген: 7 мүше, шеттетілгендерсіз кворум 4, дауыс бергендердің қарапайым көпшілігі, тең болса төраға дауысы шешеді',
      },
      since: '2026-11-23',
    },
  },
];

/** The regulation of a day. Throws for a day before the first one. */
export function regulationOn(day: IsoDate): Regulation {
  const held = regulations.findLast(({ from }) => from <= day);
  if (held === undefined) throw new Error(`the commission has no regulation on ${day}`);
  return held;
}

export const votes = ['grant', 'refuse', 'abstain'] as const;
export type Vote = (typeof votes)[number];

/** What the commission says of an item; without a quorum or a majority it says nothing, and the item waits. */
export type Verdict = 'grant' | 'refuse' | 'no-quorum' | 'undecided';

/** Counts the votes on one item: `eligible` are the members present who have not recused themselves. */
export function tally(
  { quorum }: Pick<Regulation, 'quorum'>,
  eligible: readonly string[],
  chair: string | undefined,
  cast: readonly { readonly staff: string; readonly vote: Vote }[],
): Verdict {
  if (eligible.length < quorum) return 'no-quorum';
  const count = (vote: Vote) => cast.filter((one) => one.vote === vote).length;
  const [grants, refusals] = [count('grant'), count('refuse')];
  if (grants !== refusals) return grants > refusals ? 'grant' : 'refuse';
  const deciding = cast.find(({ staff }) => staff === chair)?.vote;
  return deciding === 'grant' || deciding === 'refuse' ? deciding : 'undecided';
}
