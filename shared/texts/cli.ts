import type { Bilingual } from '../bilingual.ts';

/** What the command line answers; `{name}` is filled by `say`. */
export const cliTexts = {
  receipt: { ru: 'Расписка: заявление № {number} подано', kk: 'Қолхат: № {number} өтініш берілді' },
  caseLine: { ru: 'Дело: {caseId}', kk: 'Іс: {caseId}' },
  edition: { ru: 'Редакция Правил: {edition} ({act})', kk: 'Қағидалар редакциясы: {edition} ({act})' },
  filedAt: {
    ru: 'Подано: {at}; считается поступившим {on}',
    kk: 'Берілді: {at}; {on} күні келіп түсті деп есептеледі',
  },
  terms: { ru: 'Сроки:', kk: 'Мерзімдер:' },
  termLine: { ru: '{title} ({paragraph}): {until}', kk: '{title} ({paragraph}): {until}' },
  running: { ru: ' — идёт', kk: ' — жүріп жатыр' },
  missed: { ru: ' — идёт, СРОК ПРОПУЩЕН', kk: ' — жүріп жатыр, МЕРЗІМ ӨТІП КЕТТІ' },
  notOwed: { ru: ' — сейчас никто не обязан', kk: ' — қазір ешкім міндетті емес' },
  caseOver: { ru: ' — дело завершено', kk: ' — іс аяқталды' },
  projected: {
    ru: ' (расчётно: праздники ещё не объявлены)',
    kk: ' (есептік: мерекелер әлі жарияланбаған)',
  },
  taken: { ru: 'Принято: {title}, {at}', kk: 'Қабылданды: {title}, {at}' },
  inTime: { ru: ', в срок', kk: ', мерзімінде' },
  late: { ru: ', с опозданием', kk: ', кешігіп' },
  stored: {
    ru: 'Сохранено сервером: {title}. Дело рассмотрит его, когда дойдёт очередь',
    kk: 'Сервер сақтады: {title}. Іс оны кезегі келгенде қарайды',
  },
  key: { ru: 'Ключ: {key}', kk: 'Кілт: {key}' },
  duties: { ru: 'Обязанности:', kk: 'Міндеттер:' },
  overdue: { ru: ' — СРОК ПРОПУЩЕН', kk: ' — МЕРЗІМ ӨТІП КЕТТІ' },
  entry: { ru: 'Запись реестра № {entry}', kk: 'Тізілімнің № {entry} жазбасы' },
  canSend: { ru: 'Можно отправить:', kk: 'Жіберуге болады:' },
  fromDatabase: {
    ru: 'Temporal это дело уже не хранит; ниже — последнее записанное в базе данных.',
    kk: 'Temporal бұл істі енді сақтамайды; төменде — дерекқорда соңғы жазылғаны.',
  },
  openedClosed: { ru: 'Открыто {opened}, закрыто {closed}', kk: '{opened} ашылды, {closed} жабылды' },
  stillOpen: { ru: 'Открыто {opened}, не закрыто', kk: '{opened} ашылды, жабылмаған' },
  more: { ru: 'Ход дела: npx senim timeline {caseId}', kk: 'Істің барысы: npx senim timeline {caseId}' },
  noPapers: { ru: 'Повестка пуста.', kk: 'Күн тәртібі бос.' },
  sheetFilled: { ru: 'Заполнил {by}, {at}', kk: 'Толтырған {by}, {at}' },
  rests: { ru: 'основано на', kk: 'негізі' },
  sha256: { ru: 'SHA-256: {sha256}', kk: 'SHA-256: {sha256}' },
  pdfHint: {
    ru: 'Подписывают PDF: добавьте --pdf ФАЙЛ.pdf, чтобы сохранить его.',
    kk: 'PDF-ке қол қойылады: оны сақтау үшін --pdf ФАЙЛ.pdf қосыңыз.',
  },
  pdfWritten: {
    ru: 'Записан {file}, байт: {n}. Подписывают (CMS, отсоединённая подпись) именно эти байты.',
    kk: '{file} жазылды, байт: {n}. Дәл осы байттарға (CMS, бөлек қолтаңба) қол қойылады.',
  },
  registryEmpty: { ru: 'В реестре нет записей.', kk: 'Тізілімде жазба жоқ.' },
  version: { ru: 'версия {version}: {status}', kk: '{version}-нұсқа: {status}' },
  included: { ru: 'включено', kk: 'енгізілген' },
  excluded: { ru: 'исключено', kk: 'шығарылған' },
  valid: { ru: 'Действует: {from} — {to}', kk: 'Күші бар: {from} — {to}' },
  basis: {
    ru: 'Основание: уведомление № {document}, дело {caseId}, SHA-256 {sha256}',
    kk: 'Негізі: № {document} хабарлама, {caseId} ісі, SHA-256 {sha256}',
  },
  recorded: { ru: 'Записано: {at}', kk: 'Жазылды: {at}' },
  journalSound: {
    ru: 'Журнал цел: шагов {rows}, дел {cases}, закреплённых дней {days}',
    kk: 'Журнал бүтін: қадам {rows}, іс {cases}, бекітілген күн {days}',
  },
  journalDamaged: {
    ru: 'ЖУРНАЛ ПОВРЕЖДЁН: нарушений {n} (шагов {rows}, дел {cases}, закреплённых дней {days})',
    kk: 'ЖУРНАЛ БҰЗЫЛҒАН: бұзушылық {n} (қадам {rows}, іс {cases}, бекітілген күн {days})',
  },
  caseStep: { ru: 'дело {caseId}', kk: '{caseId} ісі' },
  step: { ru: 'шаг {n}', kk: '{n}-қадам' },
  day: { ru: 'день {day}', kk: '{day} күні' },
} as const satisfies Record<string, Bilingual>;

