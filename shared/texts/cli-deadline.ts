import type { Bilingual } from '../bilingual.ts';

/** What `deadline` answers, and why it cannot; `{name}` is filled by `say`. */
export const deadlineTexts = {
  rule: { ru: '{rule} · {title} ({paragraph})', kk: '{rule} · {title} ({paragraph})' },
  due: { ru: 'Срок: {until}', kk: 'Мерзім: {until}' },
  last: { ru: 'Последний момент: {due}', kk: 'Соңғы сәт: {due}' },
  opens: { ru: 'Действие законно только с {day}', kk: 'Әрекет тек {day} бастап заңды' },
  fromReceipt: {
    ru: 'Считается от поступления {at} ({starts}); день 0: {on}',
    kk: '{at} келіп түскеннен есептеледі ({starts}); 0-күн: {on}',
  },
  fromAct: {
    ru: 'Считается от акта {at} ({starts}); день 0: {on}',
    kk: '{at} актісінен есептеледі ({starts}); 0-күн: {on}',
  },
  fromEvent: {
    ru: 'Считается от события {at} ({starts})',
    kk: '{at} оқиғасынан есептеледі ({starts})',
  },
  fromDay: { ru: 'Считается назад от {on}', kk: '{on} күнінен кері есептеледі' },
  edition: { ru: 'Редакция Правил: {edition}', kk: 'Қағидалар редакциясы: {edition}' },
  noEdition: {
    ru: 'Редакции Правил на эту дату нет (edition: none): это только арифметика',
    kk: 'Бұл күнге Қағидалар редакциясы жоқ (edition: none): бұл тек арифметика',
  },
  notInForce: {
    ru: 'Документ правила на эту дату не действует (edition: none): это только арифметика',
    kk: 'Ереженің құжаты бұл күні қолданыста емес (edition: none): бұл тек арифметика',
  },
  byTheClock: {
    ru: 'Часы идут подряд: рабочий календарь для этого срока не нужен',
    kk: 'Сағат үзіліссіз жүреді: бұл мерзімге жұмыс күнтізбесі керек емес',
  },
  calendar: { ru: 'Календарь: {edition}', kk: 'Күнтізбе: {edition}' },
  asKnown: { ru: 'Календарь, известный {on}: {edition}', kk: '{on} белгілі болған күнтізбе: {edition}' },
  now: { ru: 'По календарю, известному сейчас: {due}', kk: 'Қазір белгілі күнтізбе бойынша: {due}' },
  releaseOnly: {
    ru: 'База данных не работает: поправки календаря этой установки не учтены',
    kk: 'Дерекқор жұмыс істемейді: осы орнатудың күнтізбе түзетулері ескерілмеген',
  },
  projected: {
    ru: 'Расчётно: срок опирается на день, который ещё не объявлен',
    kk: 'Есептік: мерзім әлі жарияланбаған күнге сүйенеді',
  },
  days: { ru: 'День за днём:', kk: 'Күн сайын:' },
} as const satisfies Record<string, Bilingual>;

