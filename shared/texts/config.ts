import type { Bilingual } from '../bilingual.ts';
import { filled } from './cli.ts';

/** What is wrong with the settings: in English for the log of a process, in both languages for who calls a command. */
export interface ConfigText extends Bilingual {
  readonly en: string;
}

/** Fills a text's `{names}` in each language. */
export function told(text: ConfigText, facts: Readonly<Record<string, string | ConfigText>>): ConfigText {
  const fill = (language: keyof ConfigText) =>
    filled(text[language], (name) => {
      const fact = facts[name];
      return typeof fact === 'object' ? fact[language] : fact;
    });
  return { en: fill('en'), ru: fill('ru'), kk: fill('kk') };
}

export const configTexts = {
  wrong: {
    en: 'Configuration: {problems}. Correct the variable or unset it to get the default.',
    ru: 'Настройки: {problems}. Исправьте переменную или уберите её, чтобы взять значение по умолчанию.',
    kk: 'Баптаулар: {problems}. Айнымалыны түзетіңіз немесе әдепкі мәнді алу үшін алып тастаңыз.',
  },
  port: {
    en: 'a port 1-65535, not "{given}"',
    ru: 'нужен порт 1–65535, а не «{given}»',
    kk: '«{given}» емес, 1–65535 порт керек',
  },
  reading: {
    en: '"{name}" is no reading: {all}',
    ru: 'чтения «{name}» нет; есть: {all}',
    kk: '«{name}» оқылымы жоқ; барлары: {all}',
  },
  choice: {
    en: '"{choice}" is no choice of {name}: {all}',
    ru: 'у {name} нет выбора «{choice}»; есть: {all}',
    kk: '{name} үшін «{choice}» таңдауы жоқ; барлары: {all}',
  },
  term: {
    en: '"{rule}={given}" is no term: RULE=N working-days|calendar-days since YYYY-MM-DD by ARTICLE; rules: {all}',
    ru: '«{rule}={given}» — не срок: ПРАВИЛО=N working-days|calendar-days since ГГГГ-ММ-ДД by СТАТЬЯ; правила: {all}',
    kk: '«{rule}={given}» — мерзім емес: ҚАҒИДА=N working-days|calendar-days since ЖЖЖЖ-АА-КК by БАП; қағидалар: {all}',
  },
  workerNeeds: {
    en: 'Configuration: a worker needs {names}. Set them, or run npm start, which sets them.',
    ru: 'Настройки: обработчику нужны {names}. Задайте их или запустите npm start, который их задаёт.',
    kk: 'Баптаулар: өңдеушіге {names} керек. Оларды көрсетіңіз немесе оларды өзі қоятын npm start іске қосыңыз.',
  },
  standIns: {
    en: 'The stand-ins do not run in production. Set SENIM_CABINET_URL and the other addresses instead.',
    ru: 'Заменители внешних систем в рабочей установке не действуют. Задайте SENIM_CABINET_URL и остальные адреса.',
    kk: 'Сыртқы жүйелердің алмастырғыштары жұмыс орнатуында істемейді. SENIM_CABINET_URL және басқа мекенжайларды көрсетіңіз.',
  },
  ringEntry: {
    en: '{variable}: entry {n} is not "id:base64"; an id is 1-64 of A-Z a-z 0-9 . _ - and starts with a letter or digit.',
    ru: '{variable}: запись {n} не вида «id:base64»; id — от 1 до 64 знаков A-Z a-z 0-9 . _ - и начинается с буквы или цифры.',
    kk: '{variable}: {n}-жазба «id:base64» түрінде емес; id — A-Z a-z 0-9 . _ - таңбаларынан 1-ден 64-ке дейін, әріптен не цифрдан басталады.',
  },
  ringTwice: {
    en: '{variable}: key id "{id}" stands twice. Give each key its own id; an id is never used again.',
    ru: '{variable}: id ключа «{id}» стоит дважды. Дайте каждому ключу свой id; дважды id не используют.',
    kk: '{variable}: «{id}» кілт id-і екі рет тұр. Әр кілтке өз id-ін беріңіз; id қайта қолданылмайды.',
  },
  ringEmpty: { en: '{variable} is empty.', ru: '{variable}: пусто.', kk: '{variable}: бос.' },
  key: {
    en: '{variable}: the value{of} is not 32 bytes in base64. Make one with: openssl rand -base64 32',
    ru: '{variable}: значение{of} — не 32 байта в base64. Создать: openssl rand -base64 32',
    kk: '{variable}: мән{of} base64 түріндегі 32 байт емес. Жасау: openssl rand -base64 32',
  },
  ofKey: { en: ' of key "{id}"', ru: ' ключа «{id}»', kk: ' («{id}» кілті)' },
  developmentKey: {
    en: 'SENIM_KEY_RING: key "{id}" is a development key. Make one of your own: {how}',
    ru: 'SENIM_KEY_RING: ключ «{id}» — ключ разработки. Создайте свой: {how}',
    kk: 'SENIM_KEY_RING: «{id}» — әзірлеу кілті. Өзіңіздікін жасаңыз: {how}',
  },
  keysMissing: {
    en: 'In production the keys come from the environment. Missing: {missing}.',
    ru: 'В рабочей установке ключи берутся из переменных среды. Не хватает: {missing}.',
    kk: 'Жұмыс орнатуында кілттер орта айнымалыларынан алынады. Жетіспейді: {missing}.',
  },
  oneKeyTwice: {
    en: 'SENIM_ATTESTATION_KEY is the same key as SENIM_PSEUDONYM_KEY: whoever holds one would hold both. Make another.',
    ru: 'SENIM_ATTESTATION_KEY — тот же ключ, что SENIM_PSEUDONYM_KEY: у кого один, у того оба. Создайте другой.',
    kk: 'SENIM_ATTESTATION_KEY кілті SENIM_PSEUDONYM_KEY кілтімен бірдей: бірін білген екеуін де біледі. Басқасын жасаңыз.',
  },
  token: {
    en: "SENIM_CODEC_TOKEN must be 32-128 of A-Z a-z 0-9 _ - (it stands in the UI's codec address). Make one with: {how}",
    ru: 'SENIM_CODEC_TOKEN — от 32 до 128 знаков A-Z a-z 0-9 _ - (он стоит в адресе кодека). Создать: {how}',
    kk: 'SENIM_CODEC_TOKEN — A-Z a-z 0-9 _ - таңбаларынан 32-ден 128-ге дейін (ол кодек мекенжайында тұрады). Жасау: {how}',
  },
  keysRemoved: {
    en: '{file} was removed while it was being made. Start again.',
    ru: 'Файл {file} удалён, пока создавался. Повторите запуск.',
    kk: '{file} файлы жасалып жатқанда жойылды. Қайта іске қосыңыз.',
  },
  keysNotOurs: {
    en: "{file} does not hold this stack's keys. Put back its copy; or move it and the whole data folder away to begin anew: cases encrypted with lost keys cannot be read.",
    ru: 'В файле {file} не ключи этого стека. Верните его копию; или уберите его со всей папкой данных, чтобы начать заново: дела, зашифрованные потерянными ключами, не прочесть.',
    kk: '{file} файлында осы стектің кілттері жоқ. Көшірмесін қайтарыңыз; не қайта бастау үшін оны бүкіл деректер қалтасымен алып қойыңыз: жоғалған кілттермен шифрланған істер оқылмайды.',
  },
} as const satisfies Record<string, ConfigText>;
