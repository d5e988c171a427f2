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
    ru: 'sandbox — виртуальное время, без сервера; server — сервер Temporal с перемоткой времени',
    kk: 'sandbox — виртуалды уақыт, серверсіз; server — уақытты жылжытатын Temporal сервері',
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
    ru: 'дел: {cases} за {seconds} с, {rate} в секунду; начало {seed}',
    kk: 'іс: {cases}, {seconds} с, секундына {rate}; басы {seed}',
  },
  outcomes: { ru: 'исходы: {outcomes}', kk: 'нәтижелер: {outcomes}' },
  violations: { ru: 'нарушений: {n}', kk: 'бұзылған: {n}' },
  saved: { ru: 'наименьшее дело записано: {file}', kk: 'ең кіші іс жазылды: {file}' },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with a call of them. */
export const scenarioErrors = {
  malformed: { ru: '{file}, строка {faults}', kk: '{file}, жол: {faults}' },
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
