import type { SpecialDay } from '../types.ts';
import { carried, dayOff, holiday, moved, names } from './holidays.ts';

/** 2025, as it was. */
export const days2025: readonly SpecialDay[] = [
  holiday('2025-01-01', names.newYear),
  holiday('2025-01-02', names.newYear),
  ...moved('2025-01-03', '2025-01-05', 'Приказ 2024 года о переносе выходного дня (adilet G24G0000436)'),
  dayOff('2025-01-07', names.christmas),
  holiday('2025-03-08', names.womensDay),
  carried('2025-03-10', '2025-03-08', names.womensDay),
  holiday('2025-03-21', names.nauryz),
  holiday('2025-03-22', names.nauryz),
  holiday('2025-03-23', names.nauryz),
  carried('2025-03-24', '2025-03-22', names.nauryz),
  carried('2025-03-25', '2025-03-23', names.nauryz),
  holiday('2025-05-01', names.unity),
  holiday('2025-05-07', names.defender),
  holiday('2025-05-09', names.victory),
  dayOff('2025-06-06', names.kurban),
  holiday('2025-07-06', names.capital),
  carried('2025-07-07', '2025-07-06', names.capital),
  holiday('2025-08-30', names.constitution),
  carried('2025-09-01', '2025-08-30', names.constitution),
  holiday('2025-10-25', names.republic),
  carried('2025-10-27', '2025-10-25', names.republic),
  holiday('2025-12-16', names.independence),
];
