import type { SpecialDay } from '../types.ts';
import { carried, dayOff, holiday, moved, names } from './holidays.ts';

/** 2024, as it was. */
export const days2024: readonly SpecialDay[] = [
  holiday('2024-01-01', names.newYear),
  holiday('2024-01-02', names.newYear),
  dayOff('2024-01-07', names.christmas),
  holiday('2024-03-08', names.womensDay),
  holiday('2024-03-21', names.nauryz),
  holiday('2024-03-22', names.nauryz),
  holiday('2024-03-23', names.nauryz),
  carried('2024-03-25', '2024-03-23', names.nauryz),
  holiday('2024-05-01', names.unity),
  holiday('2024-05-07', names.defender),
  ...moved('2024-05-08', '2024-05-04', 'Приказ от 17.04.2024 о переносе выходного дня (adilet G24G0000109)'),
  holiday('2024-05-09', names.victory),
  dayOff('2024-06-16', names.kurban),
  holiday('2024-07-06', names.capital),
  carried('2024-07-08', '2024-07-06', names.capital),
  holiday('2024-08-30', names.constitution),
  holiday('2024-10-25', names.republic),
  holiday('2024-12-16', names.independence),
];
