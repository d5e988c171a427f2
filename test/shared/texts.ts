import type { Bilingual } from '../../shared/bilingual.ts';

const KAZAKH = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;
/** A Kazakh text of this length without a letter of its own alphabet is a Russian one. */
const LONG = 40;

/** What is wrong with a text that should stand in both languages; empty when nothing is. */
export function faults({ ru, kk }: Bilingual): string[] {
  const found: string[] = [];
  if (!/[а-яё]/i.test(ru)) found.push(`no Russian: ${ru}`);
  if (KAZAKH.test(ru.replaceAll('/НҚ', ''))) found.push(`Kazakh letters in the Russian text: ${ru}`);
  if (kk === '' || kk === ru || (kk.length > LONG && !KAZAKH.test(kk))) found.push(`no Kazakh: ${kk}`);
  for (const text of [ru, kk]) {
    if (/undefined|null|\[object|NaN|\{|\}/.test(text)) found.push(`something left unfilled: ${text}`);
  }
  return found;
}
