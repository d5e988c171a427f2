import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import type { Outcome, Stage } from '../case/types.ts';
import { momentWords } from './format.ts';

/** What the applicant reads of his case in the cabinet and hears from 1414 (RULES-A2.11). */

/**
 * How long the short form may be, in UCS-2 units, as Cyrillic is sent: 70 in one SMS, 67 in each of several joined ones.
 * Two are the most that a person reads on a lock screen and an operator in one breath.
 */
export const SMS = { alone: 70, joined: 67, parts: 2 } as const;

/** What comes after a stage. */
export const nextAfterStage: Readonly<Record<Stage, Bilingual>> = {
  acceptance: {
    ru: 'если документы полны, заявление рассмотрит комиссия; если нет, в приёме откажут и назовут, чего не хватает.',
    kk: 'құжаттар толық болса, өтінішті комиссия қарайды; толық болмаса, қабылдаудан бас тартылып, не жетіспейтіні айтылады.',
  },
  commission: {
    ru: 'комиссия даст рекомендацию, после неё будет принято решение.',
    kk: 'комиссия ұсыным береді, содан кейін шешім қабылданады.',
  },
  decision: {
    ru: 'примут решение; прежде чем отказать, Вам дадут высказаться.',
    kk: 'шешім қабылданады; бас тартар алдында Сізге пікіріңізді айтуға мүмкіндік беріледі.',
  },
  signing: {
    ru: 'результат подпишут и направят в «личный кабинет» портала.',
    kk: 'нәтижеге қол қойылып, порталдың «жеке кабинетіне» жіберіледі.',
  },
  convened: { ru: 'заседание откроют в назначенный час.', kk: 'отырыс белгіленген сағатта ашылады.' },
  voting: {
    ru: 'члены комиссии проголосуют по каждому заявлению.',
    kk: 'комиссия мүшелері әр өтініш бойынша дауыс береді.',
  },
  minutes: {
    ru: 'протокол подпишут, рекомендации передадут по заявлениям.',
    kk: 'хаттамаға қол қойылып, ұсынымдар өтініштер бойынша беріледі.',
  },
  dissemination: {
    ru: 'получатели подтвердят, что изменение реестра у них есть.',
    kk: 'алушылар тізілімдегі өзгерістің өздерінде бар екенін растайды.',
  },
  complaint: {
    ru: 'жалобу зарегистрируют и рассмотрят.',
    kk: 'шағым тіркеліп, қаралады.',
  },
  reaction: {
    ru: 'услугодатель удовлетворит жалобу полностью или направит её с административным делом в рассматривающий орган.',
    kk: 'көрсетілетін қызметті беруші шағымды толық қанағаттандырады немесе оны әкімшілік іспен бірге қарайтын органға жібереді.',
  },
  review: {
    ru: 'рассматривающий орган примет решение по жалобе.',
    kk: 'қарайтын орган шағым бойынша шешім қабылдайды.',
  },
  ruling: {
    ru: 'решение подпишут и направят в «личный кабинет» портала.',
    kk: 'шешімге қол қойылып, порталдың «жеке кабинетіне» жіберіледі.',
  },
  court: { ru: 'решение вынесет суд.', kk: 'шешімді сот шығарады.' },
  closed: { ru: 'дело завершено.', kk: 'іс аяқталды.' },
};

const ruled: Bilingual = {
  ru: 'подписанное решение лежит в «личном кабинете» портала; с ним можно обратиться в суд.',
  kk: 'қол қойылған шешім порталдың «жеке кабинетінде»; онымен сотқа жүгінуге болады.',
};

const granted: Bilingual = {
  ru: 'подписанное уведомление лежит в «личном кабинете» портала.',
  kk: 'қол қойылған хабарлама порталдың «жеке кабинетінде».',
};

/** What is left to the applicant when the case has ended. */
export const nextAfterOutcome: Readonly<Record<Outcome, Bilingual>> = {
  included: granted,
  amended: granted,
  excluded: granted,
  refused: {
    ru: 'отказ с основаниями лежит в «личном кабинете» портала.',
    kk: 'негіздері көрсетілген бас тарту порталдың «жеке кабинетінде».',
  },
  'acceptance-refused': {
    ru: 'что исправить, написано в «личном кабинете» портала; после этого можно подать новое заявление.',
    kk: 'нені түзету керегі порталдың «жеке кабинетінде» жазылған; содан кейін жаңа өтініш беруге болады.',
  },
  withdrawn: {
    ru: 'рассмотрение прекращено; обратиться снова можно в любое время.',
    kk: 'қарау тоқтатылды; кез келген уақытта қайта жүгінуге болады.',
  },
  satisfied: {
    ru: 'подписанное решение лежит в «личном кабинете» портала, оно исполняется.',
    kk: 'қол қойылған шешім порталдың «жеке кабинетінде», ол орындалуда.',
  },
  'satisfied-in-part': ruled,
  'complaint-refused': ruled,
  left: ruled,
  held: { ru: 'рекомендации переданы по заявлениям.', kk: 'ұсынымдар өтініштер бойынша берілді.' },
  'no-quorum': { ru: 'комиссию соберут снова.', kk: 'комиссия қайта жиналады.' },
  disseminated: {
    ru: 'изменение есть в системе электронных закупок и на сайте.',
    kk: 'өзгеріс электрондық сатып алу жүйесінде және сайтта бар.',
  },
  'unknown-version': { ru: 'передавать нечего.', kk: 'жіберетін ештеңе жоқ.' },
};

