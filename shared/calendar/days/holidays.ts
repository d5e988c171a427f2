import type { Bilingual } from '../../bilingual.ts';
import type { IsoDate, SpecialDay } from '../types.ts';

/** Names of the days off, and how each kind of day comes into the calendar; the years beside this file use them. */
export const names = {
  newYear: { ru: 'Новый год', kk: 'Жаңа жыл' },
  christmas: { ru: 'православное Рождество', kk: 'православиелік Рождество' },
  womensDay: { ru: 'Международный женский день', kk: 'Халықаралық әйелдер күні' },
  constitution: { ru: 'День Конституции', kk: 'Конституция күні' },
  nauryz: { ru: 'Наурыз мейрамы', kk: 'Наурыз мейрамы' },
  unity: { ru: 'Праздник единства народа Казахстана', kk: 'Қазақстан халқының бірлігі мерекесі' },
  defender: { ru: 'День защитника Отечества', kk: 'Отан қорғаушы күні' },
  victory: { ru: 'День Победы', kk: 'Жеңіс күні' },
  kurban: { ru: 'первый день Курбан айта', kk: 'Құрбан айттың бірінші күні' },
  capital: { ru: 'День столицы', kk: 'Астана күні' },
  republic: { ru: 'День Республики', kk: 'Республика күні' },
  independence: { ru: 'День Независимости', kk: 'Тәуелсіздік күні' },
} as const satisfies Record<string, Bilingual>;

const HOLIDAYS = 'Закон РК от 13.12.2001 № 267-II «О праздниках в Республике Казахстан»';
const LABOUR_CODE = 'Трудовой кодекс РК от 23.11.2015, ст. 84';

type Status = SpecialDay['status'];
const dayMonth = (date: IsoDate): string => `${date.slice(8)}.${date.slice(5, 7)}`;

/** A holiday; on a weekend it is entered too, so that a term's working names it. */
export function holiday(date: IsoDate, why: Bilingual, status: Status = 'announced'): SpecialDay {
  return { date, kind: 'off', why, act: HOLIDAYS, status };
}

/** The working day that is off because the holiday `from` fell on a weekend (art. 5). */
export function carried(
  date: IsoDate,
  from: IsoDate,
  name: Bilingual,
  status: Status = 'announced',
): SpecialDay {
  const why = {
    ru: `выходной за ${dayMonth(from)} (${name.ru})`,
    kk: `${dayMonth(from)} (${name.kk}) үшін демалыс`,
  };
  return { date, kind: 'off', why, act: `${HOLIDAYS}, ст. 5`, status };
}

/** 7 January and the first day of Kurban ait: off, but no holiday, so never carried over from a weekend. */
export function dayOff(date: IsoDate, why: Bilingual, status: Status = 'announced'): SpecialDay {
  return { date, kind: 'off', why, act: LABOUR_CODE, status };
}

/** The two sides of a decree that moves a day off: `off` is free, the weekend day `working` is worked instead. */
export function moved(off: IsoDate, working: IsoDate, act: string): SpecialDay[] {
  return [
    {
      date: off,
      kind: 'off',
      why: {
        ru: `выходной перенесён с ${dayMonth(working)}`,
        kk: `демалыс күні ${dayMonth(working)} күнінен ауыстырылды`,
      },
      act,
      status: 'announced',
    },
    {
      date: working,
      kind: 'working',
      why: { ru: `рабочий день вместо ${dayMonth(off)}`, kk: `${dayMonth(off)} орнына жұмыс күні` },
      act,
      status: 'announced',
    },
  ];
}

/** A working weekday about which people are in doubt; the reason is shown in a term's working. */
export function ordinary(
  date: IsoDate,
  why: Bilingual,
  act: string,
  status: Status = 'announced',
): SpecialDay {
  return { date, kind: 'working', why, act, status };
}
