import { momentText } from './format.ts';

/** The words of the operator's card. In Russian only: it is the page of the Temporal UI, not a notice to anybody. */
export const cardTexts = {
  stage: 'Стадия',
  ended: 'Дело завершено',
  entry: (n: number) => `, запись реестра № ${String(n)}`,
  filed: 'Подано',
  reopened: (document: string, day: string, ruling: string, stage: string, of: string) =>
    `**Рассматривается снова** по решению № ${document} от ${day} (${ruling}), с шага «${stage}»; прежнее рассмотрение — ${of}`,
  missed: 'Пропущен срок',
  cancelAsked:
    'Запрошена отмена в Temporal. Дело отменой не завершается: заявление отзывают сообщением withdraw.',
  more: (n: number) => `и ещё ${String(n)}`,
  owedNow: 'Кто что должен сейчас',
  noTerm: '**срок не установлен**',
  until: (instant: string) => `до **${momentText(instant)}**`,
  late: '⚠ **ПРОСРОЧЕНО**,',
  owner: 'Исполнитель',
  passedTo: (role: string, staff: string) => `${role} — передано **${staff}**`,
  anyRole: 'любая',
  alsoPossible: 'Ещё можно отправить (Send an Update)',
  seldom: (message: string, roles: string, what: string) => `**${message}** (роль ${roles}) — ${what}`,
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
  termGiven: (document: string, day: string) =>
    `**срок установлен решением по жалобе** № ${document} от ${day}`,
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