export const deadlineErrors = {
  unknownRule: {
    ru: '{where}правила «{rule}» нет; ближайшее: {near}.',
    kk: '{where}«{rule}» ережесі жоқ; ең жақыны: {near}.',
  },
  noTerm: {
    ru: '{where}у правила {rule} нет срока{within}. Правила со сроком: {all}.',
    kk: '{where}{rule} ережесінде мерзім жоқ{within}. Мерзімі бар ережелер: {all}.',
  },
  within: { ru: ': оно исполняется в срок {rule}', kk: ': ол {rule} мерзімінде орындалады' },
  needsFrom: {
    ru: '{where}срок {rule} считается вперёд: нужен --from МОМЕНТ (from).',
    kk: '{where}{rule} мерзімі алға есептеледі: --from СӘТ (from) керек.',
  },
  needsBefore: {
    ru: '{where}срок {rule} считается назад: нужен --before ДАТА (before).',
    kk: '{where}{rule} мерзімі кері есептеледі: --before КҮН (before) керек.',
  },
  extraFrom: {
    ru: '{where}срок {rule} считается назад, от --before: уберите --from (from).',
    kk: '{where}{rule} мерзімі --before күнінен кері есептеледі: --from (from) алып тастаңыз.',
  },
  extraBefore: {
    ru: '{where}срок {rule} считается вперёд, от --from: уберите --before (before).',
    kk: '{where}{rule} мерзімі --from сәтінен алға есептеледі: --before (before) алып тастаңыз.',
  },
  noEvent: {
    ru: '{where}срок {rule} не считают ни от поступления, ни от акта: уберите --act и --receipt (event).',
    kk: '{where}{rule} мерзімі келіп түсуден де, актіден де есептелмейді: --act пен --receipt (event) алып тастаңыз.',
  },
  bothEvents: {
    ru: '--act и --receipt исключают друг друга: оставьте одно.',
    kk: '--act пен --receipt бірге берілмейді: біреуін қалдырыңыз.',
  },
  needsRule: {
    ru: 'Нужно --rule ПРАВИЛО с --from МОМЕНТ или --before ДАТА, или --batch ФАЙЛ.',
    kk: '--rule ЕРЕЖЕ мен --from СӘТ немесе --before КҮН, немесе --batch ФАЙЛ керек.',
  },
  batchAlone: {
    ru: '--batch считает сроки из файла: уберите --rule, --from, --before, --act и --receipt.',
    kk: '--batch мерзімдерді файлдан есептейді: --rule, --from, --before, --act және --receipt алып тастаңыз.',
  },
  emptyBatch: {
    ru: '{file}: пусто. Нужен список JSON […], хотя бы пустой: [].',
    kk: '{file}: бос. JSON тізімі […] керек, бос болса да: [].',
  },
  emptyId: {
    ru: '{where}id пуст: по нему узнают ответ.',
    kk: '{where}id бос: жауап сол бойынша танылады.',
  },
  sameId: {
    ru: '{where}id «{id}» уже назван в строке {first}: по нему узнают ответ.',
    kk: '{where}«{id}» id-і {first}-жолда аталған: жауап сол бойынша танылады.',
  },
  notArray: { ru: '{file}: нужен список JSON […].', kk: '{file}: JSON тізімі керек […].' },
  badItem: { ru: '{where}{problems}', kk: '{where}{problems}' },
  where: { ru: 'Строка {i}: ', kk: '{i}-жол: ' },
  badInstant: {
    ru: '{where}«{text}» — не момент времени. Нужны дата, время и смещение, например 2026-11-23T18:30:00+05:00.',
    kk: '{where}«{text}» — уақыт сәті емес. Күні, уақыты және ығысуы керек, мысалы 2026-11-23T18:30:00+05:00.',
  },
  farInstant: {
    ru: '{where}«{text}» слишком далеко: сроки считаются с 1991 по 2199 год.',
    kk: '{where}«{text}» тым алыс: мерзімдер 1991–2199 жылдарда есептеледі.',
  },
  badDay: {
    ru: '{where}«{text}» — не день календаря. Нужно ГГГГ-ММ-ДД, например 2026-11-23.',
    kk: '{where}«{text}» — күнтізбе күні емес. ЖЖЖЖ-АА-КК керек, мысалы 2026-11-23.',
  },
  calendarEnds: {
    ru: '{where}календарь рабочих дней внесён на {span} годы, {year} в нём нет: внесите год (shared/calendar/days/{year}.ts).',
    kk: '{where}жұмыс күндерінің күнтізбесі {span} жылдарға енгізілген, {year} жоқ: жылды енгізіңіз (shared/calendar/days/{year}.ts).',
  },
} as const satisfies Record<string, Bilingual>;