/** Where a version of an entry is held, by what proof (RULES-8). */
export const disseminationLines = {
  held: {
    ru: 'Версия {version} → {system}: квитанция {receipt}, {at}',
    kk: '{version}-нұсқа → {system}: {receipt} түбіртегі, {at}',
  },
  byHand: {
    ru: 'Версия {version} → {system}: без системы, {receipt}, {at}, записал {by}',
    kk: '{version}-нұсқа → {system}: жүйесіз, {receipt}, {at}, жазған {by}',
  },
  later: {
    ru: 'Версия {version} → {system}: вместе с версией {later}, квитанция {receipt}, {at}',
    kk: '{version}-нұсқа → {system}: {later}-нұсқамен бірге, {receipt} түбіртегі, {at}',
  },
  none: {
    ru: 'Версия {version} → {system}: подтверждения нет, дело dissemination/{entry}-{version}',
    kk: '{version}-нұсқа → {system}: растау жоқ, dissemination/{entry}-{version} ісі',
  },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with the journal, by the code of the check. */
export const journalProblems = {
  ROW_CHANGED: { ru: 'строка шага изменена после записи', kk: 'қадам жолы жазылғаннан кейін өзгертілген' },
  ROW_MISSING: { ru: 'перед этим шагом недостаёт строк', kk: 'бұл қадамның алдында жолдар жетіспейді' },
  CHAIN_BROKEN: {
    ru: 'шаг не продолжает предыдущий: тот подменён',
    kk: 'қадам алдыңғысын жалғастырмайды: ол ауыстырылған',
  },
  HEAD_MISSING: {
    ru: 'дело дошло до этого шага, журнал кончается раньше',
    kk: 'іс осы қадамға жеткен, журнал одан бұрын аяқталады',
  },
  HEAD_DIFFERS: {
    ru: 'последний шаг журнала не тот, что записан у дела',
    kk: 'журналдың соңғы қадамы істе жазылғаннан өзгеше',
  },
  CASE_MISSING: { ru: 'дело известно, в журнале его шагов нет', kk: 'іс белгілі, журналда оның қадамы жоқ' },
  PROJECTION_MISSING: {
    ru: 'в журнале есть шаги дела, в списке дел его нет',
    kk: 'журналда істің қадамдары бар, істер тізімінде ол жоқ',
  },
  ANCHOR_CHANGED: {
    ru: 'закрепление дня изменено после записи',
    kk: 'күннің бекітілуі жазылғаннан кейін өзгертілген',
  },
  ANCHOR_MISSING: { ru: 'закрепление дня пропало', kk: 'күннің бекітілуі жоғалған' },
  ANCHOR_BROKEN: {
    ru: 'закрепление не продолжает предыдущее',
    kk: 'бекіту алдыңғысын жалғастырмайды',
  },
  DAY_DIFFERS: {
    ru: 'шаги этого дня не те, что закреплены: строка или дело изменены, добавлены или удалены',
    kk: 'осы күннің қадамдары бекітілгеннен өзгеше: жол немесе іс өзгертілген, қосылған не жойылған',
  },
} as const satisfies Record<string, Bilingual>;

/** Fills a text's `{names}` in each language; a fact may itself be in both. */
export function say(
  text: Bilingual,
  facts: Readonly<Record<string, string | number | Bilingual>> = {},
): Bilingual {
  const fill = (language: keyof Bilingual) =>
    filled(text[language], (name) => {
      const fact = facts[name];
      return typeof fact === 'object' ? fact[language] : fact;
    });
  return { ru: fill('ru'), kk: fill('kk') };
}

/** Fills the `{names}` of one line; a name without a fact stays. */
export function filled(line: string, factOf: (name: string) => string | number | undefined): string {
  return line.replace(/\{(\w+)\}/g, (whole, name: string) => String(factOf(name) ?? whole));
}
