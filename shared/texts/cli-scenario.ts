import type { Bilingual } from '../bilingual.ts';

/** Help of the commands that play cases in virtual time. */
export const scenarioHelp = {
  scenario: {
    ru: 'дела, записанные страницей YAML (docs/scenarios.md)',
    kk: 'YAML бетімен жазылған істер (docs/scenarios.md)',
  },
  run: {
    ru: 'проиграть сценарии и сверить ожидания',
    kk: 'сценарийлерді орындап, күтілгенімен салыстыру',
  },
  explain: {
    ru: 'показать ход дела, к которому ведёт сценарий',
    kk: 'сценарий алып келетін істің барысын көрсету',
  },
  engine: {
    ru: 'sandbox — виртуальное время, без сервера; server — сервер Temporal, часы которого переводит сценарий',
    kk: 'sandbox — виртуалды уақыт, серверсіз; server — сағатын сценарий жылжытатын Temporal сервері',
  },
  simulate: {
    ru: 'прожить случайные дела и проверить то, что верно для каждого дела',
    kk: 'кездейсоқ істерді орындап, әр іске тән шындықты тексеру',
  },
  cases: { ru: 'сколько дел (1–1 000 000)', kk: 'қанша іс (1–1 000 000)' },
  seed: {
    ru: 'начало случайных чисел: то же начало — те же дела',
    kk: 'кездейсоқ сандардың басы: бірдей бас — бірдей істер',
  },
  out: {
    ru: 'папка, куда пишется сценарий дела, нарушившего правило',
    kk: 'ережені бұзған істің сценарийі жазылатын қалта',
  },
} as const satisfies Record<string, Bilingual>;

