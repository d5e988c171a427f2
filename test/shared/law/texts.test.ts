import { describe, expect, it } from 'vitest';
import { readingChoices } from '../../../shared/calendar/conventions.ts';
import { conflicts, conflictsOf } from '../../../shared/law/conflicts.ts';
import { readings, readingsOf } from '../../../shared/law/readings.ts';
import { isRuleId, rule, type RuleId, rules } from '../../../shared/law/rules.ts';
import { sources } from '../../../shared/law/sources.ts';
import { textOf, texts } from '../../../shared/law/texts.ts';
import { faults } from '../texts.ts';

const ids = Object.keys(rules).filter(isRuleId);
const once = (list: readonly string[]) => [...new Set(list)];

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

  it('of the Code are a summary: its text is not among the documents', () => {
    expect(textOf('APPC-91').standing).toEqual({ ru: 'summary', kk: 'summary' });
  });
});

describe('the readings', () => {
  it.each(readings)(
    '$id is said in both languages, dated, and of rules that exist',
    ({ what, since, rules }) => {
      expect(faults(what)).toEqual([]);
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(rules.length).toBeGreaterThan(0);
      for (const id of rules) expect(isRuleId(id)).toBe(true);
    },
  );

  it('have names of their own', () => {
    expect(once(readings.map(({ id }) => id))).toHaveLength(readings.length);
  });

  it('name every switch an installation has', () => {
    expect(readings.flatMap((reading) => reading.switch ?? []).sort()).toEqual(
      Object.keys(readingChoices).sort(),
    );
  });

  it.each([
    ['RULES-8', 'day-zero-of-dissemination'],
    ['RULES-15', 'second-application'],
    ['RULES-19', 'document-validity'],
    ['RULES-20', 'commission-voting'],
    ['RULES-27', 'change-told-from-adoption'],
    ['APPC-91', 'overdue-stands'],
    ['CMPL-30', 'complaint-terms-together'],
    ['CMPL-31', 'favourable-decision'],
    ['CMPL-32', 'complaint-terms-together'],
    ['MON-35', 'transition-from-829'],
    ['PILOT-0', 'pilot-window'],
    ['PILOT-13', 'pilot-one-offer-a-number'],
    ['PILOT-14', 'pilot-answers'],
    ['PILOT-16', 'pilot-72-hours'],
    ['INFRA-10', 'infra-ten-days'],
    ['HOUSE-WITHDRAWAL', 'withdrawal'],
  ] as const)('%s rests on %s', (id, reading) => {
    expect(readingsOf(id).map((found) => found.id)).toContain(reading);
  });
});

describe('the conflicts', () => {
  it.each(conflicts)('$id quotes both places, each in its own language', ({ between, reading, rules }) => {
    expect(faults(reading)).toEqual([]);
    for (const id of rules) expect(isRuleId(id)).toBe(true);
    for (const { language, text, place } of between) {
      expect(text.length).toBeGreaterThan(10);
      expect(place.kk).not.toBe(place.ru);
      expect(/[әғқңөұүһі]/i.test(text.replace('/НҚ', '')) ? 'kk' : 'ru').toBe(language);
    }
    expect(between[0].text).not.toBe(between[1].text);
  });

  it('have names of their own', () => {
    expect(once(conflicts.map(({ id }) => id))).toHaveLength(conflicts.length);
  });

  it.each([
    ['RULES-15', 'office-channel', 'веб-портала', 'кеңсесі арқылы'],
    ['RULES-A2.9', 'calculation-or-certificate', 'либо индустриальный сертификат', 'не менее 80 %'],
    ['RULES-23', 'number-of-an-individual', 'БИН', 'физические и юридические лица'],
    ['INFRA-4', 'infra-documents-checked', 'в пункте 4', 'следующих документов'],
    ['INFRA-6', 'infra-data-missing', 'пункта 6', 'следующих сведений'],
    ['INFRA-8', 'infra-documents-told', 'в пункте 4 и 6', 'следующих сведений'],
  ] as const)('%s stands in %s: "%s" against "%s"', (id: RuleId, name, one, other) => {
    const found = conflictsOf(id).find((conflict) => conflict.id === name);
    expect(found?.between[0].text).toContain(one);
    expect(found?.between[1].text).toContain(other);
  });

  it('of the certificate belongs to 567-a alone', () => {
    const named = (edition: '829' | '567-a' | '567-b') => conflictsOf('RULES-5', edition).map(({ id }) => id);
    expect([named('829'), named('567-a'), named('567-b')]).toEqual([[], ['calculation-or-certificate'], []]);
  });
});
