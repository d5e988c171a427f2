import type { Bilingual, Language } from './bilingual.ts';
import { clearList } from './messages/problems.ts';

/**
 * Every answer that is not a success, by its stable code. Portals may rely on the codes; the texts say what to do.
 * `{name}` in a text is filled from the refusal's parameters.
 */
export const errorTexts = {
  FORM_INVALID: {
    ru: 'Форма не принята: в ней есть ошибки (перечислены с путями). Исправьте их и отправьте заново.',
    kk: 'Нысан қабылданбады: онда қателер бар (жолдарымен көрсетілген). Оларды түзетіп, қайта жіберіңіз.',
  },
  NUMBER_TAKEN: {
    ru: 'Номер {number} уже занят другим заявлением. Подайте заявление под новым номером портала.',
    kk: '{number} нөмірі басқа өтінішке берілген. Өтінішті порталдың жаңа нөмірімен беріңіз.',
  },
  ID_MISMATCH: {
    ru: 'Идентификатор workflow {caseId} не соответствует номеру заявления: нужен {expected}.',
    kk: '{caseId} workflow идентификаторы өтініш нөміріне сәйкес емес: {expected} керек.',
  },
  ALREADY_FILED: {
    ru: 'Заявление {number} уже подано раньше; действует прежняя расписка.',
    kk: '{number} өтініші бұрын берілген; бұрынғы қолхат күшінде.',
  },
  SUBMISSION_PENDING: {
    ru: 'Заявление {number} сохранено, расписка ещё не готова. Повторите тот же запрос позже: второго заявления не возникнет.',
    kk: '{number} өтініші сақталды, қолхат әлі дайын емес. Дәл сол сұрауды кейінірек қайталаңыз: екінші өтініш пайда болмайды.',
  },
  ACT_PENDING: {
    ru: 'Сообщение отправлено, ответа пока нет. Повторите его с тем же ключом {key}: дважды оно не засчитается.',
    kk: 'Хабар жіберілді, жауап әзірге жоқ. Оны сол {key} кілтімен қайталаңыз: екі рет есептелмейді.',
  },
  MESSAGE_TOO_LARGE: {
    ru: 'Сообщение слишком велико: {size} знаков, можно {limit}. Сократите тексты; документы передают ссылкой и хешем.',
    kk: 'Хабар тым үлкен: {size} таңба, {limit} болады. Мәтіндерді қысқартыңыз; құжаттар сілтеме және хешпен беріледі.',
  },
  MESSAGE_INVALID: {
    ru: 'Сообщение «{message}» не соответствует схеме: {problems}. Исправьте указанные поля и отправьте снова.',
    kk: '«{message}» хабары схемаға сәйкес емес: {problems}. Көрсетілген өрістерді түзетіп, қайта жіберіңіз.',
  },
  MESSAGE_UNREADABLE: {
    ru: 'Сообщение не читается ({reason}). Отправьте его как один JSON-объект, зашифрованный действующим ключом или открытым текстом через codec-сервер.',
    kk: 'Хабар оқылмайды ({reason}). Оны қолданыстағы кілтпен шифрланған немесе codec-сервер арқылы ашық мәтінмен бір JSON-объект ретінде жіберіңіз.',
  },
  NOT_AWAITED: {
    ru: 'Сообщение «{message}» сейчас не ожидается. Ожидается: {awaited}.',
    kk: '«{message}» хабары қазір күтілмейді. Күтілетіні: {awaited}.',
  },
  ALREADY_DONE: {
    ru: 'Обязанность {duty} уже исполнена другим сообщением. Проверьте карточку дела.',
    kk: '{duty} міндеті басқа хабармен орындалған. Іс карточкасын тексеріңіз.',
  },
  NOT_AUTHORISED: {
    ru: 'Отправитель {staff} не может действовать в роли «{role}»: {why}. Нужна роль: {roles}.',
    kk: '{staff} жіберушісі «{role}» рөлінде әрекет ете алмайды: {why}. Қажетті рөл: {roles}.',
  },
  NOT_ATTESTED: {
    ru: 'Действие услугополучателя принимается через портал (с подтверждением портала) или вносится сотрудником приёма в роли intake.',
    kk: 'Көрсетілетін қызметті алушының әрекеті портал арқылы (порталдың растауымен) қабылданады немесе intake рөліндегі қабылдау қызметкері енгізеді.',
  },
  KEY_REUSED: {
    ru: 'Ключ {key} уже использован для другого сообщения. Возьмите новый ключ для нового сообщения.',
    kk: '{key} кілті басқа хабар үшін қолданылған. Жаңа хабарға жаңа кілт алыңыз.',
  },
  TIME_IN_FUTURE: {
    ru: 'Время получения {receivedAt} ещё не наступило ({now}). Проверьте часы отправителя.',
    kk: '{receivedAt} алу уақыты әлі келген жоқ ({now}). Жіберушінің сағатын тексеріңіз.',
  },
  TOO_LATE: {
    ru: 'Отзыв невозможен: подписание результата уже начато. Результат можно обжаловать (п. 29 Правил).',
    kk: 'Кері қайтарып алу мүмкін емес: нәтижеге қол қою басталды. Нәтижеге шағым жасауға болады (Қағидалардың 29-т.).',
  },
  VERDICT_UNFIT: {
    ru: 'Решение «{verdict}» не подходит к этой услуге (п. 4 Правил). Возможно только: {allowed}.',
    kk: '«{verdict}» шешімі бұл қызметке сәйкес емес (Қағидалардың 4-т.). Тек мыналар мүмкін: {allowed}.',
  },
  TURN_AWAITED: {
    ru: 'Сначала решается заявление {ahead} о том же (п. 15 Правил). Дождитесь его завершения: карточка скажет, когда очередь подойдёт.',
    kk: 'Алдымен сол мәселе бойынша {ahead} өтініші шешіледі (Қағидалардың 15-т.). Оның аяқталуын күтіңіз: кезек келгенін карточка айтады.',
  },
  ENTRY_UNFIT: {
    ru: 'Запись № {entry} изменить или исключить нельзя: {why} (п. 25 Правил). Возможно только refuse с основанием.',
    kk: '№ {entry} жазбаны өзгертуге немесе алып тастауға болмайды: {why} (Қағидалардың 25-т.). Тек негізі көрсетілген refuse мүмкін.',
  },
  NOT_A_MEMBER: {
    ru: '{staff} — не член этой комиссии. Члены: {members}.',
    kk: '{staff} — бұл комиссияның мүшесі емес. Мүшелері: {members}.',
  },
  SITTING_NOT_YET: {
    ru: 'Заседание назначено на {at}: откройте его тогда.',
    kk: 'Отырыс {at} тағайындалған: оны сол кезде ашыңыз.',
  },
  NOT_ON_AGENDA: {
    ru: 'Заявления {application} нет в повестке: {agenda}.',
    kk: '{application} өтініші күн тәртібінде жоқ: {agenda}.',
  },
  NOT_VOTING: {
    ru: '{staff} не голосует по заявлению {application}: отсутствует или заявил самоотвод.',
    kk: '{staff} {application} өтініші бойынша дауыс бермейді: қатыспайды немесе өздігінен бас тартты.',
  },
  ALREADY_VOTED: {
    ru: '{staff} уже проголосовал по заявлению {application}: голос не меняют.',
    kk: '{staff} {application} өтініші бойынша дауыс берген: дауыс өзгертілмейді.',
  },
  NOT_SIGNER: {
    ru: 'Протокол подписывает сначала секретарь, затем председатель; сейчас ожидается другая подпись ({rule}).',
    kk: 'Хаттамаға алдымен хатшы, содан кейін төраға қол қояды; қазір басқа қолтаңба күтіледі ({rule}).',
  },
  HEARING_TOO_LATE: {
    ru: 'Пригласить на заслушивание уже нельзя: уведомление направляется не позднее {lastAt} (п. 22 Правил). Запишите причину сообщением omitHearing.',
    kk: 'Тыңдауға шақыру мерзімі өтті: хабарлама {lastAt} кешіктірілмей жіберіледі (Қағидалардың 22-т.). Себебін omitHearing хабарымен жазыңыз.',
  },
  HEARING_TIME: {
    ru: 'Заслушивание назначается после приглашения ({from}) и до конца срока услуги ({to}). Исправьте поле at.',
    kk: 'Тыңдау шақырудан кейінгі ({from}) және қызмет мерзімі аяқталғанға дейінгі ({to}) уақытқа тағайындалады. at өрісін түзетіңіз.',
  },
  HEARING_FIRST: {
    ru: 'До отказа по существу услугополучателю дают высказаться (ст. 73 АППК): отправьте inviteToHearing с основаниями или omitHearing с причиной.',
    kk: 'Мәні бойынша бас тартқанға дейін көрсетілетін қызметті алушыға пікірін айтуға мүмкіндік беріледі (ӘРПК 73-бап): inviteToHearing хабарын негіздерімен немесе omitHearing хабарын себебімен жіберіңіз.',
  },
  HEARING_RUNNING: {
    ru: 'Заслушивание не завершено (ст. 73, 74 АППК): {until}. Отказ принимается после этого.',
    kk: 'Тыңдау аяқталмаған (ӘРПК 73, 74-баптар): {until}. Бас тарту содан кейін қабылданады.',
  },
  GROUND_UNKNOWN: {
    ru: 'Основание отказа {ground} не входит в закрытый перечень редакции {edition} (п. 10 приложения 2): {allowed}.',
    kk: '{ground} бас тарту негізі {edition} редакциясының жабық тізбесінде жоқ (2-қосымшаның 10-т.): {allowed}.',
  },
  ITEM_UNKNOWN: {
    ru: '{item} нет в перечне документов редакции {edition} (п. 9 приложения 2): {allowed}.',
    kk: '{item} {edition} редакциясының құжаттар тізбесінде жоқ (2-қосымшаның 9-т.): {allowed}.',
  },
  DEPARTURE_UNEXPLAINED: {
    ru: 'Решение расходится с рекомендацией комиссии: укажите причины в поле departure (п. 11 Правил).',
    kk: 'Шешім комиссия ұсынымынан өзгеше: себептерін departure өрісінде көрсетіңіз (Қағидалардың 11-т.).',
  },
  LANGUAGES_DIFFER: {
    ru: 'Тексты решения на русском и казахском языках расходятся: {differs}. Приведите их в соответствие; числа и даты пишите цифрами.',
    kk: 'Шешімнің орыс және қазақ тілдеріндегі мәтіндері сәйкес емес: {differs}. Оларды сәйкестендіріңіз; сандар мен күндерді цифрмен жазыңыз.',
  },
  MINUTES_DATE: {
    ru: 'Протокол комиссии не может быть от {date}: заявление подано {filedOn}, сегодня {today}. Проверьте дату протокола.',
    kk: 'Комиссия хаттамасы {date} күнгі бола алмайды: өтініш {filedOn} берілді, бүгін {today}. Хаттама күнін тексеріңіз.',
  },
  DOCUMENT_DATE: {
    ru: 'Дата документа {date} не совпадает с днём подписания {today}. Возьмите документ на {today} и подпишите его.',
    kk: 'Құжаттың {date} күні қол қою күніне {today} сәйкес емес. {today} күнгі құжатты алып, қол қойыңыз.',
  },
  SIGNATURE_REFUSED: {
    ru: 'Подпись не принята: {reason}. Подпишите документ заново.',
    kk: 'Қолтаңба қабылданбады: {reason}. Құжатқа қайта қол қойыңыз.',
  },
  CASE_CLOSED: {
    ru: 'Дело завершено ({outcome}); сообщения по нему больше не принимаются.',
    kk: 'Іс аяқталды ({outcome}); ол бойынша хабарлар енді қабылданбайды.',
  },
  CASE_UNKNOWN: {
    ru: 'Дела {caseId} нет. Проверьте идентификатор, например application/A-2026-000001.',
    kk: '{caseId} ісі жоқ. Идентификаторды тексеріңіз, мысалы application/A-2026-000001.',
  },
  SYSTEM_REFUSED: {
    ru: 'Система {system} отклонила запрос по содержанию. Исправьте причину и повторите отправку.',
    kk: '{system} жүйесі сұрауды мазмұны бойынша қабылдамады. Себебін түзетіп, қайта жіберіңіз.',
  },
} as const satisfies Record<string, Bilingual>;

