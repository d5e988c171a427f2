import { days2024 } from './days/2024.ts';
import { days2025 } from './days/2025.ts';
import { days2026 } from './days/2026.ts';
import { days2027 } from './days/2027.ts';
import type { CalendarData } from './types.ts';

/**
 * The working-day calendar of Kazakhstan this release carries. A new year is a file `days/<year>.ts` and a line here;
 * until then a term that reaches past the last year is refused (`CALENDAR_ENDS`).
 */
export const calendarData: CalendarData = {
  years: [2024, 2025, 2026, 2027],
  days: [...days2024, ...days2025, ...days2026, ...days2027],
  /** RULES-A2.8: 829, приложение 2, строка 8. */
  officeHours: { opens: '09:00:00', closes: '18:30:00', lunch: ['13:00:00', '14:30:00'] },
};
