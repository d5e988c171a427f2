import type { Bilingual } from '../bilingual.ts';
import { plainName } from './product-name.ts';

/** Legal forms as they are written out and as they are shortened; the longest first, since one may hold another. */
const forms: readonly (readonly [written: string, short: string])[] = [
  ['республиканское государственное предприятие на праве хозяйственного ведения', 'ргп'],
  ['товарищество с ограниченной ответственностью', 'тоо'],
  ['жауапкершілігі шектеулі серіктестігі', 'жшс'],
  ['республиканское государственное учреждение', 'ргу'],
  ['республикалық мемлекеттік мекемесі', 'рмм'],
  ['коммунальное государственное учреждение', 'кгу'],
  ['государственное учреждение', 'гу'],
  ['мемлекеттік мекемесі', 'мм'],
  ['акционерное общество', 'ао'],
  ['акционерлік қоғамы', 'ақ'],
];

/** An organisation's name by which two spellings are one: its form in full or short, before or after, however quoted. */
function plain(name: string): string {
  const short = forms.reduce((text, [written, letters]) => text.replace(written, letters), plainName(name));
  return short.split(' ').toSorted().join(' ');
}

/** Whether an organisation is written as it is registered, in either language. */
export function isNameOf(written: string, registered: Bilingual): boolean {
  return [registered.ru, registered.kk].map(plain).includes(plain(written));
}