export type ErrorCode = keyof typeof errorTexts;

/** An answer that is not a success: code, filled texts and, for forms, every problem with its path. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly text: Bilingual;
  /** Code and Russian text without a word of the sender's: may stand where nothing is encrypted, as the UI's dialogs. */
  readonly clear: string;
  readonly problems?: readonly Problem[];
}

/** One thing wrong in a form or message; `path` in JSON Pointer. */
export interface Problem {
  readonly path: string;
  readonly text: Bilingual;
}

/** What fills the places of an error's texts: a word that is the same in both languages, or one for each. */
export type Params = Readonly<Record<string, string | Bilingual>>;

/** Parameters that repeat what somebody sent. */
const senders: readonly string[] = ['staff', 'item', 'key', 'differs'];

/** Fills an error's texts. Example: `refusal('NUMBER_TAKEN', { number: 'A-1' }).code`. */
export function refusal(code: ErrorCode, params: Params = {}, problems?: readonly Problem[]): Refusal {
  const fill = (language: Language, values: Params) =>
    errorTexts[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return (typeof value === 'object' ? value[language] : value) ?? whole;
    });
  const masked = Object.fromEntries(senders.map((name) => [name, '…']));
  const clear = fill('ru', { ...params, ...masked, problems: clearList(problems ?? []) });
  return {
    code,
    text: { ru: fill('ru', params), kk: fill('kk', params) },
    clear: `${code}: ${clear}`,
    ...(problems ? { problems } : {}),
  };
}
