import { describe, expect, it } from 'vitest';
import { calendarData } from '../../../shared/calendar/days.ts';
import { conflictsOf } from '../../../shared/law/conflicts.ts';
import { textOf } from '../../../shared/law/texts.ts';
import { registryColumns } from '../../../shared/texts/registry-columns.ts';

describe('RULES-7: the registry is shown in the columns of App. 1', () => {
  it.each([
    ['entry', '1. Порядковый номер реестровой записи'],
    ['formedOn', '2. Дата формирования реестровой записи'],
    ['product', '3. Наименование программного обеспечения (а также необходимого для'],
    ['applicant', '4. Информация о заявителе'],
    ['id', 'ИИН/БИН заявителя'],
    ['name', 'Наименование'],
    ['contacts', 'Контактные данные'],
    ['support', 'Адрес и контактные данные служб технической поддержки'],
    ['enstru', '5. Код (коды) ЕНС'],
    ['category', '6. Код (коды) категории программного обеспечения'],
    ['note', '7. Примечание'],
  ] as const)('%s: "%s"', (column, title) => {
    expect(registryColumns[column].ru).toContain(title);
  });

  it('are no others than these', () => {
    expect(Object.keys(registryColumns)).toHaveLength(11);
  });
});

describe("RULES-A2.8: the provider's office hours", () => {
  it('are those of the Kazakh text, which alone names them', () => {
    const { opens, closes, lunch } = calendarData.officeHours;
    const said = textOf('RULES-A2.8').kk;
    expect([opens, closes, ...lunch]).toEqual(['09:00:00', '18:30:00', '13:00:00', '14:30:00']);
    for (const hour of ['9:00', '18:30', '13:00', '14:30']) expect(said).toContain(hour);
    expect(textOf('RULES-A2.8').ru).not.toContain('18:30');
  });

  it('are shown as a conflict of the two texts', () => {
    expect(conflictsOf('RULES-A2.8').map(({ id }) => id)).toContain('office-hours');
  });
});
