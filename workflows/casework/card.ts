import { eventLine } from '../../shared/case/event-texts.ts';
import { editions } from '../../shared/law/editions.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { productTypeTitles, serviceTitles } from '../../shared/law/service.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { momentText } from '../../shared/texts/format.ts';
import { paragraphOf, titleOf } from './wording.ts';
import { dueAt, openDuties, type CaseState } from './state.ts';

/** The operator's page in Markdown: what this is, where it stands, who owes what, what happened, what can be sent. */
export function card(state: CaseState, awaited: readonly MessageName[]): string {
  return [
    heading(state),
    duties(state),
    terms(state),
    findings(state),
    deliveries(state),
    sendable(state, awaited),
    steps(state),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading(state: CaseState): string {
  const { plan, outcome, registryEntry } = state;
  const edition = editions.find(({ id }) => id === plan?.edition);
  const result = outcome === undefined ? '' : ` · **${outcomeTitles[outcome].ru}**`;
  const lines = [
    `## ${serviceTitles[state.service].ru} · ${productTypeTitles[state.productType].ru} · № ${state.number}`,
    `**Стадия:** ${stageTitles[state.stage].ru}${result}${registryEntry === undefined ? '' : ` · запись реестра № ${String(registryEntry)}`}`,
    `**Подано:** ${momentText(state.filedAt)} · **редакция Правил:** ${edition?.id ?? '—'} · **календарь:** ${plan?.calendar ?? '—'}`,
  ];
  if (state.unfiled) lines.push(`> ${state.unfiled.text.ru}`);
  if (state.cancelAsked)
    lines.push(
      '> Запрошена отмена в Temporal. Дело отменой не завершается: заявление отзывают сообщением withdraw.',
    );
  for (const { what } of edition?.assumed ?? []) lines.push(`> Допущение: ${what.ru}`);
  return lines.join('\n\n');
}

function duties(state: CaseState): string {
  const open = openDuties(state);
  if (open.length === 0) return '';
  const rows = open.map((duty) => {
    const due = dueAt(state, duty);
    const until = due === undefined ? 'срок не установлен' : momentText(due);
    const late = duty.overdueAt === undefined ? '☐' : '**ПРОСРОЧЕНО**';
    return `| ${late} | ${titleOf(duty.rule)} | ${roles[duty.owes].title.ru} | ${until} | ${paragraphOf(duty.rule)} |`;
  });
  return [
    '### Кто что должен',
    '',
    '| | Обязанность | Кто | До | Основание |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function terms(state: CaseState): string {
  const planned = Object.entries(state.plan?.terms ?? {});
  if (planned.length === 0) return '';
  const rows = planned.map(([rule, term]) => {
    const counted = term.days.filter((day) => day.counted).length;
    const off = term.days.filter((day) => !day.counted && day.why !== undefined && day.date > term.dayZero);
    const skipped = off
      .map((day) => `${day.date.slice(8)}.${day.date.slice(5, 7)} ${day.why?.ru ?? ''}`)
      .join('; ');
    const projected = term.projected ? ' (по необъявленному календарю)' : '';
    return `| ${titleOf(rule)} | ${term.dayZero} | ${String(counted)} | ${momentText(term.dueAt)}${projected} | ${skipped || '—'} |`;
  });
  return [
    '### Сроки',
    '',
    '| Срок | День 0 | Засчитано дней | Истекает | Не засчитано (кроме выходных) |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function findings(state: CaseState): string {
  const parts = Object.entries(state.findings).map(([title, lines]) =>
    [`### ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return parts.join('\n\n');
}

function deliveries(state: CaseState): string {
  if (state.deliveries.length === 0) return '';
  const lines = state.deliveries.map(({ id, system, since, failed }) =>
    failed === undefined
      ? `- ${id} → ${system}: ждёт с ${momentText(since)}`
      : `- **${id} → ${system}: отклонено (${failed})**`,
  );
  return ['### Отправки в пути', '', ...lines].join('\n');
}

function sendable(state: CaseState, awaited: readonly MessageName[]): string {
  const names = awaited.filter((name) => name !== 'receipt');
  if (names.length === 0) return '';
  const parts = names.map((name) => {
    const duty = openDuties(state).find(({ message }) => message === name);
    const { description, example } = catalogue[name];
    const hint = duty === undefined ? '' : ` (${duty.id})`;
    return `**${name}**${hint}: ${description.ru}\n\n\`\`\`json\n${JSON.stringify(example)}\n\`\`\``;
  });
  return ['### Что можно отправить сейчас (Send an Update)', ...parts].join('\n\n');
}

function steps(state: CaseState): string {
  const lines = state.recent.map((event) => `- ${momentText(event.at)} · ${eventLine(event, 'ru')}`);
  return ['### Что было', '', ...lines.reverse()].join('\n');
}
