import type { z } from 'zod';
import { stageTitles } from '../../../shared/law/stages.ts';
import { roles } from '../../../shared/roles.ts';
import { entryStatusTitles } from '../../../shared/texts/dissemination.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { certificates } from '../people.ts';
import type { Call } from '../record.ts';
import { wireNotice } from '../systems/cabinet.ts';
import { readCms } from '../systems/cms.ts';
import { wireNote } from '../systems/inbox.ts';
import { keptVersion } from '../systems/e-procurement.ts';
import { wireStage } from '../systems/monitoring.ts';
import { keptEntry } from '../systems/site.ts';
import { type Html, html } from './html.ts';

/** One thing that was sent to somebody, with the system it went to. */
export interface Sent {
  readonly system: string;
  readonly call: Call;
}

/** A sent thing as its addressee would see it; an unknown shape as its JSON. */
export function sentCard({ system, call }: Sent): Html {
  const body = cardBody(call.kept);
  return html`<article class="${system}">
    <header>${body.head}<time>${momentText(call.at)}</time></header>
    ${body.content}
  </article>`;
}

/** Whether a call is of that case: by what was sent, or by its key, which begins with the workflow's id. */
export function concerns({ kept, key }: Call, caseId: string): boolean {
  const named = typeof kept === 'object' && kept !== null && 'caseId' in kept ? kept.caseId : undefined;
  return named === caseId || (key ?? '').startsWith(`${encodeURI(caseId)}/`);
}

interface Card {
  readonly head: Html;
  readonly content: Html;
}

function cardBody(kept: unknown): Card {
  const notice = wireNotice.safeParse(kept);
  if (notice.success) return noticeCard(notice.data);
  const stage = wireStage.safeParse(kept);
  if (stage.success) return stageCard(stage.data);
  const version = keptVersion.safeParse(kept);
  if (version.success) return versionCard(version.data);
  const entry = keptEntry.safeParse(kept);
  if (entry.success) return entryCard(entry.data);
  const note = wireNote.safeParse(kept);
  if (note.success) return noteCard(note.data);
  return { head: html`<b>Запись</b>`, content: html`<pre>${JSON.stringify(kept, null, 2)}</pre>` };
}

const caseLink = (caseId: string) => html`<a href="/?case=${encodeURIComponent(caseId)}">${caseId}</a>`;

function noticeCard(notice: z.output<typeof wireNotice>): Card {
  const { document } = notice;
  return {
    head: html`<b>Уведомление</b>
      <span>кому: ${[notice.recipient, ...(notice.contacts ?? [])].join(', ')}</span>
      ${caseLink(notice.caseId)} <code>${notice.type}</code>`,
    content: html`<div class="two">
        <div lang="kk">
          <h4>${notice.titleKz}</h4>
          <p>${notice.textKz}</p>
        </div>
        <div lang="ru">
          <h4>${notice.titleRu}</h4>
          <p>${notice.textRu}</p>
        </div>
      </div>
      ${document && documentCard(document)}`,
  };
}

function documentCard(document: NonNullable<z.output<typeof wireNotice>['document']>): Html {
  return html`<details class="document">
    <summary>
      Электронный документ <b>№ ${document.number}</b> ·
      <span class="mark">✔ ${signedBy(document.signature)}</span>
    </summary>
    <p>
      <a download="${document.number}.pdf" href="data:application/pdf;base64,${document.pdf}">PDF</a> ·
      SHA-256
      <code>${document.sha256}</code>
    </p>
    <pre>${JSON.stringify(document.content, null, 2)}</pre>
  </details>`;
}

function signedBy(cms: string): string {
  const signers = readCms(cms)?.signers ?? [];
  if (signers.length === 0) return 'подпись приложена';
  return signers
    .map(({ certificate, signedAt }) => {
      const name = certificates.get(certificate)?.name ?? certificate;
      return `ЭЦП: ${name}, ${momentText(signedAt)}`;
    })
    .join('; ');
}

function stageCard(stage: z.output<typeof wireStage>): Card {
  const title = Object.entries(stageTitles).find(([id]) => id === stage.stage)?.[1];
  return {
    head: html`<b>Отчёт об этапе</b> ${caseLink(stage.caseId)}
      <span>${title?.ru ?? stage.stage} · ${momentText(stage.stageAt)}</span>
      ${stage.serviceDueAt === undefined ? undefined : html`<span>срок услуги до ${momentText(stage.serviceDueAt)}</span>`}`,
    content: html``,
  };
}

function versionCard({ receipt, ...version }: z.output<typeof keptVersion>): Card {
  return {
    head: html`<b>Запись реестра № ${String(version.entry)}, версия ${String(version.version)}</b>
      <span>${entryStatusTitles[version.status].ru} · квитанция ${receipt.id}</span>`,
    content: html`<pre>${JSON.stringify(version, null, 2)}</pre>`,
  };
}

function entryCard({ receipt, ...entry }: z.output<typeof keptEntry>): Card {
  const column = (titleOf: (column: (typeof entry.columns)[number]) => string) =>
    entry.columns.map((each) => html`<p><b>${titleOf(each)}</b> ${each.values.join('; ')}</p>`);
  return {
    head: html`<b>Опубликовано: запись № ${String(entry.entry)}, версия ${String(entry.version)}</b>
      <span>квитанция ${receipt.id}</span>`,
    content: html`<div class="two">
      <div lang="kk">
        <h4>${entry.statusKz}</h4>
        ${column(({ titleKz }) => titleKz)}
      </div>
      <div lang="ru">
        <h4>${entry.statusRu}</h4>
        ${column(({ titleRu }) => titleRu)}
      </div>
    </div>`,
  };
}

function noteCard(note: z.output<typeof wireNote>): Card {
  const title = Object.entries(roles).find(([role]) => role === note.role)?.[1].title;
  return {
    head: html`<b>Сотруднику</b> <span>${title?.ru ?? note.role} ${note.staff}</span> ${caseLink(note.caseId)}
      <code>${note.rule}</code>
      ${note.dueAt === undefined ? undefined : html`<span>срок ${momentText(note.dueAt)}</span>`}`,
    content: html`<div class="two">
      <div lang="kk"><p>${note.textKz}</p></div>
      <div lang="ru"><p>${note.textRu}</p></div>
    </div>`,
  };
}
