import { describe, expect, it } from 'vitest';
import { form } from '../../../shared/law/forms.ts';
import { products, support } from '../../../shared/messages/application/parts.ts';
import type { EditionId, FormNumber } from '../../../shared/law/types.ts';
import { faults } from '../texts.ts';

const numbers: readonly FormNumber[] = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const editions: readonly EditionId[] = ['829', '567-a', '567-b'];
const fields = (number: FormNumber) => form(number, '567-b').fields.map(({ id }) => id);

describe('the forms of the Rules', () => {
  it.each(numbers)('appendix %i speaks both languages under every edition', (number) => {
    for (const edition of editions) expect(faults(form(number, edition).title)).toEqual([]);
    for (const { text } of form(number, '567-b').fields) expect(faults(text)).toEqual([]);
  });

  it.each([
    [3, 'енгізу туралы өтініш', 'тізілімінде қамтылған мәліметтерге өзгерістер'],
    [4, 'Өтініш бағдарламалық қамтылымды немесе', 'тізіліміне енгізу туралы өтініш'],
    [5, 'тізілімінен алып тастау туралы өтініш', 'тізілімінен алып тастау туралы өтініш'],
  ] as const)(
    'appendix %i has another title since 567/НҚ; of the former one we hold the Kazakh text only',
    (number, before, since) => {
      expect(form(number, '829').title.kk).toContain(before);
      expect(form(number, '829').title.standing).toEqual({ ru: 'translation', kk: 'official' });
      expect(form(number, '567-a').title.kk).toContain(since);
      expect(form(number, '567-a').title.kk).not.toBe(form(number, '829').title.kk);
      expect(form(number, '567-a').title.standing).toEqual({ ru: 'official', kk: 'official' });
    },
  );

  it('RULES-A4.11: the application ends with the signature of item 11, and has no item 7', () => {
    const header = ['applicant', 'addressee', 'number', 'date'];
    expect(fields(4)).toEqual([...header, '1', '2', '3', '4', '5', '6', '8', '9', '10', '11']);
    const signed = form(4, '567-b').fields.at(-1)?.text;
    expect(signed?.ru).toMatch(/^\(электронная подпись\) .* \(номер и дата выдачи доверенности\)$/);
    expect(signed?.kk).toMatch(/^\(электрондық қолы\) .* \(сенімхаттың нөмірі және берілген күні\)$/);
  });

  it('RULES-3: item 8 of the application names the Rules of classification in full', () => {
    const item8 = form(4, '567-b').fields.find(({ id }) => id === '8')?.text;
    for (const number of ['№ 135', '№ 13349']) {
      expect(item8?.ru).toContain(number);
      expect(item8?.kk).toContain(number);
    }
  });

  it('App. 9 words in Kazakh four fields otherwise than App. 6-8', () => {
    const kk = (number: FormNumber, id: string) =>
      form(number, '567-b').fields.find((field) => field.id === id)?.text.kk;
    expect(['addressee', 'holder', 'position', 'signatory'].map((id) => kk(9, id))).toEqual([
      'Ұйымның атауы, заңды мекен-жайы, БСН/ЖСН',
      'Заңды тұлғаның атауы / жеке тұлғаның тегі, аты, әкесінің аты (бар болса)',
      'Қол қоюшының лауазымы',
      'Қол қоюшының (Т. А. Ә. (бар болса)',
    ]);
    expect(kk(8, 'addressee')).toContain('заңды мекенжайы');
  });

  it('App. 3 and 5 name no person: who signs must represent the holder of the entry', () => {
    expect(fields(3)).toEqual(['entry', 'one-product', 'new-content', 'reason', 'phones']);
    expect(fields(5)).toEqual(['entry', 'one-product', 'reason', 'phones']);
  });

  it('RULES-7: App. 1 has seven columns, the fourth in four parts', () => {
    expect(fields(1).filter((id) => /^\d$/.test(id))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(fields(1).filter((id) => id.startsWith('4-'))).toHaveLength(4);
  });

  it('RULES-A10: the support asks an address and contacts, and an application gives both', () => {
    expect(fields(10)).toEqual(['address', 'contacts']);
    expect(Object.keys(support.element.shape)).toEqual(['address', 'phone', 'email']);
  });

  it('RULES-A11: each model is described in a table of its own, and an application gives all of its fields', () => {
    expect(form(11, '567-b').fields.at(-1)?.text.ru).toContain('для каждой модели отдельно');
    const asked = fields(11).filter((id) => id !== 'each-model');
    expect(Object.keys(products.electronics.shape.models.element.shape)).toEqual([...asked, 'document']);
  });

  it.each([
    [6, ['application-date', 'application-number', 'reason']],
    [7, ['holder', 'product', 'body', 'id', 'enstru']],
    [8, ['holder', 'product', 'reason', 'body']],
    [9, ['holder', 'product', 'body']],
  ] as const)('RULES-23: appendix %i says %j between the letterhead and the signatory', (number, own) => {
    expect(fields(number)).toEqual(['addressee', 'number', 'date', ...own, 'position', 'signatory']);
  });
});
