import type { IsoDate } from '../../shared/calendar/types.ts';

/** A decision or sentence of a court in force that bans an activity (RULES-A2.10 item 2). */
export interface CourtBan {
  /** What is banned, in the court's words. */
  readonly activity: string;
  readonly court: string;
  /** Number of the act. */
  readonly number: string;
  readonly inForceFrom: IsoDate;
}

/** What courts have banned. */
export interface Courts {
  /** Bans on an organisation (БИН) or a person (ИИН) in force on a day. Throws `SYSTEM_REFUSED` on an error of content. */
  bansOn(id: string, day: IsoDate): Promise<readonly CourtBan[]>;
}
