import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, isBin, isIin } from '../../../shared/identity/identifiers.ts';

describe('the check digit', () => {
  it.each([
    ['90010130000', 7],
    ['85031240012', 8],
    ['05061560020', 5],
    ['99014000000', 7],
    ['02034000040', 3],
  ])('of %s is %i', (base, digit) => {
    expect(checkDigit(base)).toBe(digit);
  });

  it.each(['90010130080', '99014000082'])('does not exist for %s: both rows of weights give 10', (base) => {
    expect(checkDigit(base)).toBeUndefined();
  });

  it('catches every single wrong digit', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 9 }), (base, wrong) => {
        const digit = checkDigit(base.join(''));
        fc.pre(digit !== undefined && digit !== wrong);
        expect(isIin(`${base.join('')}${String(wrong)}`)).toBe(false);
        expect(isBin(`${base.join('')}${String(wrong)}`)).toBe(false);
      }),
    );
  });
});

/** The number with its right check digit, so that a test speaks of one mistake only. */
const complete = (base: string) => `${base}${String(checkDigit(base))}`;

describe('an ИИН', () => {
  it.each(['900101300007', '850312400128', '050615600205'])('may be %s', (iin) => {
    expect(isIin(iin)).toBe(true);
  });

  it.each([
    ['a 13th month', complete('90130130001')],
    ['a 30th of February', complete('90023030001')],
    ['a 29th of February 1900, which was not a leap year', complete('00022930001')],
    ['a 7th digit of 7', complete('90010170001')],
    ['a wrong check digit', '900101300008'],
    ['eleven digits', '90010130000'],
    ['a space', ' 900101300007'],
    ['Arabic-Indic digits', '٩٠٠١٠١٣٠٠٠٠٧'],
  ])('has not %s', (_, iin) => {
    expect(isIin(iin)).toBe(false);
  });

  it('may have the 29th of February 2000', () => {
    expect(isIin(complete('00022950001'))).toBe(true);
  });

  it('may have a 7th digit of 0, as some foreigners were given', () => {
    expect(isIin(complete('90010100001'))).toBe(true);
  });

  it('is not a БИН', () => {
    expect(isBin('900101300007')).toBe(false);
  });
});

describe('a БИН', () => {
  it.each(['990140000007', '210541000026', '020340000013', '020340000403'])('may be %s', (bin) => {
    expect(isBin(bin)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '020340000004'],
    ['a month 00', complete('99004000001')],
    ['a month 13', complete('99134000001')],
    ['a 5th digit of 3', complete('99013000001')],
    ['a 5th digit of 7', complete('99017000001')],
  ])('has not %s', (_, bin) => {
    expect(isBin(bin)).toBe(false);
  });

  it('is not an ИИН', () => {
    expect(isIin('990140000007')).toBe(false);
  });
});
