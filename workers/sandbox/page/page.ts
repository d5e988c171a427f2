import { momentText } from '../../../shared/texts/format.ts';
import type { FaultKind } from '../faults.ts';
import type { Mounted } from '../stand-in.ts';
import type { Call, Outcome } from '../record.ts';
import { type Html, html } from './html.ts';
import { factsBox } from './facts.ts';
import { concerns, sentCard } from './sent.ts';
import { style } from './style.ts';

const SENT_SHOWN = 100;
const CALLS_SHOWN = 60;

const faultTitles: Readonly<Record<FaultKind, string>> = {
  none: 'исправна',
  down: 'не отвечает (503)',
  slow: 'отвечает медленно',
  wrong: 'отклоняет по содержанию (422)',
  twice: 'получает запрос дважды',
  malformed: 'отвечает битым JSON',
};

const outcomes: Readonly<Record<Outcome, { title: string; mark: 'good' | 'warn' | 'bad' }>> = {
  accepted: { title: 'принято', mark: 'good' },
  known: { title: 'уже было принято', mark: 'warn' },
  'key reused': { title: 'ключ с другим содержанием', mark: 'bad' },
  refused: { title: 'отклонено', mark: 'bad' },
  answered: { title: 'дан ответ', mark: 'good' },
  down: { title: 'не отвечала', mark: 'bad' },
};

/** What was sent to whom, the knobs, the calls behind it; all of it, or of one case. */
export function page(systems: readonly Mounted[], caseId = ''): string {
  const all = systems
    .flatMap(({ system, record }) =>
      record.calls().map((call) => ({ system: system.name, title: system.title, call })),
    )
    .filter(({ call }) => caseId === '' || concerns(call, caseId))
    .sort((a, b) => (a.call.at < b.call.at ? 1 : -1));
  const sent = all.filter(({ call }) => call.outcome === 'accepted');
  const shown = sent.slice(0, SENT_SHOWN);
  return html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Песочница внешних систем</title>
        ${style}
      </head>
      <body>
        <main>
          <h1>Песочница внешних систем</h1>
          <p class="soft">
            Стоит вместо настоящих систем: что, кому и когда отправлено. Люди и подписи вымышлены.
          </p>
          <section class="systems">${systems.map(knobBox)}</section>
          <h2>Отправлено${caseId === '' ? '' : ` по делу ${caseId}`} · ${sent.length}</h2>
          <form class="find" method="get" action="/">
            <input name="case" value="${caseId}" placeholder="application/A-2026-000001" aria-label="Дело" />
            <button>Показать дело</button
            >${caseId === '' ? undefined : html`<a class="small" href="/">показать все</a>`}
          </form>
          ${shown.length === 0 ? html`<p class="box none">Пока ничего не отправлено.</p>` : shown.map(sentCard)}
          ${sent.length > shown.length ? html`<p class="soft">Показаны последние ${SENT_SHOWN}.</p>` : undefined}
          <h2>Что знают системы</h2>
          ${systems.flatMap((one) => factsBox(one) ?? [])}
          <h2>Обращения</h2>
          ${all.length === 0 ? html`<p class="box none">Обращений не было.</p>` : callTable(all.slice(0, CALLS_SHOWN))}
        </main>
      </body>
    </html>`.text;
}

function knobBox({ system, knob, record }: Mounted): Html {
  const fault = knob.now();
  const ill = fault.kind !== 'none';
  const times = fault.times === undefined ? '' : `, ещё ${String(fault.times)} раз`;
  const kinds = Object.entries(faultTitles).map(
    ([kind, title]) =>
      html`<option value="${kind}" ${kind === fault.kind ? html` selected` : undefined}>${title}</option>`,
  );
  return html`<div class="box${ill ? ' ill' : ''}">
    <h3>
      ${system.title}
      <span class="mark${ill ? ' bad' : ''}">${ill ? '●' : '✔'} ${ill ? 'сбой' : 'исправна'}</span>
    </h3>
    <small class="soft"
      >/${system.name} · обращений
      ${record.calls().length}${ill ? ` · ${faultTitles[fault.kind]}${times}` : ''}</small
    >
    <form method="post" action="/${system.name}/fault">
      <select name="kind" aria-label="Сбой: ${system.title}">
        ${kinds}
      </select>
      <input class="n" name="times" type="number" min="1" placeholder="раз" aria-label="Сколько раз" />
      <input class="n" name="ms" type="number" min="0" placeholder="мс" aria-label="Задержка, мс" />
      <button>Задать</button>
    </form>
  </div>`;
}

function callTable(calls: readonly { readonly title: string; readonly call: Call }[]): Html {
  const rows = calls.map(({ title, call }) => {
    const outcome = outcomes[call.outcome];
    return html`<tr>
      <td>${momentText(call.at)}</td>
      <td>${title}<br /><code class="soft">${call.path}</code></td>
      <td>
        <span class="mark ${outcome.mark}">${outcome.title}</span
        >${call.fault ? html`<br /><small class="soft">сбой: ${faultTitles[call.fault]}</small>` : undefined}
      </td>
      <td>
        <code>${call.key ?? ''}</code
        >${call.why && call.outcome !== 'known' ? html`<br /><small>${call.why}</small>` : undefined}
      </td>
    </tr>`;
  });
  return html`<div class="box">
    <table>
      <tr>
        <th>Когда</th>
        <th>Система</th>
        <th>Итог</th>
        <th>Ключ идемпотентности, причина отказа</th>
      </tr>
      ${rows}
    </table>
  </div>`;
}
