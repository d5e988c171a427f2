import { localDay } from '../../shared/calendar/zone.ts';
import { eventLine, ofLine } from '../../shared/case/event-line.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import { editions } from '../../shared/law/editions.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { matterTitle, procedureTitles } from '../../shared/law/service.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { readyExample } from '../../shared/messages/ready-example.ts';
import type { ReopenedBy } from '../../shared/messages/reopening.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { cardTexts } from '../../shared/texts/card.ts';
import { deliveryTitle } from '../../shared/texts/deliveries.ts';
import { dayText, momentText } from '../../shared/texts/format.ts';
import { systemName } from '../../shared/texts/systems.ts';
import { dueAt, openDuties, termUnder, type CaseState, type DutyState } from './state.ts';
import { paragraphOf, titleOf } from './wording.ts';

/** Temporal keeps 20,000 bytes of a card; what is cut stands in the journal. */
const SHOWN_DELIVERIES = 10;

const STAFF_ROLES = Object.keys(roles).length - 1;

/** A line break inside a paragraph: the UI leaves much room between paragraphs. */
const BREAK = '\\\n';

const clipped = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

/** Text that a person may have typed, as text: it can make no heading, link or new line of the card. */
const quoted = (text: string, letters: number) =>
  clipped(text.replaceAll(/\s+/g, ' '), letters).replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');

const shortened = (lines: readonly string[], most: number) =>
  lines.length > most ? [...lines.slice(0, most), `- ${cardTexts.more(lines.length - most)}`] : lines;

/**
 * The operator's page in Markdown, what matters first: what this is, what is owed and can be sent, what does not get
 * through, when terms end and why, what happened. Lists and no tables: the UI shows it in half a page.
 */
