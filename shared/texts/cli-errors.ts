import type { Bilingual } from '../bilingual.ts';

/** Bad input and what does not run: one line that says what to do. */
export const cliErrors = {
  unknownCommand: {
    ru: 'Команды «{name}» нет{hint}. Список команд: npx senim --help',
    kk: '«{name}» командасы жоқ{hint}. Командалар тізімі: npx senim --help',
  },
  hint: { ru: '; похожая: {near}', kk: '; ұқсасы: {near}' },
  arguments: {
    ru: '{what}. Как вызывать: npx senim --help',
    kk: '{what}. Қалай шақыру керек: npx senim --help',
  },
  fileUnwritable: {
    ru: 'Файл {file} не записывается ({why}). Проверьте путь и права.',
    kk: '{file} файлы жазылмайды ({why}). Жолы мен рұқсаттарын тексеріңіз.',
  },
  fileUnreadable: {
    ru: 'Файл {file} не читается ({why}). Проверьте путь и права.',
    kk: '{file} файлы оқылмайды ({why}). Жолы мен рұқсаттарын тексеріңіз.',
  },
  fileTooLarge: {
    ru: 'Файл {file} больше, чем бывает архив дела. Проверьте, тот ли это файл.',
    kk: '{file} файлы іс мұрағатынан үлкен. Дұрыс файл екенін тексеріңіз.',
  },
  notText: {
    ru: 'Файл {file} — не текст UTF-8. Сохраните его в UTF-8.',
    kk: '{file} файлы UTF-8 мәтіні емес. Оны UTF-8 түрінде сақтаңыз.',
  },
  badJson: {
    ru: '{file}: не JSON, строка {line}, столбец {column}. Исправьте это место.',
    kk: '{file}: JSON емес, {line}-жол, {column}-баған. Осы жерін түзетіңіз.',
  },
  emptyFile: {
    ru: '{file}: пусто. Нужен один объект JSON.',
    kk: '{file}: бос. Бір JSON объектісі керек.',
  },
  notObject: {
    ru: '{file}: нужен один объект JSON {…}.',
    kk: '{file}: бір JSON объектісі керек {…}.',
  },
  unknownMessage: {
    ru: 'Сообщения «{name}» нет; ближайшее: {near}. Все: {all}.',
    kk: '«{name}» хабары жоқ; ең жақыны: {near}. Барлығы: {all}.',
  },
  notASignal: {
    ru: '«{name}» не отправляется как Signal; так можно: {names}. Уберите --signal.',
    kk: '«{name}» Signal ретінде жіберілмейді; мыналар болады: {names}. --signal алып тастаңыз.',
  },
  stampedField: {
    ru: 'Поле {field} ставит сама система в момент получения. Уберите его из файла.',
    kk: '{field} өрісін алу сәтінде жүйенің өзі қояды. Оны файлдан алып тастаңыз.',
  },
  notApplicant: {
    ru: 'Услугополучатель действует через портал, не из командной строки. Его письмо вносит приём: by.role — intake, by.staff — сотрудник.',
    kk: 'Көрсетілетін қызметті алушы командалық жолдан емес, портал арқылы әрекет етеді. Оның хатын қабылдау енгізеді: by.role — intake, by.staff — қызметкер.',
  },
  notPrepared: {
    ru: 'Документа на подпись ещё нет: {where}',
    kk: 'Қол қойылатын құжат әлі жоқ: {where}',
  },
  noSitting: {
    ru: '{caseId} — не заседание, повестки у него нет. Назовите его id, например sitting/2026-11-06-1.',
    kk: '{caseId} — отырыс емес, күн тәртібі жоқ. Отырыстың id-ін атаңыз, мысалы sitting/2026-11-06-1.',
  },
  badCaseId: {
    ru: '«{id}» — не идентификатор дела. Он вида {like}.',
    kk: '«{id}» — іс идентификаторы емес. Оның түрі: {like}.',
  },
  badDay: {
    ru: '«{text}» — не день календаря. Нужно ГГГГ-ММ-ДД, например 2026-11-23.',
    kk: '«{text}» — күнтізбе күні емес. ЖЖЖЖ-АА-КК керек, мысалы 2026-11-23.',
  },
  badInstant: {
    ru: '«{text}» — не момент времени. Нужны дата, время и смещение, например 2026-11-23T18:30:00+05:00.',
    kk: '«{text}» — уақыт сәті емес. Күні, уақыты және ығысуы керек, мысалы 2026-11-23T18:30:00+05:00.',
  },
  inFuture: {
    ru: '--as-known ещё не наступил: такой ответ мог бы измениться. Укажите прошедший момент или уберите параметр.',
    kk: '--as-known әлі келген жоқ: мұндай жауап өзгеруі мүмкін. Өткен сәтті көрсетіңіз немесе параметрді алып тастаңыз.',
  },
  badEntry: {
    ru: '«{text}» — не номер записи. Нужно целое число от 1, например 1.',
    kk: '«{text}» — жазба нөмірі емес. 1-ден басталатын бүтін сан керек, мысалы 1.',
  },
  unknownVersion: {
    ru: 'Версии {version} записи № {entry} в реестре нет. Посмотрите: npx senim registry show {entry}',
    kk: 'Тізілімде № {entry} жазбаның {version}-нұсқасы жоқ. Қараңыз: npx senim registry show {entry}',
  },
  unknownEntry: {
    ru: 'Записи № {entry} в реестре на указанное время нет. Все записи: npx senim registry list',
    kk: 'Көрсетілген уақытта тізілімде № {entry} жазба жоқ. Барлық жазбалар: npx senim registry list',
  },
  notSignatory: {
    ru: '{staff} не может подписывать {date}. Могут: {who}.',
    kk: '{staff} {date} күні қол қоя алмайды. Қол қоя алатындар: {who}.',
  },
  signInProduction: {
    ru: '--sign подписывает вымышленным сертификатом и в рабочей установке не действует. Подпишите байты ключом НУЦ и отправьте: npx senim act {caseId} sign FILE',
    kk: '--sign ойдан шығарылған сертификатпен қол қояды, жұмыс орнатуында істемейді. Байттарға ҰКО кілтімен қол қойып жіберіңіз: npx senim act {caseId} sign FILE',
  },
  signerDown: {
    ru: 'Служба подписи {url} не подписала. Запустите npm start или задайте SENIM_SIGNATURES_URL.',
    kk: '{url} қолтаңба қызметі қол қойған жоқ. npm start іске қосыңыз немесе SENIM_SIGNATURES_URL көрсетіңіз.',
  },
  notRunning: {
    ru: 'Temporal не отвечает: не запущен стек с данными в {dataDir}. Запустите npm start или задайте TEMPORAL_ADDRESS.',
    kk: 'Temporal жауап бермейді: деректері {dataDir} ішіндегі стек іске қосылмаған. npm start іске қосыңыз немесе TEMPORAL_ADDRESS көрсетіңіз.',
  },
  temporalDown: {
    ru: 'Temporal не отвечает ({address}). Запустите npm start или задайте TEMPORAL_ADDRESS.',
    kk: 'Temporal жауап бермейді ({address}). npm start іске қосыңыз немесе TEMPORAL_ADDRESS көрсетіңіз.',
  },
  temporalRefused: {
    ru: 'Temporal ({address}) отклонил запрос: {why}. Проверьте TEMPORAL_NAMESPACE и остальные TEMPORAL_*.',
    kk: 'Temporal ({address}) сұрауды қабылдамады: {why}. TEMPORAL_NAMESPACE және басқа TEMPORAL_* тексеріңіз.',
  },
  noAnswer: {
    ru: 'Дело не ответило вовремя: не работает обработчик. Запустите npm start и повторите ту же команду.',
    kk: 'Іс уақытында жауап бермеді: өңдеуші жұмыс істемейді. npm start іске қосып, сол команданы қайталаңыз.',
  },
  notACase: {
    ru: '{caseId} — не дело: у него нет статуса. Проверьте идентификатор.',
    kk: '{caseId} — іс емес: оның мәртебесі жоқ. Идентификаторды тексеріңіз.',
  },
  databaseDown: {
    ru: 'База данных не отвечает{at}. Запустите npm start или задайте DATABASE_URL.',
    kk: 'Дерекқор жауап бермейді{at}. npm start іске қосыңыз немесе DATABASE_URL көрсетіңіз.',
  },
  doesNotOpen: {
    ru: 'Персональные данные не открываются{about}: строка или ключ изменены. Проверьте журнал: npx senim journal verify',
    kk: 'Дербес деректер ашылмайды{about}: жол немесе кілт өзгертілген. Журналды тексеріңіз: npx senim journal verify',
  },
  databaseSchema: {
    ru: 'В базе данных нет таблиц этого выпуска. Запустите обработчик этого выпуска (npm start): он их создаст.',
    kk: 'Дерекқорда осы шығарылымның кестелері жоқ. Осы шығарылымның өңдеушісін іске қосыңыз (npm start): ол жасайды.',
  },
  otherKeys: {
    ru: 'Ответ зашифрован ключом, которого здесь нет. Возьмите ключи этой установки: SENIM_KEY_RING или её SENIM_DATA_DIR.',
    kk: 'Жауап мұнда жоқ кілтпен шифрланған. Осы орнатудың кілттерін алыңыз: SENIM_KEY_RING немесе оның SENIM_DATA_DIR.',
  },
  noKeys: {
    ru: 'В {dataDir} нет ключей: стек здесь ещё не запускался. Запустите npm start или задайте SENIM_DATA_DIR и ключи.',
    kk: '{dataDir} ішінде кілттер жоқ: стек мұнда әлі іске қосылмаған. npm start іске қосыңыз немесе SENIM_DATA_DIR мен кілттерді көрсетіңіз.',
  },
} as const satisfies Record<string, Bilingual>;

