import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameOf } from '../../../shared/identity/organisation-name.ts';

const registered = {
  ru: 'Товарищество с ограниченной ответственностью «Көкжиек Софт»',
  kk: '«Көкжиек Софт» жауапкершілігі шектеулі серіктестігі',
};

describe('an organisation is written as it is registered (RULES-2.4)', () => {
  it.each([
    'ТОО «Көкжиек Софт»',
    'ТОО "КӨКЖИЕК  СОФТ"',
    '«Көкжиек Софт» ЖШС',
    'Көкжиек Софт ТОО',
    registered.ru,
    registered.kk,
  ])('%s', (written) => {
    expect(isNameOf(written, registered)).toBe(true);
  });

  it.each(['ТОО «Көкжиек»', 'АО «Көкжиек Софт»', 'Көкжиек Софт', 'ТОО «Көкжиек Софт 2»', ''])(
    'and not as %s',
    (written) => {
      expect(isNameOf(written, registered)).toBe(false);
    },
  );

  it('however it is spaced and quoted', () => {
    const gap = fc.constantFrom(' ', '  ', '\u00A0', ' «', '» ');
    fc.assert(
      fc.property(fc.array(gap, { minLength: 3, maxLength: 3 }), ([a = '', b = '', c = '']) => {
        expect(isNameOf(`тоо${a}Көкжиек${b}СОФТ${c}`, registered)).toBe(true);
      }),
    );
  });
});
