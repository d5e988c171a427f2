/** ИИН and БИН: what can be told from the digits alone. Whether the number was ever issued only the state database knows. */

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * The 12th digit for the first eleven: a weighted sum modulo 11, a second row of weights when it gives 10.
 * `undefined` when both rows give 10: such a number is never issued. Example: `checkDigit('90010130000')` is `7`.
 */
export function checkDigit(base: string): number | undefined {
  if (!/^\d{11}$/.test(base)) return undefined;
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, i) => total + weight * Number(base[i]), 0) % 11;
  const first = sum(FIRST_PASS);
  const digit = first === 10 ? sum(SECOND_PASS) : first;
  return digit === 10 ? undefined : digit;
}

/**
 * An ИИН: `YYMMDD`, the 7th digit for century and sex (0 was given to some foreigners), a serial number, the check
 * digit. The birth date must be a day of that century; no legal fact is drawn from it.
 */
export function isIin(text: string): boolean {
  const century = CENTURIES[Number(text[6])];
  if (!checks(text) || century === undefined) return false;
  return isDay(century + Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4, 6)));
}

/** A БИН: `YYMM` of registration, the 5th digit 4 to 6 for the kind of entity, a serial number, the check digit. */
export function isBin(text: string): boolean {
  return checks(text) && /^\d{2}(0[1-9]|1[0-2])[456]/.test(text);
}

/** By the 7th digit; 0 says no century, and 2000 is the one whose leap days include those of the others. */
const CENTURIES = [2000, 1800, 1800, 1900, 1900, 2000, 2000];

function checks(text: string): boolean {
  return /^\d{12}$/.test(text) && checkDigit(text.slice(0, 11)) === Number(text[11]);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