/** What they answer; `{name}` is filled by `say`. */
export const scenarioTexts = {
  passed: { ru: '✔ {file}: {title}', kk: '✔ {file}: {title}' },
  failed: { ru: '✘ {file}: {title}', kk: '✘ {file}: {title}' },
  failure: {
    ru: 'строка {line}, {at}, дело {case}: {what}\n  ожидалось: {expected}\n  стоит:     {stood}',
    kk: '{line}-жол, {at}, {case} ісі: {what}\n  күтілген: {expected}\n  тұрғаны:  {stood}',
  },
  breach: {
    ru: 'нарушено верное для каждого дела: {breach}',
    kk: 'әр іске тән шындық бұзылды: {breach}',
  },
  course: { ru: 'Ход дела:', kk: 'Істің барысы:' },
  line: { ru: '{at} {case}  {text}', kk: '{at} {case}  {text}' },
  total: { ru: 'сценариев: {n}, не сошлось: {failed}', kk: 'сценарий: {n}, сәйкес келмегені: {failed}' },
  simulated: {
    ru: 'дел: {cases}, и до них внесений в реестр: {earlier}; за {seconds} с (процессор {cpu} с), целых дел в секунду: {rate}; начало {seed}',
    kk: 'іс: {cases}, олардан бұрын тізілімге енгізу: {earlier}; {seconds} с (процессор {cpu} с), секундына бүтін іс: {rate}; басы {seed}',
  },
  outcomes: { ru: 'исходы: {outcomes}', kk: 'нәтижелер: {outcomes}' },
  violations: { ru: 'нарушений: {n}', kk: 'бұзылған: {n}' },
  saved: { ru: 'наименьшее дело записано: {file}', kk: 'ең кіші іс жазылды: {file}' },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with a call of them. */
export const scenarioErrors = {
  malformed: { ru: '{file}, строка {faults}', kk: '{file}, {faults}' },
  fault: { ru: '{line}: {reason}', kk: '{line}-жол: {reason}' },
  unreadable: { ru: '{file}: файл не читается ({code})', kk: '{file}: файл оқылмайды ({code})' },
  twice: { ru: '{file} назван дважды', kk: '{file} екі рет аталған' },
  engine: {
    ru: '--engine: sandbox или server, а не «{engine}»',
    kk: '--engine: sandbox немесе server, «{engine}» емес',
  },
  number: {
    ru: '{option}: целое число от {min} до {max}, а не «{value}»',
    kk: '{option}: {min} бен {max} арасындағы бүтін сан, «{value}» емес',
  },
  noSimulator: {
    ru: 'Симулятора рядом нет: он живёт в папке test этого проекта и в зависимостях разработки (npm ci)',
    kk: 'Симулятор жанында жоқ: ол осы жобаның test қалтасында және әзірлеу тәуелділіктерінде (npm ci)',
  },
} as const satisfies Record<string, Bilingual>;

/** What is wrong at a place of a scenario. */
export const scenarioFaults = {
  phrase: {
    ru: '«{word}» — не то, что делает {actor}; ближайшее — «{nearest}»; есть: {known}',
    kk: '«{word}» — {actor} істейтін әрекет емес; ең жақыны — «{nearest}»; барлары: {known}',
  },
  rule: {
    ru: 'правила «{word}» нет; ближайшее — «{nearest}»',
    kk: '«{word}» ережесі жоқ; ең жақыны — «{nearest}»',
  },
  unknown: {
    ru: 'слова «{word}» здесь нет; ближайшее — «{nearest}»; есть: {known}',
    kk: 'мұнда «{word}» сөзі жоқ; ең жақыны — «{nearest}»; барлары: {known}',
  },
  nothingBeside: {
    ru: 'слова «{word}» здесь нет: рядом с этим действием ничего не говорят',
    kk: 'мұнда «{word}» сөзі жоқ: бұл әрекеттің қасында ештеңе айтылмайды',
  },
  moment: {
    ru: '«{word}» — не момент: пишут 2026-03-19 17:00 или 19.03.2026 17:00, по времени Казахстана',
    kk: '«{word}» — уақыт сәті емес: Қазақстан уақытымен 2026-03-19 17:00 немесе 19.03.2026 17:00 деп жазылады',
  },
  day: {
    ru: '«{word}» — не день: пишут 2026-03-19 или 19.03.2026',
    kk: '«{word}» — күн емес: 2026-03-19 немесе 19.03.2026 деп жазылады',
  },
  backwards: { ru: 'раньше, чем шаг перед ним', kk: 'алдыңғы қадамнан ерте' },
  acts: {
    ru: 'один шаг — одно действие, а здесь их больше: {actors}',
    kk: 'бір қадам — бір әрекет, ал мұнда олар көп: {actors}',
  },
  unasked: { ru: 'отвечать не на что: действия нет', kk: 'жауап беретін ештеңе жоқ: әрекет жоқ' },
  caseName: {
    ru: 'дело называют латинскими буквами, цифрами и дефисами, не больше 30 знаков; рассмотренное снова — A/2',
    kk: 'іс латын әріптерімен, цифрлармен және дефиспен аталады, 30 таңбадан аспайды; қайта қаралғаны — A/2',
  },
  map: { ru: 'нужны имена и их значения', kk: 'атаулар мен олардың мәндері керек' },
  list: { ru: 'нужен список хотя бы из одного', kk: 'кемінде біреуі бар тізім керек' },
  text: { ru: 'нужен текст', kk: 'мәтін керек' },
  kind: { ru: 'нужно значение другого вида', kk: 'басқа түрдегі мән керек' },
} as const satisfies Record<string, Bilingual>;

/** Where YAML itself breaks, by the codes of its reader; the rest by the code alone. */
export const yamlFaults: Readonly<Record<string, Bilingual>> = {
  DUPLICATE_KEY: { ru: 'имя стоит здесь второй раз', kk: 'атау мұнда екінші рет тұр' },
  BAD_INDENT: { ru: 'отступ не тот', kk: 'шегініс дұрыс емес' },
  TAB_AS_INDENT: {
    ru: 'отступ сделан табуляцией: нужны пробелы',
    kk: 'шегініс табуляциямен жасалған: бос орындар керек',
  },
  MISSING_CHAR: {
    ru: 'не хватает знака: кавычки, скобки, двоеточия или запятой',
    kk: 'таңба жетпейді: тырнақша, жақша, қос нүкте немесе үтір',
  },
  UNEXPECTED_TOKEN: { ru: 'лишний знак', kk: 'артық таңба' },
  BAD_SCALAR_START: {
    ru: 'текст начинается со знака YAML: возьмите его в кавычки',
    kk: 'мәтін YAML таңбасынан басталады: оны тырнақшаға алыңыз',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ru: 'двоеточие внутри текста: возьмите текст в кавычки',
    kk: 'мәтін ішінде қос нүкте бар: мәтінді тырнақшаға алыңыз',
  },
  MULTILINE_IMPLICIT_KEY: {
    ru: 'имя занимает больше строки: нет двоеточия или кавычки',
    kk: 'атау бір жолдан асады: қос нүкте немесе тырнақша жоқ',
  },
};
export const yamlBroken = { ru: 'YAML записан неверно ({code})', kk: 'YAML қате жазылған ({code})' };
