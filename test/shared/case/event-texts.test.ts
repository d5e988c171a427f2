import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLine } from '../../../shared/case/event-line.ts';
import { eventTexts } from '../../../shared/case/event-texts.ts';
import type { CaseEvent } from '../../../shared/case/types.ts';
import { faults } from '../texts.ts';

const event = (kind: string, rest: Partial<CaseEvent> = {}): CaseEvent => ({
  n: 1,
  at: '2026-11-23T05:00:00Z',
  kind,
  ...rest,
});
const dueAt = '2026-11-30T18:30:00+05:00';

describe('the timeline of a case', () => {
  it.each(Object.keys(eventTexts))('has a line for %s, with all facts and with none', (kind) => {
    const full = event(kind, {
      rule: 'RULES-18',
      by: { role: 'unit', staff: 'S-201' },
      data: {
        dueAt,
        system: 'cabinet',
        number: '1',
        entry: 7,
        outcome: 'included',
        stage: 'decision',
        inTime: true,
        was: dueAt,
        is: dueAt,
        why: 'start',
        notice: 'status',
        message: 'sign',
        code: 'C',
        action: 'resend',
      },
    });
    for (const said of [full, event(kind, { rule: 'RULES-18' }), event(kind)]) {
      const line = { ru: eventLine(said, 'ru'), kk: eventLine(said, 'kk') };
      expect(faults(line)).toEqual([]);
      expect(line.ru).not.toMatch(/[[\]]/);
      expect(line.ru.length).toBeLessThanOrEqual(300);
    }
  });

  it('says who owes what, under which paragraph, by when', () => {
    expect(eventLine(event('duty-opened', { rule: 'RULES-18', data: { dueAt } }), 'ru')).toBe(
      'Ожидается: Проверка полноты документов (п. 18 Правил); исполнитель — ответственное структурное подразделение; до 30.11.2026 18:30',
    );
  });

  it('says what a re-planned term was, is, and why', () => {
    const data = {
      was: dueAt,
      is: '2026-12-01T18:30:00+05:00',
      why: { ru: 'указ о переносе', kk: 'ауыстыру туралы жарлық' },
    };
    const said = event('replanned', { rule: 'RULES-18', data });
    expect(eventLine(said, 'ru')).toContain(
      'был 30.11.2026 18:30, стал 01.12.2026 18:30; причина: указ о переносе',
    );
    expect(eventLine(said, 'kk')).toContain('себебі: ауыстыру туралы жарлық');
  });

  it('leaves out what is not known', () => {
    expect(eventLine(event('closed'), 'ru')).toBe('Дело закрыто');
    expect(eventLine(event('closed', { data: { outcome: 'included' } }), 'ru')).toBe(
      'Дело закрыто: включено в реестр',
    );
  });

  it('shows a kind, a rule and a word of another release as they are', () => {
    expect(eventLine(event('hearing-held'), 'ru')).toBe('hearing-held');
    expect(eventLine(event('toString'), 'ru')).toBe('toString');
    expect(eventLine(event('closed', { data: { outcome: 'merged' } }), 'ru')).toBe('Дело закрыто: merged');
  });

  it('never throws, whatever a history holds', () => {
    const odd = fc.record({
      kind: fc.oneof(fc.constantFrom(...Object.keys(eventTexts)), fc.string()),
      rule: fc.string(),
      data: fc.dictionary(fc.string(), fc.jsonValue()),
    });
    fc.assert(
      fc.property(odd, ({ data, ...rest }) => {
        // fast-check's JSON type is the same shape under another name.
        const said = event(rest.kind, { rule: rest.rule, data: data as NonNullable<CaseEvent['data']> });
        expect(typeof eventLine(said, 'kk')).toBe('string');
      }),
    );
  });
});
