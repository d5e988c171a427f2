import type { Bilingual } from '../bilingual.ts';

/** What `replay` answers, and why it cannot; `{name}` is filled by `say`. */
export const replayTexts = {
  same: { ru: '{caseId}: идёт как прежде', kk: '{caseId}: бұрынғыдай жүреді' },
  stopped: {
    ru: '{caseId}: ОСТАНОВИТСЯ: {why}',
    kk: '{caseId}: ТОҚТАЙДЫ: {why}',
  },
  differs: {
    ru: '{caseId}: ПОЙДЁТ ИНАЧЕ: {place}: было {was}, стало {is}',
    kk: '{caseId}: БАСҚАША ЖҮРЕДІ: {place}: {was} болған, {is} болды',
  },
  event: { ru: 'событие {n}, {what}', kk: '{n}-оқиға, {what}' },
  nothing: { ru: 'ничего', kk: 'ештеңе' },
  total: {
    ru: 'Открытых дел: {n}; иначе пойдут: {other}',
    kk: 'Ашық істер: {n}; басқаша жүретіндері: {other}',
  },
} as const satisfies Record<string, Bilingual>;

export const replayHelp = {
  replay: {
    ru: 'перед выпуском: как код этого выпуска поведёт дела, идущие сейчас',
    kk: 'шығарылым алдында: осы шығарылымның коды қазір жүріп жатқан істерді қалай жүргізеді',
  },
  open: {
    ru: 'все открытые дела сервера; сравнивается каждый шаг',
    kk: 'сервердің барлық ашық істері; әр қадам салыстырылады',
  },
} as const satisfies Record<string, Bilingual>;

export const replayErrors = {
  needsOpen: {
    ru: 'Скажите, какие дела: npx senim replay --open — все открытые дела сервера.',
    kk: 'Қай істер екенін айтыңыз: npx senim replay --open — сервердің барлық ашық істері.',
  },
  noSources: {
    ru: 'Исходных текстов рядом нет: replay берёт сравнение из папки test этого проекта. Запустите команду из его дерева.',
    kk: 'Бастапқы мәтіндер жанында жоқ: replay салыстыруды осы жобаның test қалтасынан алады. Команданы оның ағашынан іске қосыңыз.',
  },
} as const satisfies Record<string, Bilingual>;
