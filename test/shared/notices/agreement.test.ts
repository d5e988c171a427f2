import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../../shared/bilingual.ts';
import { grounds } from '../../../shared/law/grounds.ts';
import { disagreements, disagreementText, formDisagreements } from '../../../shared/notices/agreement.ts';
import { resultDocument } from '../../../shared/notices/result-document.ts';
import { forms, issued } from '../../activities/documents/samples.ts';

const NAMES = ['Мысал', 'Парасат'];
const found = (ru: string, kk: string) =>
  disagreements('/reason', { ru, kk }, NAMES).map(({ kind, only }) => [
    kind,
    only.ru.join(' '),
    only.kk.join(' '),
  ]);

describe('what both languages of a text must name alike', () => {
  it.each([
    ['a date in figures and in words', 'от 23.11.2026', '2026 жылғы 23 қарашадағы'],
    ['a date in the order of each language', '23 ноября 2026 года', '"23" қараша 2026 жыл'],
    ['an article', 'по статье 91 и пункту 2', '91-бап пен 2-тармақ бойынша'],
    [
      'an article in the other order',
      'подпункт 4) пункта 10 приложения 2',
      '2-қосымшаның 10-тармағының 4) тармақшасы',
    ],
    ['short words', 'п. 10 приложения 2', '2-қосымшаның 10-т.'],
    ['lists', 'пунктами 4, 5 и 6, статьи 7 и 8', '4, 5 және 6-тармақтарына, 7 және 8-баптар'],
    ['a number with an ending', '12 из 15 документов за 2026г.', '15 құжаттың 12-сі, 2026 ж.'],
    ['a big number', 'на сумму 1 200 000 ₸', '1\u00A0200\u00A0000 ₸ сомасына'],
    [
      'an id with an ending',
      'заявление A-2026-000001, приказ 53/НҚ',
      'A-2026-000001-ге өтініш, 53/НҚ бұйрығы',
    ],
    ['БИН and code', 'БИН 990140000007, код 620111.000.000001', 'БСН 990140000007, 620111.000.000001 коды'],
    ['a name in quotes', 'ТОО «Мысал» не доказало', '«Мысал» ЖШС дәлелдемеген, «Мысал» ЖШС'],
    ['letters that look alike', 'сертификат СТ-KZ', 'CT-KZ сертификаты'],
    ['a quoted law, which is translated', 'Закон «О персональных данных»', '«Дербес деректер туралы» Заң'],
    ['time', 'с 09:00 до 18:30', '09:00-ден 18:30-ға дейін'],
  ])('agrees: %s', (_, ru, kk) => {
    expect(found(ru, kk)).toEqual([]);
  });

  it.each([
    ['a number', 'нет 12 документов', '15 құжат жоқ', [['number', '12', '15']]],
    ['a number left out', 'нет 3 документов из 12', '3 құжат жоқ', [['number', '12', '']]],
    ['a number said twice', 'нет 3 из 3', '3 құжат жоқ', [['number', '3', '']]],
    ['a date', 'от 23.11.2026', '24.11.2026 күнгі', [['date', '2026-11-23', '2026-11-24']]],
    [
      'a month in words',
      '23 ноября 2026 года',
      '2026 жылғы 23 қазан',
      [['date', '2026-11-23', '2026-10-23']],
    ],
    ['an article', 'по статье 91', '92-бап бойынша', [['article', 'статья 91', 'статья 92']]],
    [
      'article and paragraph changed about',
      'пункт 4 статьи 5',
      '4-баптың 5-тармағы',
      [['article', 'пункт 4 статья 5', 'пункт 5 статья 4']],
    ],
    ['a subparagraph for a paragraph', 'пункт 4', '4) тармақша', [['article', 'пункт 4', 'подпункт 4']]],
    ['an id', 'БИН 990140000007', 'БСН 990140000008', [['id', '990140000007', '990140000008']]],
    ['a number of a document', 'заявление A-1', 'A-2 өтініші', [['id', 'A-1', 'A-2']]],
    ['a name', 'ТОО «Мысал» не доказало', 'ЖШС дәлелдемеген', [['name', 'Мысал', '']]],
    ['a name of another', 'продукт «Мысал»', '«Парасат» өнімі', [['name', 'Мысал', 'Парасат']]],
    ['a Latin name', 'работает на Linux', 'Windows жүйесінде жұмыс істейді', [['name', 'linux', 'windows']]],
  ])('differs: %s', (_, ru, kk, differs) => {
    expect(found(ru, kk)).toEqual(differs);
  });

  it('is named in words, in both languages', () => {
    const [one] = disagreements('/grounds/0/reason', { ru: 'нет 12 документов', kk: '15 құжат жоқ' });
    expect(one && disagreementText(one)).toEqual({ ru: 'числа: ru 12 / kk 15', kk: 'сандар: ru 12 / kk 15' });
  });
});

describe('the law and the forms themselves agree', () => {
  const texts: [string, Bilingual][] = Object.entries(grounds).flatMap(([edition, list]) =>
    list.map(({ id, text }): [string, Bilingual] => [`${edition}, ground ${String(id)}`, text]),
  );

  it.each(texts)('%s', (_, text) => {
    expect(disagreements('', text)).toEqual([]);
  });

  it.each(forms)('%s', (form) => {
    expect(formDisagreements(resultDocument(issued(form)))).toEqual([]);
  });

  it('and a form whose reasons differ says where', () => {
    const { record } = issued('App. 6');
    const reasons = { ru: 'нет 3 документов', kk: '4 құжат жоқ' };
    const broken = { ...record, reasons };
    const document = resultDocument(issued('App. 6', { record: broken }));
    expect(formDisagreements(document).map(({ place, only }) => [place, only])).toEqual([
      ['/fields/6', { ru: ['3'], kk: ['4'] }],
      ['/text', { ru: ['3'], kk: ['4'] }],
    ]);
  });
});
