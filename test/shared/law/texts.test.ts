import { describe, expect, it } from 'vitest';
import { isRuleId, rule, rules } from '../../../shared/law/rules.ts';
import { sources } from '../../../shared/law/sources.ts';
import { textOf, texts } from '../../../shared/law/texts.ts';
import { faults } from '../texts.ts';

const ids = Object.keys(rules).filter(isRuleId);

describe('the words of a rule', () => {
  it.each(ids)('%s are said in both languages under every edition', (id) => {
    for (const wording of texts[id]) expect(faults(wording)).toEqual([]);
    for (const edition of ['829', '567-a', '567-b'] as const) expect(textOf(id, edition).ru).not.toBe('');
  });

  it.each(ids)('%s are official only in a language its document has', (id) => {
    const { official } = sources[rule(id).document];
    const said = texts[id].flatMap(({ standing }) =>
      (['ru', 'kk'] as const).filter((l) => standing[l] === 'official'),
    );
    expect(said.filter((language) => !official.includes(language))).toEqual([]);
  });

  it.each(['PILOT-13', 'INFRA-7'] as const)(
    '%s exist in Russian only: the Kazakh is our translation',
    (id) => {
      expect(textOf(id).standing).toEqual({ ru: 'official', kk: 'translation' });
    },
  );

  it('of п. 9 in the 829 edition exist in Kazakh only, and differ from those of 567', () => {
    expect(textOf('MON-9', '829').standing).toEqual({ ru: 'translation', kk: 'official' });
    expect(textOf('MON-9', '829').kk).toContain(
      'тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы өтініш',
    );
    expect(textOf('MON-9', '567-a').standing).toEqual({ ru: 'official', kk: 'official' });
  });

  it.each([
    ['RULES-A2.9', 'Мемлекеттік қызметті көрсету үшін', 'Мемлекеттік қызмет көрсету үшін'],
    ['RULES-A2.11', 'сондай-ақ Бірыңғай байланыс орталығы', 'сондай-ақ 1414, 8 800 080 7777 Бірыңғай'],
    ['RULES-A4.11', 'мүмкіндігі болады.', 'мүмкіндігі болады;'],
  ] as const)('of %s in App. 2 were replaced by 567: "%s" by "%s"', (id, before, since) => {
    expect(textOf(id, '829').kk).toContain(before);
    expect(textOf(id, '829').standing).toEqual({ ru: 'translation', kk: 'official' });
    for (const edition of ['567-a', '567-b'] as const) {
      expect(textOf(id, edition).kk).toContain(since);
      expect(textOf(id, edition).standing).toEqual({ ru: 'official', kk: 'official' });
    }
  });

  it('RULES-A2.11: 829 named no number of the contact centre', () => {
    for (const words of [textOf('RULES-A2.11', '829').ru, textOf('RULES-A2.11', '829').kk])
      expect(words).not.toMatch(/\d/);
    expect(textOf('RULES-A2.11', '567-a').ru).toContain('1414, 8 800 080 7777');
  });

  it('without an edition are the newest', () => {
    expect(textOf('RULES-A2.11')).toEqual(textOf('RULES-A2.11', '567-b'));
  });

  it.each([
    ['RULES-2.4', 'аффилированными с ними', 'үлестес болып табылатын'],
    ['RULES-A4.11', '2) услугополучатель имеет возможность', '2) көрсетілетін қызметті алушының'],
    ['PILOT-12', '17. При отрицательном ответе', '17. Көрсетілетін қызметті алушы'],
    ['PILOT-C', '4. Участники пилотного проекта дают согласие', '4. Пилоттық жобаға қатысушылар'],
    ['PILOT-C', '21. […] подтверждение получения согласия', 'келісімі алынғанын растау'],
    ['MON-3-1', '4-1)', '4-1)'],
  ] as const)('of %s hold each place it stands in: "%s"', (id, ru, kk) => {
    expect(textOf(id).ru).toContain(ru);
    expect(textOf(id).kk).toContain(kk);
  });

  it.each([
    ['INFRA-A2', /^Операторға бекітілетін/],
    ['INFRA-3', /бөлімше бойынша АБК пайдаланушыларының түпкілікті саны.*№ 146\/НҚ/],
    ['INFRA-4', /порталында орналастырылған объектілер туралы мәліметтер/],
    ['INFRA-6', /Өлшемшарттарға сәйкес іріктеу/],
    ['PILOT-6', /"Smart Data Ukimet".*қызмет шеңберінде/],
    ['PILOT-8', /\(психикалық ауруы.*қорғаншылық белгіленеді\)/],
    ['PILOT-12', /№ 16750.*өлшемшарттарына/],
    ['PILOT-21', /министрлігінің "Дербес деректерге.*жинауға және өңдеуге келісімі/],
  ] as const)('of %s drop nothing in our Kazakh', (id, kept) => {
    expect(textOf(id).kk).toMatch(kept);
    expect(textOf(id).standing.kk).toBe('translation');
  });

  it('of the Code are a summary: its text is not among the documents', () => {
    expect(textOf('APPC-91').standing).toEqual({ ru: 'summary', kk: 'summary' });
  });
});
