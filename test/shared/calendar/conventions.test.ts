import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conventions } from '../../../shared/calendar/conventions.ts';
import { termLines } from '../../../shared/calendar/explain.ts';
import { endOfTerm } from '../../../shared/calendar/terms.ts';
import { faults } from '../texts.ts';
import { calendar, term } from './support.ts';

const page = readFileSync(new URL('../../../docs/terms.md', import.meta.url), 'utf8');

describe('docs/terms.md', () => {
  it.each(Object.entries(conventions))('shows %s as it is counted', (id, { says, basis }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${id} `)) ?? '';
    expect(row.split('|').map((cell) => cell.trim())).toEqual(['', id, says.ru, basis, '']);
    expect(faults(says)).toEqual([]);
  });

  it('shows a working that the code gives', () => {
    const worked = endOfTerm(calendar, term(3, { unit: 'calendar-days' }), '2026-03-20T18:30:01+05:00');
    expect(page).toContain(`\`\`\`\n${termLines(worked, 'ru').join('\n')}\n\`\`\``);
  });

  it('is right about the second before', () => {
    const worked = endOfTerm(calendar, term(3, { unit: 'calendar-days' }), '2026-03-20T18:30:00+05:00');
    expect(worked).toMatchObject({ dayZero: '2026-03-20', dueAt: '2026-03-26T18:30:00+05:00' });
    expect(page).toContain('оканчивается 26.03.2026 в 18:30');
  });
});
