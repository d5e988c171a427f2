import type { SpecialDay } from '../types.ts';
import { carried, dayOff, holiday, names, ordinary } from './holidays.ts';

const NEW_CONSTITUTION = 'Конституция РК, принятая на референдуме 15.03.2026';

/** 2026: announced; no order moving a day off was found. */
export const days2026: readonly SpecialDay[] = [
  holiday('2026-01-01', names.newYear),
  holiday('2026-01-02', names.newYear),
  dayOff('2026-01-07', names.christmas),
  holiday('2026-03-08', names.womensDay),
  carried('2026-03-09', '2026-03-08', names.womensDay),
  ordinary(
    '2026-03-16',
    {
      ru: 'рабочий день: День Конституции 15 марта отмечается с 2027 года',
      kk: 'жұмыс күні: 15 наурыздағы Конституция күні 2027 жылдан бастап аталып өтіледі',
    },
    NEW_CONSTITUTION,
  ),
  holiday('2026-03-21', names.nauryz),
  holiday('2026-03-22', names.nauryz),
  holiday('2026-03-23', names.nauryz),
  carried('2026-03-24', '2026-03-21', names.nauryz),
  carried('2026-03-25', '2026-03-22', names.nauryz),
  holiday('2026-05-01', names.unity),
  holiday('2026-05-07', names.defender),
  holiday('2026-05-09', names.victory),
  carried('2026-05-11', '2026-05-09', names.victory),
  dayOff('2026-05-27', names.kurban),
  holiday('2026-07-06', names.capital),
  ordinary(
    '2026-08-31',
    {
      ru: 'рабочий день: 30 августа с 2026 года не праздник',
      kk: 'жұмыс күні: 30 тамыз 2026 жылдан бастап мереке емес',
    },
    NEW_CONSTITUTION,
  ),
  holiday('2026-10-25', names.republic),
  carried('2026-10-26', '2026-10-25', names.republic),
  holiday('2026-12-16', names.independence),
];
