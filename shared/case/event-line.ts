import type { Bilingual, Language } from '../bilingual.ts';
import { isInstant } from '../calendar/zone.ts';
import type { Json } from '../json.ts';
import { barrierTitles, remedyTitles, rulingEntries, rulings } from '../law/complaints.ts';
import { outcomeTitles } from '../law/outcomes.ts';
import { partyTitles } from '../law/parties.ts';
import { isRuleId, rule } from '../law/rules.ts';
import { reportedStageTitles, stageTitles } from '../law/stages.ts';
import { verdictTitles } from '../law/verdicts.ts';
import { catalogue } from '../messages/catalogue.ts';
import { roles } from '../roles.ts';
import { findingTitles } from '../texts/checks.ts';
import { departureTitles } from '../texts/criteria.ts';
import { noticeTitles } from '../texts/deliveries.ts';
import { dayText, momentText } from '../texts/format.ts';
import { systemName } from '../texts/systems.ts';
import { eventTexts } from './event-texts.ts';
import type { CaseEvent } from './types.ts';

type Words = Readonly<Record<string, Bilingual>>;

/** Facts that are words of ours, by the fact's name. */
const words: Readonly<Record<string, Words>> = {
  inTime: { true: { ru: 'в срок', kk: 'мерзімінде' }, false: { ru: 'с опозданием', kk: 'кешігіп' } },
  outcome: outcomeTitles,
  stage: stageTitles,
  report: { ...reportedStageTitles, ...outcomeTitles },
  notice: noticeTitles,
  message: Object.fromEntries(Object.entries(catalogue).map(([name, { title }]) => [name, title])),
  owes: {
    ...partyTitles,
    ...Object.fromEntries(Object.entries(roles).map(([role, { title }]) => [role, title])),
  },
  action: {
    resend: { ru: 'отправить снова', kk: 'қайта жіберу' },
    settled: { ru: 'вручено иным способом', kk: 'басқа тәсілмен тапсырылды' },
  },
  act: departureTitles,
  verdict: {
    complete: { ru: 'пакет полон', kk: 'топтама толық' },
    incomplete: { ru: 'пакет неполон', kk: 'топтама толық емес' },
    quorum: { ru: 'кворум есть', kk: 'кворум бар' },
    'no-quorum': { ru: 'кворума нет', kk: 'кворум жоқ' },
    held: { ru: 'проведено', kk: 'өткізілді' },
    'not-attended': { ru: 'участник не пришёл', kk: 'қатысушы келмеді' },
    ...verdictTitles,
  },
  ruling: Object.fromEntries(rulings.map((ruling) => [ruling, rulingEntries[ruling].title])),
  remedy: remedyTitles,
  barriers: barrierTitles,
  change: { ...verdictTitles, restore: { ru: 'восстановить в реестре', kk: 'тізілімде қалпына келтіру' } },
  findings: findingTitles,
  wished: {
    true: { ru: 'к желательному дню', kk: 'қалаулы күнге' },
    false: { ru: 'позже желательного дня', kk: 'қалаулы күннен кейін' },
  },
  contact: { email: { ru: 'e-mail', kk: 'e-mail' }, phone: { ru: 'телефон', kk: 'телефон' } },
  why: {
    start: { ru: 'уточнён день 0', kk: '0-күн нақтыланды' },
    'in-time': { ru: 'исполнено в срок', kk: 'мерзімінде орындалған' },
    'not-owed': { ru: 'этого никто не должен', kk: 'мұны ешкім орындауға тиіс емес' },
    closed: { ru: 'дело завершено', kk: 'іс аяқталған' },
    unknown: { ru: 'такого дела нет', kk: 'мұндай іс жоқ' },
    'no-term': { ru: 'он кончается раньше, чем начался', kk: 'ол басталмай тұрып аяқталады' },
    ruling: { ru: 'установлен решением по жалобе', kk: 'шағым бойынша шешіммен белгіленген' },
    moved: { ru: 'срок перенесён', kk: 'мерзім ауыстырылды' },
    running: { ru: 'дело ещё идёт', kk: 'іс әлі жүріп жатыр' },
    reopened: { ru: 'заявление уже рассматривается снова', kk: 'өтініш қайта қаралып жатыр' },
    erased: { ru: 'персональные данные дела удалены', kk: 'істің дербес деректері жойылған' },
    absent: { ru: 'такой записи нет', kk: 'мұндай жазба жоқ' },
    included: { ru: 'запись и так в реестре', kk: 'жазба онсыз да тізілімде' },
  },
};

