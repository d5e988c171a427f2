import type { Bilingual } from '../bilingual.ts';
import { complaintEvents } from './event-texts-complaint.ts';

/**
 * What happened in a case, one line a kind. `{name}` is a fact of the event; a part in `[...]` is left out when one of
 * its facts is absent. Facts: `title` and `paragraph` of the rule, `owes` (who owes it), `by` (role of the sender), and
 * the event's own data: dueAt, system, number, entry, outcome, stage, notice, message, code, action, inTime, was, is,
 * why. Data wins where both name the same.
 */
export const eventTexts = {
  filed: {
    ru: 'Заявление подано[ № {number}][; получено {filedAt}]',
    kk: 'Өтініш[ № {number}] берілді[; {filedAt} алынды]',
  },
  reopened: {
    ru: 'Рассмотрение возобновлено[ решением № {document}][ от {on}][ ({ruling})][; с шага: {stage}][; прежнее рассмотрение — {of}][ ({paragraph})]',
    kk: 'Қарау қайта басталды[: № {document} шешіммен][, {on}][ ({ruling})][; қадамы: {stage}][; бұрынғы қарау — {of}][ ({paragraph})]',
  },
  'reopening-begun': {
    ru: 'Заявление рассматривается снова[: {application}][; с шага: {stage}][ ({paragraph})]',
    kk: 'Өтініш қайта қаралуда[: {application}][; қадамы: {stage}][ ({paragraph})]',
  },
  'term-given': {
    ru: 'Дан новый срок исполнителю[: {application}][; {title} ({paragraph})][; решение № {document}][ от {on}][; до {until}][; рабочих дней: {workingDays}]',
    kk: 'Орындаушыға жаңа мерзім берілді[: {application}][; {title} ({paragraph})][; № {document} шешім][, {on}][; {until} дейін][; жұмыс күні: {workingDays}]',
  },
  'term-not-given': {
    ru: 'Новый срок не дан, {why}[: {application}][; {title} ({paragraph})]',
    kk: 'Жаңа мерзім берілмеді, {why}[: {application}][; {title} ({paragraph})]',
  },
  'term-set': {
    ru: 'Срок установлен решением по жалобе[ № {document}][ от {on}][ ({ruling})][: {title} ({paragraph})][ — до {dueAt}]',
    kk: 'Мерзім шағым бойынша шешіммен белгіленді[: № {document}][, {on}][ ({ruling})][: {title} ({paragraph})][ — {dueAt} дейін]',
  },
  'term-not-set': {
    ru: 'Срок решением по жалобе не установлен: этого уже никто не должен[: {title} ({paragraph})][; решение № {document}][ от {on}]',
    kk: 'Мерзім шағым бойынша шешіммен белгіленбеді: мұны енді ешкім орындауға тиіс емес[: {title} ({paragraph})][; № {document} шешім][, {on}]',
  },
  started: { ru: 'Дело начато[ № {number}][ ({paragraph})]', kk: 'Іс басталды[ № {number}][ ({paragraph})]' },
  planned: {
    ru: 'Сроки рассчитаны[: {title} — до {dueAt}][ ({paragraph})]',
    kk: 'Мерзімдер есептелді[: {title} — {dueAt} дейін][ ({paragraph})]',
  },
  replanned: {
    ru: 'Срок изменён[: {title}][ ({paragraph})][: был {was}, стал {is}][; причина: {why}]',
    kk: 'Мерзім өзгерді[: {title}][ ({paragraph})][: {was} болған, {is} болды][; себебі: {why}]',
  },
  calendar: {
    ru: 'Дело перешло на изменённый календарь[: был {was}, стал {is}][; акт: {why}]',
    kk: 'Іс өзгертілген күнтізбеге көшті[: {was} болған, {is} болды][; акт: {why}]',
  },
  'not-planned': {
    ru: 'Сроки не пересчитаны, действуют прежние: срок уходит в {year} год, которого нет в календаре[; акт: {why}]',
    kk: 'Мерзімдер қайта есептелмеді, бұрынғылары қолданылады: мерзім күнтізбеде жоқ {year} жылға кетеді[; акт: {why}]',
  },
  'duty-opened': {
    ru: 'Ожидается: {title} ({paragraph}); исполнитель — {owes}[; до {dueAt}]',
    kk: 'Күтілуде: {title} ({paragraph}); орындаушы — {owes}[; {dueAt} дейін]',
  },
  'message-taken': {
    ru: 'Сообщение принято[: {message}][; отправитель — {by}][; {inTime}][; получено {receivedAt}]',
    kk: 'Хабар қабылданды[: {message}][; жіберуші — {by}][; {inTime}][; {receivedAt} алынды]',
  },
  'message-refused': {
    ru: 'Сообщение не принято[: {message}][; отправитель — {by}][; причина: {why}][; {code}]',
    kk: 'Хабар қабылданбады[: {message}][; жіберуші — {by}][; себебі: {why}][; {code}]',
  },
  reminder: {
    ru: 'Напоминание[: {title} ({paragraph})][ — {owes}][; до {dueAt}]',
    kk: 'Еске салу[: {title} ({paragraph})][ — {owes}][; {dueAt} дейін]',
  },
  overdue: {
    ru: 'Срок пропущен[: {title} ({paragraph})][ — {owes}][; истёк {dueAt}]',
    kk: 'Мерзім өтіп кетті[: {title} ({paragraph})][ — {owes}][; {dueAt} аяқталды]',
  },
  'duty-done': {
    ru: 'Исполнено в срок[: {title} ({paragraph})][ — {by}][; получено {receivedAt}]',
    kk: 'Мерзімінде орындалды[: {title} ({paragraph})][ — {by}][; {receivedAt} алынды]',
  },
  'duty-done-late': {
    ru: 'Исполнено с опозданием[: {title} ({paragraph})][ — {by}][; срок был {dueAt}][; получено {receivedAt}]',
    kk: 'Кешігіп орындалды[: {title} ({paragraph})][ — {by}][; мерзімі {dueAt} болған][; {receivedAt} алынды]',
  },
  correction: {
    ru: 'Уведомление о пропуске срока отозвано[, {why}][: {title} ({paragraph})][; до {dueAt}]',
    kk: 'Мерзімнің өтуі туралы хабарлама қайтарып алынды[, {why}][: {title} ({paragraph})][; {dueAt} дейін]',
  },
  'notice-sent': {
    ru: 'Уведомление направлено[: {notice}][ — {system}][ ({paragraph})][ № {number}]',
    kk: 'Хабарлама жіберілді[: {notice}][ — {system}][ ({paragraph})][ № {number}]',
  },
  'report-sent': {
    ru: 'Стадия сообщена[: {report}][ — {system}][ ({paragraph})]',
    kk: 'Саты хабарланды[: {report}][ — {system}][ ({paragraph})]',
  },
  'note-left': {
    ru: 'Служебная записка оставлена[: {title} ({paragraph})]',
    kk: 'Қызметтік жазба қалдырылды[: {title} ({paragraph})]',
  },
  'delivery-failed': {
    ru: 'Не доставлено окончательно[: {system}][ ({paragraph})][; {why}]',
    kk: 'Түпкілікті жеткізілмеді[: {system}][ ({paragraph})][; {why}]',
  },
  'delivery-settled': {
    ru: 'Недоставка разрешена[ — {by}][: {action}][; {system}][; {why}]',
    kk: 'Жеткізілмеу мәселесі шешілді[ — {by}][: {action}][; {system}][; {why}]',
  },
  checked: {
    ru: 'Документы: {verdict}[; нет или истекли: {items}][ ({paragraph})]',
    kk: 'Құжаттар: {verdict}[; жоқ немесе мерзімі өткен: {items}][ ({paragraph})]',
  },
  found: {
    ru: 'Проверено[: {system}][ — {findings}][; относится к основаниям п. 10 приложения 2: {grounds}][; {why}][ ({paragraph})]',
    kk: 'Тексерілді[: {system}][ — {findings}][; 2-қосымшаның 10-т. негіздеріне қатысты: {grounds}][; {why}][ ({paragraph})]',
  },
  'not-found-out': {
    ru: 'К решению ответа нет[: {system}][ ({paragraph})]',
    kk: 'Шешім қабылданғанда жауап жоқ[: {system}][ ({paragraph})]',
  },
  recommended: {
    ru: 'Комиссия рекомендует: {verdict}[; протокол № {minutes} от {on}][ ({paragraph})]',
    kk: 'Комиссия ұсынады: {verdict}[; {on} күнгі № {minutes} хаттама][ ({paragraph})]',
  },
  decided: {
    ru: 'Решено: {verdict}[; основания п. 10 приложения 2: {grounds}][; лист критериев {sheet}][ ({paragraph})]',
    kk: 'Шешілді: {verdict}[; 2-қосымшаның 10-т. негіздері: {grounds}][; өлшемшарттар парағы {sheet}][ ({paragraph})]',
  },
  'criteria-assessed': {
    ru: 'Лист критериев заполнен[ — {by}][: выполнены {met} из {of}][; не выполнены: {notMet}][; {sha256}][ ({paragraph})]',
    kk: 'Өлшемшарттар парағы толтырылды[ — {by}][: {of} ішінен {met} орындалды][; орындалмағаны: {notMet}][; {sha256}][ ({paragraph})]',
  },
  'criteria-departed': {
    ru: 'Расходится с листом критериев[: {act}][ — {verdict}][; не выполнены: {notMet}][ ({paragraph})]',
    kk: 'Өлшемшарттар парағынан ауытқиды[: {act}][ — {verdict}][; орындалмағаны: {notMet}][ ({paragraph})]',
  },
  'signing-started': {
    ru: 'Начато подписание: отзыв больше невозможен',
    kk: 'Қол қою басталды: қайтарып алу енді мүмкін емес',
  },
  'signature-refused': {
    ru: 'Подпись не принята[: {why}]; отзыв возможен',
    kk: 'Қолтаңба қабылданбады[: {why}]; қайтарып алуға болады',
  },
  signed: {
    ru: 'Документ подписан[ № {number}][: {outcome}][ ({paragraph})]',
    kk: 'Құжатқа қол қойылды[ № {number}][: {outcome}][ ({paragraph})]',
  },
  stage: { ru: 'Стадия: {stage}', kk: 'Саты: {stage}' },
  entering: {
    ru: 'Вносится в реестр[: {change}][ ({paragraph})]',
    kk: 'Тізілімге енгізілуде[: {change}][ ({paragraph})]',
  },
  entered: {
    ru: 'Внесено в реестр[: {change}][; запись № {entry}][ ({paragraph})]',
    kk: 'Тізілімге енгізілді[: {change}][; № {entry} жазба][ ({paragraph})]',
  },
  convened: {
    ru: 'Заседание созвано[ на {at}][; повестка: {agenda}][ ({paragraph})]',
    kk: 'Отырыс шақырылды[ {at}][; күн тәртібі: {agenda}][ ({paragraph})]',
  },
  opened: {
    ru: 'Заседание открыто[: {verdict}][; присутствуют: {present}][; кворум {quorum}]',
    kk: 'Отырыс ашылды[: {verdict}][; қатысқандар: {present}][; кворум {quorum}]',
  },
  recused: { ru: 'Самоотвод[: {application}][ — {by}]', kk: 'Өздігінен бас тарту[: {application}][ — {by}]' },
  voted: { ru: 'Голос подан[: {application}][ — {by}]', kk: 'Дауыс берілді[: {application}][ — {by}]' },
  'minutes-signed': {
    ru: 'Протокол подписан[ — {by}][; {sha256}]',
    kk: 'Хаттамаға қол қойылды[ — {by}][; {sha256}]',
  },
  'passed-on': {
    ru: 'Рекомендация передана в дело[: {application}][ ({paragraph})]',
    kk: 'Ұсыным іске берілді[: {application}][ ({paragraph})]',
  },
  'not-passed-on': {
    ru: 'Рекомендация не передана: дело уже завершено[: {application}][ ({paragraph})]',
    kk: 'Ұсыным берілмеді: іс аяқталған[: {application}][ ({paragraph})]',
  },
  'hearing-invited': {
    ru: 'Приглашение на заслушивание[ {at}][; предварительное решение — основания п. 10 приложения 2: {grounds}][ ({paragraph})]',
    kk: 'Тыңдауға шақыру[ {at}][; алдын ала шешім — 2-қосымшаның 10-т. негіздері: {grounds}][ ({paragraph})]',
  },
  'hearing-served': {
    ru: 'Предварительное решение вручено[; возражение — до {dueAt}][ ({paragraph})]',
    kk: 'Алдын ала шешім табыс етілді[; қарсылық — {dueAt} дейін][ ({paragraph})]',
  },
  objected: {
    ru: 'Возражение получено[; {inTime}][; получено {receivedAt}][ ({paragraph})]',
    kk: 'Қарсылық алынды[; {inTime}][; {receivedAt} алынды][ ({paragraph})]',
  },
  'hearing-waived': {
    ru: 'Услугополучатель отказался от заслушивания[; получено {receivedAt}][ ({paragraph})]',
    kk: 'Көрсетілетін қызметті алушы тыңдаудан бас тартты[; {receivedAt} алынды][ ({paragraph})]',
  },
  'hearing-ended': {
    ru: 'Заслушивание: {verdict}[; протокол {sha256}][ ({paragraph})]',
    kk: 'Тыңдау: {verdict}[; хаттама {sha256}][ ({paragraph})]',
  },
  'hearing-omitted': {
    ru: 'Заслушивание не проводится, причина записана[ ({paragraph})]',
    kk: 'Тыңдау өткізілмейді, себебі жазылды[ ({paragraph})]',
  },
  'dissemination-begun': {
    ru: 'Начаты передача и опубликование[: {dissemination}][ ({paragraph})]',
    kk: 'Жіберу және жариялау басталды[: {dissemination}][ ({paragraph})]',
  },
  'version-read': {
    ru: 'Запись № {entry}, версия {version}: {change}[; решение от {on}][ ({paragraph})]',
    kk: '№ {entry} жазба, {version}-нұсқа: {change}[; {on} шешім][ ({paragraph})]',
  },
  disseminated: {
    ru: 'Передано с подтверждением[ — {by}][: {system}][; квитанция {receipt}][ от {receivedAt}][ ({paragraph})]',
    kk: 'Растаумен жіберілді[ — {by}][: {system}][; {receipt} түбіртегі][, {receivedAt}][ ({paragraph})]',
  },
  superseded: {
    ru: 'Не передаётся: у получателя более поздняя версия {version}[: {system}][; квитанция {receipt}][ от {receivedAt}][ ({paragraph})]',
    kk: 'Жіберілмейді: алушыда кейінгі {version}-нұсқа бар[: {system}][; {receipt} түбіртегі][, {receivedAt}][ ({paragraph})]',
  },
  'turn-awaited': {
    ru: 'Ждёт другого заявления о том же[: {ahead}][ ({paragraph})]',
    kk: 'Сол мәселе бойынша басқа өтінішті күтеді[: {ahead}][ ({paragraph})]',
  },
  'turn-came': {
    ru: 'Подошла очередь заявления[ ({paragraph})]',
    kk: 'Өтініштің кезегі келді[ ({paragraph})]',
  },
  'duty-passed': {
    ru: 'Обязанность передана[: {title} ({paragraph})][ — {to}][; была у {was}]',
    kk: 'Міндет берілді[: {title} ({paragraph})][ — {to}][; {was} болған]',
  },
  'duty-returned': {
    ru: 'Обязанность снова у роли: у {was} её больше нет[: {title} ({paragraph})]',
    kk: 'Міндет қайтадан рөлде: {was} енді бұл рөлде емес[: {title} ({paragraph})]',
  },
  'decision-corrected': {
    ru: 'Текст решения исправлен до подписания[ — {by}]; прежний текст хранится с этим шагом',
    kk: 'Шешім мәтіні қол қойылғанға дейін түзетілді[ — {by}]; бұрынғы мәтін осы қадаммен сақталады',
  },
  noted: { ru: 'Заметка к делу[ — {by}]', kk: 'Іске ескертпе[ — {by}]' },
  asked: {
    ru: 'Вопрос № {question} услугополучателю[ — {by}][; ответ желателен к {answerBy}]; сроки идут',
    kk: 'Көрсетілетін қызметті алушыға № {question} сұрақ[ — {by}][; жауап {answerBy} күніне қалаулы]; мерзімдер жүре береді',
  },
  answered: {
    ru: 'Ответ на вопрос № {question} получен[, {wished}][; получено {receivedAt}]',
    kk: '№ {question} сұраққа жауап алынды[, {wished}][; {receivedAt} алынды]',
  },
  'contact-added': {
    ru: 'Услугополучатель добавил контакт[: {contact}]',
    kk: 'Көрсетілетін қызметті алушы байланыс деректерін қосты[: {contact}]',
  },
  ...complaintEvents,
  withdrawn: {
    ru: 'Отозвано услугополучателем[; {why}][; получено {receivedAt}]',
    kk: 'Көрсетілетін қызметті алушы қайтарып алды[; {why}][; {receivedAt} алынды]',
  },
  closed: { ru: 'Дело закрыто[: {outcome}]', kk: 'Іс жабылды[: {outcome}]' },
} as const satisfies Record<string, Bilingual>;

export type EventKind = keyof typeof eventTexts;
