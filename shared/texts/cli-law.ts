import type { Bilingual } from '../bilingual.ts';
import type { Standing } from '../law/types.ts';

/** What `law` answers, and why it cannot; `{name}` is filled by `say`. */
export const lawTexts = {
  head: { ru: '{rule} · {title} ({paragraph})', kk: '{rule} · {title} ({paragraph})' },
  document: { ru: 'Документ: {title}', kk: 'Құжат: {title}' },
  inForce: { ru: 'На {day} действует{edition}', kk: '{day} күні күшінде{edition}' },
  notInForce: { ru: 'На {day} не действует{edition}', kk: '{day} күні күшінде емес{edition}' },
  edition: { ru: '; редакция {id} ({act})', kk: '; {id} редакциясы ({act})' },
  noEdition: {
    ru: '; редакции Правил нет (edition: none)',
    kk: '; Қағидалар редакциясы жоқ (edition: none)',
  },
  owner: { ru: 'Исполнитель: {owner}', kk: 'Орындаушы: {owner}' },
  forward: {
    ru: 'Срок: {length}; день 0 — {event}, {day0}; {closes}',
    kk: 'Мерзімі: {length}; 0-күн — {event}, {day0}; {closes}',
  },
  'day-after': {
    ru: '; действие законно только по истечении',
    kk: '; әрекет мерзім өткеннен кейін ғана заңды',
  },
  'last-day': {
    ru: '; действие законно только с последнего дня',
    kk: '; әрекет тек соңғы күннен бастап заңды',
  },
  before: {
    ru: 'Срок: не позднее чем за {length}; назад от события: {event}; {closes}',
    kk: 'Мерзімі: кемінде {length} бұрын; оқиғадан кері: {event}; {closes}',
  },
  hours: { ru: 'Срок: {hours} часа; от события: {event}', kk: 'Мерзімі: {hours} сағат; оқиғадан: {event}' },
  within: { ru: 'Срок: в пределах {rule}', kk: 'Мерзімі: {rule} шегінде' },
  noTerm: { ru: 'Срок: не установлен', kk: 'Мерзімі: белгіленбеген' },
  receipt: { ru: 'поступление (TIME-4)', kk: 'келіп түсу (TIME-4)' },
  act: { ru: 'дата акта (TIME-1a)', kk: 'актінің күні (TIME-1a)' },
  office: { ru: 'до 18:30 последнего дня', kk: 'соңғы күннің 18:30-ына дейін' },
  midnight: { ru: 'до 24:00 последнего дня', kk: 'соңғы күннің 24:00-іне дейін' },
  text: { ru: 'Текст ({standing}):', kk: 'Мәтіні ({standing}):' },
  criteria: { ru: 'Критерии:', kk: 'Өлшемшарттар:' },
  application: { ru: 'Заявление, {service}:', kk: 'Өтініш, {service}:' },
  documents: { ru: 'Документы, {service}, {product}:', kk: 'Құжаттар, {service}, {product}:' },
  renewal: {
    ru: '{service} по п. 9 или 35',
    kk: '9 немесе 35-тармақ бойынша {service}',
  },
  item: { ru: '{title} ({own}): {text}', kk: '{title} ({own}): {text}' },
  alone: { ru: 'больше ничего', kk: 'басқа ештеңе' },
  own: { ru: 'кратко, наши слова', kk: 'қысқаша, біздің сөзіміз' },
  standing: { ru: '{text} [{standing}]', kk: '{text} [{standing}]' },
  grounds: { ru: 'Основания:', kk: 'Негіздер:' },
  message: { ru: 'Сообщение (приложение 1):', kk: 'Хабар (1-қосымша):' },
  readings: { ru: 'Допущения:', kk: 'Жорамалдар:' },
  reading: { ru: '{what} (с {since}{switch})', kk: '{what} ({since} бастап{switch})' },
  switchName: {
    ru: '; переключатель {name}: {choices}; здесь {chosen}',
    kk: '; ауыстырғышы {name}: {choices}; мұнда {chosen}',
  },
  conflict: { ru: 'Противоречие {id}:', kk: 'Қайшылық {id}:' },
  quotation: { ru: '{place}, {language}: «{text}»', kk: '{place}, {language}: «{text}»' },
  applied: { ru: 'Принято: {reading}', kk: 'Қабылданғаны: {reading}' },
  coverage: {
    ru: '{rule} · код: {code} · доказательства: {proofs}',
    kk: '{rule} · код: {code} · дәлелдер: {proofs}',
  },
  uncovered: {
    ru: 'Правило законченной процедуры без кода или доказательства: {rules}',
    kk: 'Аяқталған рәсімнің коды не дәлелі жоқ ережесі: {rules}',
  },
  unknownCited: {
    ru: '{place}: ссылка {id} не называет ни одного правила',
    kk: '{place}: {id} сілтемесі ешқандай ережені атамайды',
  },
} as const satisfies Record<string, Bilingual>;

export const standingTitles: Readonly<Record<Standing, Bilingual>> = {
  official: { ru: 'официальный', kk: 'ресми' },
  translation: { ru: 'наш перевод, не официальный', kk: 'біздің аударма, ресми емес' },
  summary: { ru: 'изложение, не цитата', kk: 'мазмұндама, дәйексөз емес' },
  own: { ru: 'соглашение или правило системы', kk: 'жүйенің келісімі немесе ережесі' },
};

export const lawHelp = {
  law: {
    ru: 'правило: текст на двух языках, срок, исполнитель, допущения и противоречия',
    kk: 'ереже: екі тілдегі мәтіні, мерзімі, орындаушысы, жорамалдары мен қайшылықтары',
  },
  on: {
    ru: 'как правило действовало в этот день, ГГГГ-ММ-ДД',
    kk: 'ереже осы күні қандай күшінде болды, ЖЖЖЖ-АА-КК',
  },
  coverage: {
    ru: 'для каждого действующего правила: где в коде и чем доказано',
    kk: 'әр қолданыстағы ереже үшін: кодтың қай жерінде және немен дәлелденген',
  },
} as const satisfies Record<string, Bilingual>;

export const lawErrors = {
  unknownRule: {
    ru: 'Правила «{id}» нет; ближайшее: {near}. Все: npx senim law --coverage',
    kk: '«{id}» ережесі жоқ; ең жақыны: {near}. Барлығы: npx senim law --coverage',
  },
  needsRule: {
    ru: 'Назовите правило, например npx senim law RULES-18, или --coverage без правила.',
    kk: 'Ережені атаңыз, мысалы npx senim law RULES-18, немесе ережесіз --coverage.',
  },
  noSources: {
    ru: 'Исходных текстов рядом нет: --coverage читает папки workflows, activities, shared, workers, test этого проекта.',
    kk: 'Бастапқы мәтіндер жанында жоқ: --coverage осы жобаның workflows, activities, shared, workers, test қалталарын оқиды.',
  },
} as const satisfies Record<string, Bilingual>;