/** Why a call cannot be understood, by commander's code. */
export const callFaults: Readonly<Record<string, Bilingual>> = {
  'commander.missingArgument': { ru: 'Не хватает аргумента {name}', kk: '{name} аргументі жетіспейді' },
  'commander.excessArguments': {
    ru: 'Лишние аргументы у команды {name}',
    kk: '{name} командасында артық аргументтер',
  },
  'commander.unknownOption': { ru: 'Параметра {name} нет', kk: '{name} параметрі жоқ' },
  'commander.optionMissingArgument': {
    ru: 'У параметра {name} нет значения',
    kk: '{name} параметрінің мәні жоқ',
  },
  'commander.missingMandatoryOptionValue': { ru: 'Нужен параметр {name}', kk: '{name} параметрі керек' },
  'commander.invalidArgument': {
    ru: 'Неверное значение параметра {name}',
    kk: '{name} параметрінің мәні қате',
  },
};

/** Why a file is not read, by the system's code. */
export const fileFaults: Readonly<Record<string, Bilingual>> = {
  ENOENT: { ru: 'такого файла нет', kk: 'мұндай файл жоқ' },
  EISDIR: { ru: 'это папка', kk: 'бұл қалта' },
  EACCES: { ru: 'нет прав', kk: 'рұқсат жоқ' },
};
