import type { SpecialDay } from '../types.ts';
import { carried, dayOff, holiday, names, ordinary } from './holidays.ts';

/**
 * 2027: holidays are set by law; what we computed ourselves (carried days, Kurban ait) is marked `projected` until the
 * calendar of the year is announced. A day of Kurban ait may move by one by the moon: 16.05 is a Sunday, so only
 * Monday 17.05 could change a term.
 */
export const days2027: readonly SpecialDay[] = [
  holiday('2027-01-01', names.newYear),
  holiday('2027-01-02', names.newYear),
  carried('2027-01-04', '2027-01-02', names.newYear, 'projected'),
  dayOff('2027-01-07', names.christmas),
  holiday('2027-03-08', names.womensDay),
  holiday('2027-03-15', names.constitution),
  holiday('2027-03-21', names.nauryz),
  holiday('2027-03-22', names.nauryz),
  holiday('2027-03-23', names.nauryz),
  carried('2027-03-24', '2027-03-21', names.nauryz, 'projected'),
  holiday('2027-05-01', names.unity),
  carried('2027-05-03', '2027-05-01', names.unity, 'projected'),
  holiday('2027-05-07', names.defender),
  holiday('2027-05-09', names.victory),
  carried('2027-05-10', '2027-05-09', names.victory, 'projected'),
  dayOff('2027-05-16', names.kurban, 'projected'),
  ordinary(
    '2027-05-17',
    {
      ru: 'рабочий день, если Курбан айт начнётся 16 мая (ещё не объявлено)',
      kk: 'Құрбан айт 16 мамырда басталса, жұмыс күні (әлі жарияланған жоқ)',
    },
    'Трудовой кодекс РК от 23.11.2015, ст. 84',
    'projected',
  ),
  holiday('2027-07-06', names.capital),
  holiday('2027-10-25', names.republic),
  holiday('2027-12-16', names.independence),
];