export function card(state: CaseState, awaited: readonly MessageName[]): string {
  return [
    heading(state),
    owed(state, awaited),
    anyTime(state, awaited),
    deliveries(state),
    findings(state),
    terms(state),
    steps(state),
    basis(state),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading(state: CaseState): string {
  const { outcome, registryEntry, number, matter, procedure, reopened } = state;
  const entry = registryEntry === undefined ? '' : cardTexts.entry(registryEntry);
  const stands =
    outcome === undefined
      ? `**${cardTexts.stage}:** ${stageTitles[state.stage].ru}`
      : `**${cardTexts.ended}:** ${outcomeTitles[outcome].ru}${entry}`;
  const lines = [
    `## № ${number}`,
    [
      matter === undefined ? procedureTitles[procedure].ru : matterTitle(matter).ru,
      stands,
      `**${cardTexts.filed}:** ${momentText(state.filedAt)}`,
      ...(reopened === undefined ? [] : [reopenedLine(reopened)]),
    ].join(BREAK),
  ];
  const late = openDuties(state).filter((duty) => duty.overdueAt !== undefined);
  if (late.length > 0)
    lines.push(`> ⚠ **${cardTexts.missed}** (${late.map((duty) => paragraphOf(duty.rule)).join('; ')})`);
  if (state.unfiled) lines.push(`> ${quoted(state.unfiled.text.ru, 800)}`);
  if (state.cancelAsked) lines.push(`> ${cardTexts.cancelAsked}`);
  return lines.join('\n\n');
}

function reopenedLine({ of, at, by }: ReopenedBy): string {
  const { case: ruling, document, on } = by;
  return cardTexts.reopened(quoted(document, 100), dayText(on), ruling, stageTitles[at].ru, of);
}

/** What each owes, by when, and the message that discharges it; the nearest first. */
function owed(state: CaseState, awaited: readonly MessageName[]): string {
  const open = openDuties(state);
  if (open.length === 0) return '';
  const end = (duty: DutyState) => Date.parse(dueAt(state, duty) ?? '9999-12-31T00:00:00Z');
  const parts = open
    .toSorted((a, b) => end(a) - end(b))
    .map((duty) => {
      const due = dueAt(state, duty);
      const until = due === undefined ? cardTexts.noTerm : cardTexts.until(due);
      const mark = duty.overdueAt === undefined ? '☐' : cardTexts.late;
      const alone =
        !('duty' in catalogue[duty.message].example) &&
        open.filter(({ message }) => message === duty.message).length === 1;
      const message = awaited.includes(duty.message)
        ? sending(state, duty.message, alone ? undefined : duty.id)
        : '';
      return [
        `${mark} ${until} — **${titleOf(duty.rule)}** (${paragraphOf(duty.rule)})`,
        `${cardTexts.owner}: ${ownerOf(duty)}`,
        message,
      ].join(BREAK);
    });
  return [`### ${cardTexts.owedNow}`, ...parts].join('\n\n');
}

function ownerOf({ owes, passedTo }: DutyState): string {
  const role = roles[owes].title.ru;
  return passedTo === undefined ? role : cardTexts.passedTo(role, quoted(passedTo, 40));
}

/** What may be sent without being owed: the usual with a block of its own each, the seldom in a line each. */
function anyTime(state: CaseState, awaited: readonly MessageName[]): string {
  const owedNow = openDuties(state).map(({ message }) => message);
  const names = awaited.filter((name) => name !== 'receipt' && !owedNow.includes(name));
  const usual = names.filter((name) => !catalogue[name].seldom);
  const parts = usual.map((name) => `☐ ${catalogue[name].description.ru}${BREAK}${sending(state, name)}`);
  const seldom = names.filter((name) => catalogue[name].seldom).map((name) => inLine(state, name));
  return [
    ...(parts.length > 0 ? [[`### ${cardTexts.anyTime}`, ...parts].join('\n\n')] : []),
    ...(seldom.length > 0 ? [[`### ${cardTexts.alsoPossible}`, '', ...seldom].join('\n')] : []),
  ].join('\n\n');
}

/** A message that is seldom sent, with its ready example, in one line of a list. */
function inLine(state: CaseState, name: MessageName): string {
  const { description } = catalogue[name];
  const example = JSON.stringify(exampleOf(state, name));
  return `- ${cardTexts.seldom(name, sendersOf(name), description.ru)}: \`${example}\``;
}

function sendersOf(name: MessageName): string {
  const senders = catalogue[name].roles.filter((role) => role !== 'applicant');
  return senders.length === STAFF_ROLES ? cardTexts.anyRole : senders.join(', ');
}

/** The example with the day of the case's last step and its first duty. */
const exampleOf = (state: CaseState, name: MessageName) =>
  readyExample(name, localDay(state.lastStepAt ?? state.openedAt), openDuties(state)[0]);

/** How a message is sent from the UI, with a ready example. */
function sending(state: CaseState, name: MessageName, duty?: string): string {
  const example = exampleOf(state, name);
  const content = duty === undefined ? example : { ...example, duty };
  const fields = Object.entries(content).map(([field, value]) => ` "${field}": ${JSON.stringify(value)}`);
  const json = ['{', fields.join(',\n'), '}'].join('\n');
  return `${cardTexts.sendAs(name, sendersOf(name))}\n\n\`\`\`json\n${json}\n\`\`\``;
}

function deliveries(state: CaseState): string {
  if (state.deliveries.length === 0) return '';
  const lines = state.deliveries.map(({ kind, system, since, failed, duty }) => {
    const what = `${deliveryTitle(kind).ru} → ${systemName(system).ru}`;
    return failed === undefined
      ? `- ${what}: ${cardTexts.undelivered(since)}`
      : `- ⚠ **${what}: ${cardTexts.refused(failed)}**, ${cardTexts.operatorDecides}${duty === undefined ? '' : ` (duty ${duty})`}`;
  });
  return [`### ${cardTexts.deliveries}`, '', ...shortened(lines, SHOWN_DELIVERIES)].join('\n');
}

function findings(state: CaseState): string {
  const parts = Object.entries(state.findings).map(([title, lines]) =>
    [`### ${title}`, '', ...lines.map((line) => `- ${quoted(line, 800)}`)].join('\n'),
  );
  return parts.join('\n\n');
}

/** Each term: how it stands, its end, and the days by which it was counted. */
function terms(state: CaseState): string {
  const planned = Object.entries(state.plan?.terms ?? {});
  if (planned.length === 0) return '';
  const lines = planned.map(([rule, term]) => {
    const given = state.ordered?.[rule];
    const short = (date: string) => dayText(date).slice(0, 5);
    const counted = term.days.filter((day) => day.counted).map(({ date }) => short(date));
    const off = term.days
      .filter((day) => !day.counted && day.why !== undefined && day.date > term.dayZero)
      .map(({ date, why }) => `${short(date)} ${why?.ru ?? ''}`);
    const parts = [
      `${cardTexts.until(term.dueAt)}, ${standing(state, rule)}`,
      `${cardTexts.dayZero(dayText(term.dayZero))}, ${cardTexts.counted(counted)}`,
      ...(off.length > 0 ? [cardTexts.skipped(off)] : []),
      ...(term.projected ? [cardTexts.projected] : []),
      ...(given === undefined ? [] : [cardTexts.termGiven(quoted(given.document, 100), dayText(given.on))]),
    ];
    return `- **${titleOf(rule)}** (${paragraphOf(rule)}): ${parts.join('; ')}`;
  });
  return [`### ${cardTexts.terms}`, '', ...lines].join('\n');
}

/** Whether a term still runs, by the duties that are due by it. */
function standing(state: CaseState, rule: string): string {
  const due = state.duties.filter((duty) => termUnder(state, duty) === rule);
  const open = due.filter(({ closed }) => closed === undefined);
  if (open.some(({ overdueAt }) => overdueAt !== undefined)) return cardTexts.standing.missed;
  const ended = state.outcome !== undefined || due.some((duty) => duty.rule === rule);
  if (open.length > 0 || !ended) return cardTexts.standing.runs;
  const late = due.find(({ closed }) => closed?.inTime === false)?.closed;
  if (late !== undefined) {
    const now = state.plan?.terms[rule]?.dueAt;
    return cardTexts.standing.late(late.dueAt === now ? undefined : late.dueAt);
  }
  const last = due.at(-1)?.closed;
  return last?.receivedAt === undefined
    ? cardTexts.standing.fellAway
    : cardTexts.standing.inTime(last.receivedAt);
}

function steps({ recent }: CaseState): string {
  return [`### ${cardTexts.happened}`, '', ...recent.toReversed().map(stepLine)].join('\n');
}

/** A step as a case keeps it for its card; it is put into words when somebody looks, for a case is changed far more often. */
export const keptStep = (event: CaseEvent): string => JSON.stringify(ofLine(event));

function stepLine(kept: string): string {
  const event = JSON.parse(kept) as CaseEvent; // as `keptStep` made it
  return ['-', momentText(event.at), '·', quoted(eventLine(event, 'ru'), 200)].join(' ');
}

/** By which law and calendar the case goes, and what of it is assumed. */
function basis({ plan }: CaseState): string {
  if (plan === undefined) return '';
  const edition = editions.find(({ id }) => id === plan.edition);
  const lines = [
    `- ${cardTexts.edition}: ${edition?.act.ru ?? plan.edition}`,
    `- ${cardTexts.calendar}: ${plan.calendar}`,
    ...(edition?.assumed ?? []).map(({ what }) => `- ${cardTexts.assumed}: ${what.ru}`),
    `- ${cardTexts.zone}`,
  ];
  return [`### ${cardTexts.basis}`, '', ...lines].join('\n');
}
