import { describe, expect, it } from 'vitest';
import { isRuleId, rules } from '../../../shared/law/rules.ts';
import { loadConfig } from '../../../temporal.config.ts';
import { lawCoverage } from '../../../workers/cli/law-coverage.ts';
import { lawOf } from '../../../workers/cli/law.ts';
import { UsageError } from '../../../workers/cli/usage-error.ts';
import { faults } from '../../shared/texts.ts';

const contextOf = (env: NodeJS.ProcessEnv) => ({
  config: loadConfig(env),
  now: () => new Date('2026-11-23T05:00:00Z'),
});
const context = contextOf({});
const said = (id: string, on?: string, language: 'ru' | 'kk' = 'ru') =>
  lawOf(context, id, on === undefined ? {} : { on })
    .lines(language)
    .join('\n');
const told = (id: string, on?: string) => lawOf(context, id, on === undefined ? {} : { on }).json;

describe('senim law RULE', () => {
  it('says the term, who owes it and the words of the rule, in either language', () => {
    expect(said('RULES-18')).toContain(
      'Срок: 5 рабочих дней; день 0 — получение документов, поступление (TIME-4)',
    );
    expect(said('RULES-18')).toContain('в течение 5 (пяти) рабочих дней');
    expect(said('RULES-18', undefined, 'kk')).toContain('5 (бес) жұмыс күні ішінде');
  });

  it.each([
    ['RULES-22', 'не позднее чем за 2 рабочих дня; назад от события: окончание срока услуги'],
    ['MON-9', 'не позднее чем за 30 календарных дней; назад от события: истечение срока документа'],
    ['PILOT-15', '72 часа; от события: отправка СМС'],
    ['RULES-19', 'в пределах RULES-18'],
    ['INFRA-10', 'действие законно только по истечении'],
    ['MON-10', 'Срок: не установлен'],
  ])('%s: %s', (id, term) => {
    expect(said(id)).toContain(term);
  });

  it.each([
    ['2025-01-03', 'none', false],
    ['2025-01-04', '829', true],
    ['2025-11-24', '567-a', true],
    ['2026-01-01', '567-b', true],
    [undefined, '567-b', true],
  ])('on %s the Rules stand in the edition %s', (on, edition, inForce) => {
    expect(told('RULES-18', on)).toMatchObject({ edition, inForce });
  });

  it.each([
    ['PILOT-13', '2025-05-08', false],
    ['PILOT-13', '2025-05-09', true],
    ['PILOT-13', '2026-05-08', true],
    ['PILOT-13', '2026-05-09', false],
    ['MON-3-1', '2025-12-31', false],
    ['MON-3-1', '2026-01-01', true],
    ['INFRA-4', '2026-11-23', true],
  ])('%s on %s: in force %s', (id, on, inForce) => {
    expect(told(id, on)).toMatchObject({ inForce });
  });

  it('shows the criteria of the day, and that a translation is none of the law', () => {
    expect(said('RULES-5', '2025-12-01')).toContain('3) наличие индустриального сертификата');
    expect(said('RULES-5', '2026-01-01')).toContain('3-1) доля локализации');
    expect(said('INFRA-4', undefined, 'kk')).toContain('Мәтіні (біздің аударма, ресми емес)');
  });

  it('says of each thing it lists how it stands where it is not official', () => {
    expect(said('RULES-5', '2026-01-01')).toContain('не менее 80 %; [наш перевод, не официальный]');
    expect(said('RULES-5', '2026-01-01', 'kk')).not.toContain('ресми емес');
    expect(said('PILOT-13', '2026-01-01', 'kk')).toContain('[біздің аударма, ресми емес]');
  });

  it('RULES-A2.9: shows what each service asks for, in the words of the row and in ours', () => {
    const now = said('RULES-A2.9');
    for (const line of [
      'Заявление, включение в реестр:',
      'Документы, включение в реестр, продукция электронной промышленности:',
      'Заявление, исключение из реестра:\n  2) для исключения',
      'Документы, изменение записи реестра, программное обеспечение:\n  больше ничего',
      'Документы, изменение записи реестра по п. 9 или 35, программное обеспечение:\n  актуализированные',
      '(кратко, наши слова): Для программного обеспечения: копия сертификата соответствия',
    ])
      expect(now).toContain(line);
    expect(now).not.toContain('[наш перевод');
    expect(said('RULES-A2.9', '2025-06-02')).toContain('настоящих Правил. [наш перевод, не официальный]');
    expect(said('RULES-A2.9', '2024-06-03')).not.toContain('Заявление, ');
  });

  it('shows what is assumed of the edition, and only what is read in it', () => {
    expect(said('RULES-18', '2025-06-02')).toContain('принят день государственной регистрации');
    expect(said('RULES-18', '2026-01-01')).not.toContain('принят день государственной регистрации');
    expect(said('INFRA-7')).toContain('принят день государственной регистрации 30.09.2022');
    expect(said('RULES-A11', '2025-12-01')).toContain('пп. 5) п. 6 исключён');
    for (const on of ['2024-06-03', '2025-06-02'])
      expect(said('RULES-A11', on)).not.toContain('пп. 5) п. 6 исключён');
  });

  it('shows a term as the installation reads it', () => {
    const here = (id: string, switched: string) =>
      lawOf(contextOf({ SENIM_READINGS: switched }), id, {})
        .lines('ru')
        .join('\n');
    expect(said('RULES-27')).toContain('день 0 — принятие акта об изменении Правил');
    expect(here('RULES-27', 'rulesChangeToldFrom=entry-into-force')).toContain(
      'день 0 — введение в действие Правил',
    );
    expect(here('RULES-27', 'rulesChangeToldFrom=entry-into-force')).toContain('здесь entry-into-force');
    expect(said('INFRA-5')).toContain('день 0 — получение документов');
    expect(here('INFRA-5', 'integratorTermFrom=application')).toContain('день 0 — поступление заявления');
    expect(here('INFRA-10', 'stoppedUseToldFrom=tenth-day')).toContain('законно только с последнего дня');
  });

  it('shows what is assumed with its switch, and both quotations of a conflict', () => {
    expect(said('TIME-3')).toContain(
      'переключатель calendarTermOnDayOff: next-working-day | stays; здесь next-working-day',
    );
    expect(said('RULES-15')).toContain('немесе көрсетілетін қызметті берушінің кеңсесі арқылы');
    expect(said('RULES-15')).toContain('Принято: ');
    expect(said('RULES-5', '2025-12-01')).toContain('Противоречие calculation-or-certificate');
    for (const on of ['2024-06-03', '2026-01-01']) expect(said('RULES-5', on)).not.toContain('Противоречие');
  });

  it.each(Object.keys(rules).filter(isRuleId))('says all of %s in both languages, on any day', (id) => {
    for (const on of ['2024-06-03', '2025-06-02', '2025-12-01', '2026-11-23']) {
      const both = { ru: said(id, on), kk: said(id, on, 'kk') };
      // Quotations stand in their own language, so Kazakh is found in the Russian answer.
      expect(faults(both).filter((fault) => !fault.startsWith('Kazakh letters'))).toEqual([]);
    }
  });

  it.each([
    ['RULES-99', undefined],
    ['rules-18', undefined],
    ['RULES-18', '2026-02-30'],
  ])('%s on %s is refused with one line', (id, on) => {
    expect(() => told(id, on)).toThrow(UsageError);
  });

  it('names the nearest rule', () => {
    expect(() => told('RULES-A29')).toThrow('RULES-A2.9');
  });
});

describe('senim law --coverage', () => {
  it('lists every rule in force with the places of its code and its proofs', () => {
    const { ok, json } = lawCoverage(context);
    // `Answer.json` is unknown; this is the shape promised to programs.
    const found = json as { rule: string; code: string[]; proofs: string[] }[];
    expect(ok).toBe(true);
    expect(found.map(({ rule }) => rule)).toContain('RULES-18');
    // The pilot's window has ended.
    expect(found.map(({ rule }) => rule)).not.toContain('PILOT-13');
    const whole = found.find(({ rule }) => rule === 'RULES-19');
    expect(whole?.code.join()).toContain('workflows/application/acceptance-refusal.ts:');
    expect(whole?.proofs.join()).toContain('test/server/refusals.test.ts:');
  });
});
