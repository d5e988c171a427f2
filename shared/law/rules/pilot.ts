import { ofPilot, ofPilotOrder, together } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Order 204/НҚ: the proactive reissue after a change of name. */
export const pilot = {
  'PILOT-0': {
    document: 'pilot',
    paragraph: ofPilotOrder(7),
    title: { ru: 'Срок действия пилотного проекта', kk: 'Пилоттық жобаның қолданылу мерзімі' },
    owes: 'system',
  },
  'PILOT-C': {
    document: 'pilot',
    paragraph: together(ofPilotOrder(3), ofPilot(4, 5, 21)),
    title: { ru: 'Согласие на обработку данных через КДП', kk: 'ДДҚБ арқылы келісім алу' },
    owes: 'nit',
  },
  'PILOT-5': {
    document: 'pilot',
    paragraph: ofPilot(5),
    title: { ru: 'Организации, изменившие наименование', kk: 'Атауын өзгерткен ұйымдар' },
    owes: 'sdu',
  },
  'PILOT-6': {
    document: 'pilot',
    paragraph: ofPilot(6),
    title: { ru: 'Наличие разрешительного документа', kk: 'Рұқсат беру құжатының болуы' },
    owes: 'sdu',
  },
  'PILOT-7': {
    document: 'pilot',
    paragraph: ofPilot(7),
    title: { ru: 'Первый руководитель организации', kk: 'Ұйымның бірінші басшысы' },
    owes: 'sdu',
  },
  'PILOT-8': {
    document: 'pilot',
    paragraph: ofPilot(8),
    title: { ru: 'Проверка руководителя по четырём критериям', kk: 'Басшыны төрт өлшемшарт бойынша тексеру' },
    owes: 'sdu',
  },
  'PILOT-9': {
    document: 'pilot',
    paragraph: ofPilot(9),
    title: { ru: 'Передача списка на портал', kk: 'Тізімді порталға беру' },
    owes: 'sdu',
  },
  'PILOT-10': {
    document: 'pilot',
    paragraph: ofPilot(10),
    title: { ru: 'Ответственность за достоверность данных', kk: 'Деректердің дұрыстығына жауапкершілік' },
    owes: 'data-owner',
  },
  'PILOT-11': {
    document: 'pilot',
    paragraph: ofPilot(11),
    title: { ru: 'Поиск абонентского номера в БМГ', kk: 'Абоненттік нөмірді МАБ-дан іздеу' },
    owes: 'portal',
  },
  'PILOT-12': {
    document: 'pilot',
    paragraph: ofPilot(12, 17),
    title: {
      ru: 'Обычный порядок: нет номера или ответ «нет»',
      kk: 'Әдеттегі тәртіп: нөмір жоқ немесе «жоқ» жауабы',
    },
    owes: 'provider',
  },
  'PILOT-13': {
    document: 'pilot',
    paragraph: ofPilot(13),
    title: { ru: 'Отправка СМС по приложению 1', kk: '1-қосымша бойынша СМС жіберу' },
    owes: 'portal',
  },
  'PILOT-14': {
    document: 'pilot',
    paragraph: ofPilot(14),
    title: { ru: 'Обновлённый разрешительный документ', kk: 'Жаңартылған рұқсат беру құжаты' },
    owes: 'licence-system',
  },
  'PILOT-15': {
    document: 'pilot',
    paragraph: ofPilot(15),
    title: { ru: 'Повторная отправка СМС', kk: 'СМС-ті қайта жіберу' },
    owes: 'portal',
    hours: { hours: 72, from: 'message-sent' },
  },
  'PILOT-16': {
    document: 'pilot',
    paragraph: ofPilot(16),
    title: { ru: 'Завершение без ответа', kk: 'Жауапсыз аяқтау' },
    owes: 'portal',
    hours: { hours: 72, from: 'message-repeated' },
  },
  'PILOT-18': {
    document: 'pilot',
    paragraph: ofPilot(18),
    title: { ru: 'Взаимодействие на постоянной основе', kk: 'Тұрақты негіздегі өзара іс-қимыл' },
    owes: 'data-owner',
  },
  'PILOT-19': {
    document: 'pilot',
    paragraph: ofPilot(19),
    title: {
      ru: 'Работоспособность информационных систем',
      kk: 'Ақпараттық жүйелердің жұмысқа қабілеттілігі',
    },
    owes: 'data-owner',
  },
  'PILOT-20': {
    document: 'pilot',
    paragraph: ofPilot(20),
    title: {
      ru: 'Полнота и подлинность передаваемых данных',
      kk: 'Берілетін деректердің толықтығы мен түпнұсқалығы',
    },
    owes: 'data-owner',
  },
  'PILOT-21': {
    document: 'pilot',
    paragraph: ofPilot(21),
    title: { ru: 'Форматно-логический контроль и согласие', kk: 'Форматтық-логикалық бақылау және келісім' },
    owes: 'data-owner',
  },
} as const satisfies Record<string, Rule>;
