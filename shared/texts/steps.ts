/** What a step of a case does, in plain Russian: summaries of activities and timers on the Timeline of the UI. */
export const stepTitles = {
  receive: 'Проверка формы',
  plan: 'Расчёт сроков',
  admit: (message: string) => `Приём: ${message}`,
  authority: 'Полномочия по справочнику',
  claim: 'Номер заявления',
  journal: 'Запись в журнал',
  documentNumber: 'Номер документа',
  signature: 'Проверка подписи',
  enter: 'Внесение в реестр',
  entry: 'Запись реестра',
  ordered: 'Срок, данный решением',
  reopening: 'Прежнее рассмотрение заявления',
  restore: 'Восстановление записи реестра',
  requiring: 'Записи, которым нужна эта программа',
  hearing: 'Заслушивание',
  required: 'Необходимые программы в реестре',
  organisation: 'Организация в ГБД ЮЛ',
  producer: 'Реестр казахстанских товаропроизводителей',
  bans: 'Запреты суда',
  agenda: 'Заявления, ждущие комиссию',
  found: 'Находки по заявлениям',
  appealed: 'Что обжалуется',
  outcome: 'Исход жалобы о том же',
  turn: 'Очередь заявлений о том же',
  version: 'Версия записи реестра',
  caseFile: 'Собрать административное дело',
  disseminate: 'Передача и опубликование',
  report: 'Стадия в мониторинг',
  note: 'Служебная записка',
  term: (duty: string) => `Срок: ${duty}`,
} as const;

/** What a case can be asked. */
export const queryTitles = {
  status: 'Порядок и статус (п. 11 приложения 2)',
  result: 'Документ на подпись (п. 23 Правил)',
  criteria: 'Лист критериев (п. 5, 6 Правил)',
  agenda: 'Повестка заседания с листами критериев',
  letter: 'Сопроводительное письмо на подпись (п. 30 Правил)',
  minutes: 'Протокол на подпись (п. 20 Правил)',
} as const;

/** A message's description as the UI shows it under the handler's name. */
export const withExample = (description: string, example: string) => `${description}. Пример: ${example}`;
