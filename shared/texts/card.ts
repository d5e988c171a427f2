import type { Bilingual } from '../bilingual.ts';
import { momentText } from './format.ts';

/** The words of the operator's card. In Russian only: it is the page of the Temporal UI, not a notice to anybody. */
export const cardTexts = {
  stage: 'Стадия',
  ended: 'Дело завершено',
  entry: (n: number) => `, запись реестра № ${String(n)}`,
  filed: 'Подано',
  missed: 'Пропущен срок',
  cancelAsked:
    'Запрошена отмена в Temporal. Дело отменой не завершается: заявление отзывают сообщением withdraw.',
  more: (n: number) => `и ещё ${String(n)}`,
  owedNow: 'Кто что должен сейчас',
  noTerm: '**срок не установлен**',
  until: (instant: string) => `до **${momentText(instant)}**`,
  late: '⚠ **ПРОСРОЧЕНО**,',
  owner: 'Исполнитель',
  anyTime: 'Можно отправить в любой момент',
  sendAs: (message: string, roles: string) => `Send an Update → **${message}** (роль ${roles}):`,
  deliveries: 'Отправки в пути',
  undelivered: (since: string) => `не доставлено, повторяется с ${momentText(since)}`,
  refused: (code: string) => `отклонено (${code})`,
  operatorDecides: 'решает оператор сообщением settleDelivery',
  terms: 'Сроки и их расчёт',
  dayZero: (day: string) => `день 0 — ${day}`,
  counted: (days: readonly string[]) => `засчитаны ${String(days.length)}: ${days.join(', ')}`,
  skipped: (days: readonly string[]) => `не засчитаны, кроме выходных: ${days.join('; ')}`,
  projected: 'календарь этих дней ещё не объявлен',
  standing: {
    missed: '**пропущен**, исполнение ожидается',
    runs: 'идёт',
    late: (dueAt?: string) =>
      `**исполнено с опозданием**${dueAt === undefined ? '' : ` (по календарю того дня — до ${momentText(dueAt)})`}`,
    fellAway: 'отпал',
    inTime: (instant: string) => `исполнено в срок ${momentText(instant)}`,
  },
  notPlanned: '⚠ Сроки не пересчитаны',
  pastCalendar: (year: number) =>
    `Срок уходит в ${String(year)} год, которого нет в календаре: действуют прежние сроки. Внесите год в календарь и сообщите делу: calendarChanged`,
  happened: 'Что было (последнее сверху)',
  basis: 'По каким правилам ведётся дело',
  edition: 'Редакция Правил',
  calendar: 'Календарь',
  assumed: 'Допущение',
  zone: 'Время везде — Казахстана (UTC+5)',
} as const;

/** What the stages of an application show on the card. */
export const findingTexts = {
  documents: 'Сверка с перечнем документов (решает сотрудник, п. 18)',
  missing: (item: string) => `☐ не представлено: ${item}`,
  expired: (document: string) => `☐ истёк срок действия: ${document}`,
  complete: '✔ по перечню всё представлено и действует на день подачи',
  advice: 'Рекомендация комиссии (п. 20)',
  decision: 'Решение (п. 11, 21)',
  ground: (id: number, reason: string) => `основание ${String(id)}) п. 10 приложения 2: ${reason}`,
  turn: 'Другие заявления о том же (п. 15)',
  ahead: (caseId: string) =>
    `сначала решается ${caseId}: до его завершения рекомендация не принимается; сроки идут`,
  turnHasCome: 'очередь этого заявления',
  entry: 'Запись реестра, о которой заявление',
  entryAbsent: (n: number) => `☐ записи № ${String(n)} в реестре нет`,
  entryExcluded: (n: number, since: string) => `☐ запись № ${String(n)} исключена с ${since}`,
  entryOf: (n: number, product: string, holder: string) => `№ ${String(n)}: ${product}; ${holder}`,
  holderDiffers: '☐ заявитель — не тот, на кого внесена запись (п. 11 приложения 4)',
  nameDiffers: (stated: string) => `☐ в заявлении названа иначе: ${stated}`,
  minutes: (number: string, day: string) => `протокол № ${number} от ${day}`,
} as const;

/** Why an entry can be neither changed nor excluded. */
export const entryFaults: Readonly<Record<'absent' | 'excluded', Bilingual>> = {
  absent: { ru: 'такой записи в реестре нет', kk: 'тізілімде мұндай жазба жоқ' },
  excluded: { ru: 'она уже исключена', kk: 'ол тізілімнен алып тасталған' },
};
