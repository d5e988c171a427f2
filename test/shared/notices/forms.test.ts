import { describe, expect, it } from 'vitest';
import { refusal, type RefusalRecord } from '../../../shared/notices/app6-refusal.ts';
import { inclusion, type InclusionRecord } from '../../../shared/notices/app7-inclusion.ts';
import type { FormRecord } from '../../../shared/notices/form.ts';
import { faults } from '../texts.ts';

const form: FormRecord = {
  documentNumber: '17-2026',
  issuedOn: '2026-11-23',
  addressee: {
    kind: 'organisation',
    name: 'ТОО «Мысал»',
    address: 'г. Астана, ул. Мысал, 1',
    id: '990140000007',
  },
  signatory: { position: { ru: 'Вице-министр', kk: 'Министрдің орынбасары' }, name: 'Мысал Асан' },
};
const person = { kind: 'individual', name: 'Мысал Асан', address: 'г. Алматы', id: '900101300007' } as const;

const refused: RefusalRecord = {
  ...form,
  application: { number: 'A-2026-000001', date: '2026-11-02' },
  edition: '567-b',
  grounds: [1, 4],
  reasons: { ru: 'расчёт не подтверждён', kk: 'есеп расталмаған' },
};
const included: InclusionRecord = { ...form, productName: '«Тест»', enstruCodes: ['620111.000.000001'] };

describe('App. 6: the motivated refusal', () => {
  const notice = refusal(refused);

  it('keeps the wording of the form in both languages', () => {
    expect(notice.text.ru).toContain(
      'рассмотрев Ваше заявление от 02.11.2026 года № A-2026-000001, сообщает следующее.',
    );
    expect(notice.text.kk).toContain(
      'Сіздің өтінішіңізді 02.11.2026 жылғы № A-2026-000001 қарағаннан кейін мынаны хабарлайды.',
    );
  });

  it('names its grounds word for word, and no others, and the reasons', () => {
    expect(notice.text.ru).toContain('1) установление недостоверности документов');
    expect(notice.text.ru).toContain('4) несоответствие услугополучателя');
    expect(notice.text.ru).not.toContain('2) в отношении');
    expect(notice.text.ru).toContain('Причина отказа: расчёт не подтверждён');
    expect(notice.text.kk).toContain('Бас тарту себебі: есеп расталмаған');
  });

  it('says beside the document, not in it, how to complain', () => {
    expect(notice.cover?.ru).toContain('п. 29 Правил');
    expect(notice.text.ru).not.toContain('Жалоба');
  });

  it('bears the name the provider had on its day', () => {
    const earlier = refusal({ ...refused, issuedOn: '2025-11-03' });
    expect(earlier.text.ru).toContain('Министерство цифрового развития, инноваций');
    expect(notice.text.ru).toContain('Министерство искусственного интеллекта');
  });
});

describe('App. 7: the notice of inclusion', () => {
  const notice = inclusion(included);

  it('keeps the wording of the form in both languages', () => {
    expect(notice.text.ru).toContain(
      '№ 17-2026 дата "23" ноября 2026 года\nНастоящее уведомление выдано ТОО «Мысал», «Тест»',
    );
    expect(notice.text.ru).toContain('БИН 990140000007\nЕНС ТРУ 620111.000.000001');
    expect(notice.text.kk).toContain(
      '№ 17-2026 күні "23" қараша 2026 жыл\nОсы хабарлама берілді ТОО «Мысал», «Тест»',
    );
    expect(notice.text.kk).toContain('БСН 990140000007\nТЖҚ БНА 620111.000.000001');
  });

  it('ends with the signatory and the note of the form', () => {
    expect(notice.text.ru).toMatch(
      /Вице-министр\nМысал Асан\nПримечание: БИН – бизнес-идентификационный номер; ЕНС ТРУ/,
    );
  });

  it('gives an individual the ИИН, for which the form has no place', () => {
    const { text } = inclusion({ ...included, addressee: person });
    expect(text.ru).toContain('ИИН 900101300007');
    expect(text.ru).not.toContain('БИН');
    expect(text.kk).toContain('ЖСН 900101300007');
  });
});

describe('both forms', () => {
  it.each([refusal(refused), inclusion(included)])(
    '$title.ru is said in both languages, place by place',
    ({ title, text, fields }) => {
      expect(faults(title)).toEqual([]);
      expect(faults(text)).toEqual([]);
      for (const { name, value } of fields) {
        expect(name.ru).not.toBe('');
        expect(name.kk).not.toBe('');
        expect(text.ru).toContain(value.ru);
        expect(text.kk).toContain(value.kk);
      }
    },
  );
});