/** One fact in words; a value nobody foresaw is shown as it is. */
function say(name: string, value: Json, language: Language): string {
  if (Array.isArray(value)) return value.map((one: Json) => say(name, one, language)).join(', ');
  if (typeof value === 'object' && value !== null) {
    const own = Object.entries(value).find(([key]) => key === language)?.[1];
    return typeof own === 'string' ? own : JSON.stringify(value);
  }
  const word = String(value);
  if (name === 'system') return systemName(word)[language];
  const known = words[name];
  if (known !== undefined && Object.hasOwn(known, word)) return known[word]?.[language] ?? word;
  if (isInstant(word)) return momentText(word);
  return /^\d{4}-\d{2}-\d{2}$/.test(word) ? dayText(word) : word;
}

/** Moments of receipt. */
const times = ['receivedAt', 'filedAt'];

/** A fact of an event by the name templates use; undefined when it has none. */
function factOf(
  { at, rule: id, by, data = {} }: CaseEvent,
  name: string,
  language: Language,
): string | undefined {
  if (name === 'by' && by !== undefined) return say('owes', by.role, language);
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  if (value !== undefined) {
    const said = say(name, value, language);
    // When it was received is told only where it is not when it was recorded.
    return times.includes(name) && said === momentText(at) ? undefined : said;
  }
  if (id === undefined || !isRuleId(id)) return undefined;
  const { title, paragraph, owes } = rule(id);
  if (name === 'owes') return owes === 'system' ? undefined : say('owes', owes, language);
  return { title, paragraph }[name]?.[language];
}

/**
 * The event as one line of the case's timeline, without its date. Never throws: an unknown kind, from another release,
 * is shown by its own word, an absent fact by a dash.
 */
export function eventLine(event: CaseEvent, language: Language): string {
  const texts: Words = eventTexts;
  const template = Object.hasOwn(texts, event.kind) ? texts[event.kind]?.[language] : undefined;
  if (template === undefined) return event.kind;
  return template.replaceAll(/\[([^\]]*)\]|\{(\w+)\}/g, (_, part?: string, name = '') =>
    part === undefined ? (factOf(event, String(name), language) ?? '—') : whole(event, part, language),
  );
}

/** Names of the facts that the line of a kind can say. */
const named = new Map(
  Object.entries(eventTexts).map(([kind, { ru }]) => [
    kind,
    new Set(Array.from(ru.matchAll(/\{(\w+)\}/g), ([, name]) => name)),
  ]),
);

/** An event without what its line does not say. */
export function ofLine({ at, kind, rule: id, by, data = {} }: CaseEvent): Omit<CaseEvent, 'n'> {
  const names = named.get(kind) ?? new Set();
  const said = Object.entries(data).filter(([name]) => names.has(name));
  return {
    at,
    kind,
    ...(id === undefined ? {} : { rule: id }),
    ...(by !== undefined && names.has('by') ? { by: { role: by.role } } : {}),
    data: Object.fromEntries(said),
  };
}

/** A part of a line; empty when one of its facts is absent. */
function whole(event: CaseEvent, part: string, language: Language): string {
  let absent = false;
  const said = part.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const fact = factOf(event, name, language);
    absent ||= fact === undefined;
    return fact ?? '';
  });
  return absent ? '' : said;
}