/** A term that the calendar moved. */
export function movedText(was: Instant, act: string | undefined): Bilingual {
  const before = momentWords(was);
  const by = act === undefined ? '' : ` (${act})`;
  return {
    ru: `раньше срок был ${before.ru}; он перенесён, потому что изменился календарь рабочих дней${by}`,
    kk: `бұрын мерзім ${before.kk} болған; жұмыс күндерінің күнтізбесі өзгергендіктен${by} ауыстырылды`,
  };
}

export const cabinetTexts = {
  application: (number: string, title: Bilingual): Bilingual => ({
    ru: `Заявление № ${number}: ${title.ru}`,
    kk: `№ ${number} өтініш: ${title.kk}`,
  }),
  other: (number: string, title: Bilingual): Bilingual => ({
    ru: `№ ${number}: ${title.ru}`,
    kk: `№ ${number}: ${title.kk}`,
  }),
  filed: (at: Bilingual): Bilingual => ({ ru: `подано ${at.ru}`, kk: `берілді: ${at.kk}` }),
  reopened: (document: string, day: string): Bilingual => ({
    ru: `рассматривается снова по решению № ${document} от ${day}`,
    kk: `${day} күнгі № ${document} шешім бойынша қайта қаралуда`,
  }),
  goesOn: (next: string): Bilingual => ({
    ru: `заявление рассматривается снова: дело ${next}.`,
    kk: `өтініш қайта қаралуда: ${next} ісі.`,
  }),
  termGiven: (document: string, day: string): Bilingual => ({
    ru: `срок установлен решением по жалобе № ${document} от ${day}`,
    kk: `мерзім шағым бойынша ${day} күнгі № ${document} шешіммен белгіленген`,
  }),
  now: { ru: 'Сейчас: ', kk: 'Қазір: ' },
  ended: { ru: 'Итог: ', kk: 'Нәтиже: ' },
  next: { ru: 'Дальше: ', kk: 'Әрі қарай: ' },
  entry: (entry: number): Bilingual => ({
    ru: `запись реестра № ${String(entry)}`,
    kk: `тізілімнің № ${String(entry)} жазбасы`,
  }),
  unfiled: { ru: 'заявление не принято', kk: 'өтініш қабылданбады' },
  fileAgain: {
    ru: 'исправьте названное и подайте заявление снова.',
    kk: 'көрсетілгенді түзетіп, өтінішті қайта беріңіз.',
  },
  waiting: { ru: 'Кто должен действовать сейчас:', kk: 'Қазір кім әрекет етуге тиіс:' },
  missed: {
    ru: 'срок истёк, это ещё не сделано',
    kk: 'мерзім өтті, бұл әлі жасалған жоқ',
  },
  you: { ru: 'Вы', kk: 'Сіз' },
  nothingFromYou: { ru: 'От Вас сейчас ничего не ждут.', kk: 'Қазір Сізден ештеңе күтілмейді.' },
  resultBy: (by: Bilingual): Bilingual => ({
    ru: `Результат услуги: ${by.ru}.`,
    kk: `Қызмет нәтижесі: ${by.kk}.`,
  }),
  estimated: {
    ru: 'пока предварительно: дни отдыха на это время ещё не объявлены',
    kk: 'әзірге алдын ала: бұл уақытқа демалыс күндері әлі жарияланған жоқ',
  },
  hearing: (at: Bilingual): Bilingual => ({
    ru: `Вас приглашают высказаться на заслушивании: ${at.ru}; место указано в приглашении в «личном кабинете».`,
    kk: `Сізді тыңдауға шақырады: ${at.kk}; орны «жеке кабинеттегі» шақыруда көрсетілген.`,
  }),
  youCan: { ru: 'Вы можете: ', kk: 'Сіз мыналарды істей аласыз: ' },
  kazakhstanTime: { ru: 'Время — Казахстана.', kk: 'Уақыт — Қазақстан уақыты.' },
  short: {
    number: (number: string, where: Bilingual): Bilingual => ({
      ru: `№ ${number}: ${where.ru}.`,
      kk: `№ ${number}: ${where.kk}.`,
    }),
    your: (until: Bilingual): Bilingual => ({
      ru: `Нужен Ваш ответ ${until.ru}.`,
      kk: `Жауабыңыз керек: ${until.kk}.`,
    }),
    yours: { ru: 'Нужен Ваш ответ.', kk: 'Жауабыңыз керек.' },
    until: (until: Bilingual): Bilingual => ({ ru: `Срок ${until.ru}.`, kk: `Мерзімі: ${until.kk}.` }),
    missed: {
      ru: 'Срок истёк, Вы вправе подать жалобу.',
      kk: 'Мерзім өтті, шағым беруге құқылысыз.',
    },
    remedy: { ru: 'Можно обжаловать.', kk: 'Шағымдануға болады.' },
    ask: (phone: string): Bilingual => ({ ru: `Справки: ${phone}`, kk: `Анықтама: ${phone}` }),
  },
} as const;
