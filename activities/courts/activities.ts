import type { IsoDate } from '../../shared/calendar/types.ts';
import type { CourtBan, Courts } from './port.ts';

export type CourtActivities = ReturnType<typeof courtActivities>;

export function courtActivities(courts: Courts) {
  return {
    /** RULES-A2.10 item 2: what courts have banned the applicant from doing, in force on a day. */
    async courtBans(asked: {
      readonly id: string;
      readonly day: IsoDate;
    }): Promise<{ readonly bans: readonly CourtBan[] }> {
      return { bans: await courts.bansOn(asked.id, asked.day) };
    },
  };
}
