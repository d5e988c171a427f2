import { EXAMPLE_DAY, type Catalogue, type MessageEntry } from './catalogue-entry.ts';
import { forComplaints } from './catalogue-complaint.ts';
import { beside } from './catalogue-beside.ts';
import type { MessageName } from './schemas.ts';

const entries = {
  register: {
    title: { ru: 'Зарегистрировать', kk: 'Тіркеу' },
    description: {
      ru: 'Приём, регистрация и передача ответственному подразделению (п. 17 Правил)',
      kk: 'Қабылдау, тіркеу және жауапты бөлімшеге беру (Қағидалардың 17-т.)',
    },
    roles: ['intake'],
    example: { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-2026-1' },
  },
  checkCompleteness: {
    title: { ru: 'Итог проверки полноты', kk: 'Толықтығын тексеру нәтижесі' },
    description: {
      ru: 'Пакет полон (result: complete) или нет (incomplete с перечнем gaps) (п. 18 Правил)',
      kk: 'Топтама толық (result: complete) немесе толық емес (incomplete, gaps тізбесімен) (Қағидалардың 18-т.)',
    },
    roles: ['unit'],
    example: { by: { role: 'unit', staff: 'S-201' }, result: 'complete' },
  },
  assessCriteria: {
    title: { ru: 'Лист критериев', kk: 'Өлшемшарттар парағы' },
    description: {
      ru: 'Соответствие каждому критерию редакции, весь лист сразу (п. 5, 6 Правил): meets или doesNot с замечанием; новый лист заменяет прежний',
      kk: 'Редакцияның әр өлшемшартына сәйкестігі, парақ тұтас (Қағидалардың 5, 6-т.): meets немесе ескертпесімен doesNot; жаңа парақ бұрынғысын ауыстырады',
    },
    roles: ['unit'],
    example: {
      by: { role: 'unit', staff: 'S-201' },
      criteria: [
        { criterion: '5.1', result: 'meets', document: 'security-test-protocol' },
        { criterion: '5.2', result: 'meets', document: 'exclusive-rights' },
        {
          criterion: '5.3-1',
          result: 'doesNot',
          document: 'localisation-calculation',
          remark: { ru: 'по расчёту 74 %', kk: 'есеп бойынша 74 %' },
        },
        { criterion: '5.4', result: 'meets', document: 'support-service-details' },
        { criterion: '5.5', result: 'meets', document: 'security-test-protocol' },
        { criterion: '5.6', result: 'meets', document: 'application' },
        { criterion: '5.7', result: 'meets', document: 'application' },
      ],
    },
  },
  recordRecommendation: {
    title: { ru: 'Рекомендация комиссии', kk: 'Комиссия ұсынымы' },
    description: {
      ru: 'Рекомендация комиссии и протокол заседания, вносит секретарь (п. 20 Правил)',
      kk: 'Комиссия ұсынымы және отырыс хаттамасы, хатшы енгізеді (Қағидалардың 20-т.)',
    },
    roles: ['secretary'],
    signal: 'fallback',
    example: {
      by: { role: 'secretary', staff: 'S-301' },
      recommendation: 'include',
      minutes: { number: '12', date: EXAMPLE_DAY },
    },
  },
  decide: {
    title: { ru: 'Решение', kk: 'Шешім' },
    description: {
      ru: 'Решение с учётом рекомендации: include или refuse с основаниями (п. 11, 21 Правил, п. 10 прил. 2)',
      kk: 'Ұсынымды ескере отырып шешім: include немесе негіздерімен refuse (Қағидалардың 11, 21-т., 2-қосымшаның 10-т.)',
    },
    roles: ['head-of-unit'],
    example: { by: { role: 'head-of-unit', staff: 'S-401' }, decision: 'include' },
  },
  inviteToHearing: {
    title: { ru: 'Пригласить на заслушивание', kk: 'Тыңдауға шақыру' },
    description: {
      ru: 'Уведомление о заслушивании; с grounds — предварительное решение об отказе (п. 22 Правил, ст. 73 АППК)',
      kk: 'Тыңдау туралы хабарлама; grounds бар болса — бас тарту туралы алдын ала шешім (Қағидалардың 22-т., ӘРПК 73-бап)',
    },
    roles: ['head-of-unit'],
    example: {
      by: { role: 'head-of-unit', staff: 'S-401' },
      at: `${EXAMPLE_DAY}T15:00:00+05:00`,
      place: { ru: 'г. Астана, зал 201', kk: 'Астана қ., 201-зал' },
      question: { ru: 'соответствие критериям', kk: 'өлшемшарттарға сәйкестігі' },
      grounds: [{ ground: 4, reason: { ru: 'не подтверждено', kk: 'расталмаған' } }],
    },
  },
  object: {
    title: { ru: 'Возражение', kk: 'Қарсылық' },
    description: {
      ru: 'Позиция услугополучателя по предварительному решению (ст. 73 АППК); по письму вносит приём',
      kk: 'Көрсетілетін қызметті алушының алдын ала шешім бойынша ұстанымы (ӘРПК 73-бап); хаты бойынша қабылдау енгізеді',
    },
    roles: ['applicant', 'intake'],
    signal: 'fallback',
    term: 'APPC-73',
    example: { by: { role: 'intake', staff: 'S-101' }, text: 'Сертификат приложен к заявлению' },
  },
  waiveHearing: {
    title: { ru: 'Отказаться от заслушивания', kk: 'Тыңдаудан бас тарту' },
    description: {
      ru: 'Услугополучатель отказывается от заслушивания (ст. 73 АППК); по письму вносит приём',
      kk: 'Көрсетілетін қызметті алушы тыңдаудан бас тартады (ӘРПК 73-бап); хаты бойынша қабылдау енгізеді',
    },
    roles: ['applicant', 'intake'],
    signal: 'fallback',
    example: { by: { role: 'intake', staff: 'S-101' } },
  },
  recordHearing: {
    title: { ru: 'Итог заслушивания', kk: 'Тыңдау нәтижесі' },
    description: {
      ru: 'Заслушивание проведено (held с протоколом) или участник не пришёл (not-attended) (ст. 74 АППК)',
      kk: 'Тыңдау өткізілді (held, хаттамасымен) немесе қатысушы келмеді (not-attended) (ӘРПК 74-бап)',
    },
    roles: ['secretary'],
    example: { by: { role: 'secretary', staff: 'S-301' }, result: 'not-attended' },
  },
  omitHearing: {
    title: { ru: 'Без заслушивания', kk: 'Тыңдаусыз' },
    description: {
      ru: 'Причина, по которой заслушивание не проводится (ст. 73 АППК)',
      kk: 'Тыңдау өткізілмеуінің себебі (ӘРПК 73-бап)',
    },
    roles: ['head-of-unit'],
    example: {
      by: { role: 'head-of-unit', staff: 'S-401' },
      reason: { ru: 'услугополучатель ликвидирован', kk: 'көрсетілетін қызметті алушы таратылған' },
    },
  },
  openSitting: {
    title: { ru: 'Открыть заседание', kk: 'Отырысты ашу' },
    description: {
      ru: 'Кто из членов комиссии присутствует; без кворума заседание ничего не решает',
      kk: 'Комиссия мүшелерінің қайсысы қатысып отыр; кворумсыз отырыс ештеңе шешпейді',
    },
    roles: ['secretary'],
    example: { by: { role: 'secretary', staff: 'S-301' }, present: ['S-801', 'S-802', 'S-803', 'S-804'] },
  },
  declareConflict: {
    title: { ru: 'Заявить самоотвод', kk: 'Өздігінен бас тарту' },
    description: {
      ru: 'Член комиссии не участвует в решении по этому заявлению и говорит почему',
      kk: 'Комиссия мүшесі осы өтініш бойынша шешімге қатыспайды және себебін айтады',
    },
    roles: ['member', 'chair'],
    example: {
      by: { role: 'member', staff: 'S-802' },
      application: 'application/A-2026-000001',
      reason: 'работал у заявителя',
    },
  },
  castVote: {
    title: { ru: 'Голосовать', kk: 'Дауыс беру' },
    description: {
      ru: 'Голос по одному заявлению: grant (удовлетворить), refuse (отказать), abstain (воздержаться)',
      kk: 'Бір өтініш бойынша дауыс: grant (қанағаттандыру), refuse (бас тарту), abstain (қалыс қалу)',
    },
    roles: ['member', 'chair'],
    example: {
      by: { role: 'chair', staff: 'S-801' },
      application: 'application/A-2026-000001',
      vote: 'grant',
    },
  },
  closeVoting: {
    title: { ru: 'Закончить голосование', kk: 'Дауыс беруді аяқтау' },
    description: {
      ru: 'Председатель заканчивает голосование: голоса сосчитаны, протокол готов к подписи',
      kk: 'Төраға дауыс беруді аяқтайды: дауыстар саналды, хаттама қол қоюға дайын',
    },
    roles: ['chair'],
    ownHand: true,
    example: { by: { role: 'chair', staff: 'S-801' } },
  },
  signMinutes: {
    title: { ru: 'Подписать протокол', kk: 'Хаттамаға қол қою' },
    description: {
      ru: 'Подпись секретаря, затем председателя под протоколом; протокол: npx senim sitting minutes',
      kk: 'Хаттамаға хатшының, содан кейін төрағаның қолтаңбасы; хаттама: npx senim sitting minutes',
    },
    roles: ['secretary', 'chair'],
    ownHand: true,
    example: { by: { role: 'secretary', staff: 'S-301' }, signature: 'BASE64CMSBASE64CMS==' },
  },
  recordDissemination: {
    title: { ru: 'Записать передачу', kk: 'Жіберуді жазу' },
    description: {
      ru: 'Запись передана оператору закупок или опубликована на сайте без системы; с доказательством (п. 8 Правил)',
      kk: 'Жазба сатып алу операторына жүйесіз жіберілді немесе сайтта жарияланды; дәлелімен (Қағидалардың 8-т.)',
    },
    roles: ['unit', 'operator'],
    example: {
      by: { role: 'unit', staff: 'S-201' },
      duty: 'HOUSE-PUBLICATION/1',
      receipt: 'ИСХ-17/45',
      at: `${EXAMPLE_DAY}T15:00:00+05:00`,
      sha256: '0'.repeat(64),
    },
  },
  sign: {
    title: { ru: 'Подписать результат', kk: 'Нәтижеге қол қою' },
    description: {
      ru: 'Подпись руководителя или заместителя под документом дня (п. 23 Правил); документ: npx senim document',
      kk: 'Басшының немесе орынбасарының сол күнгі құжатқа қолтаңбасы (Қағидалардың 23-т.); құжат: npx senim document',
    },
    roles: ['signatory'],
    ownHand: true,
    example: {
      by: { role: 'signatory', staff: 'S-501' },
      date: EXAMPLE_DAY,
      signature: 'BASE64CMSBASE64CMS==',
    },
  },
  withdraw: {
    title: { ru: 'Отозвать заявление', kk: 'Өтінішті кері қайтарып алу' },
    description: {
      ru: 'Отзыв заявления услугополучателем до начала подписания результата; по его письму вносит приём',
      kk: 'Нәтижеге қол қою басталғанға дейін көрсетілетін қызметті алушының өтінішті кері қайтарып алуы; оның хаты бойынша қабылдау енгізеді',
    },
    roles: ['applicant', 'intake'],
    signal: 'fallback',
    example: { by: { role: 'intake', staff: 'S-101' }, reason: 'по письму услугополучателя' },
  },
  ...beside,
  ...forComplaints,
  settleDelivery: {
    title: { ru: 'Решить о недоставленном', kk: 'Жеткізілмегенді шешу' },
    description: {
      ru: 'Отправка отклонена внешней системой: отправить снова (resend) или вручено иначе (settled)',
      kk: 'Жіберуді сыртқы жүйе қабылдамады: қайта жіберу (resend) немесе басқаша тапсырылды (settled)',
    },
    roles: ['operator'],
    example: { by: { role: 'operator', staff: 'S-701' }, action: 'resend', note: 'адрес исправлен' },
  },
  calendarChanged: {
    title: { ru: 'Календарь изменён', kk: 'Күнтізбе өзгерді' },
    description: {
      ru: 'Производственный календарь изменён актом: сроки дела пересчитываются (TIME-6)',
      kk: 'Өндірістік күнтізбе актімен өзгертілді: іс мерзімдері қайта есептеледі (TIME-6)',
    },
    roles: ['operator'],
    signal: 'only',
    example: {
      by: { role: 'operator', staff: 'S-701' },
      key: 'calendar-1',
      act: 'Приказ о переносе дней отдыха',
    },
  },
  receipt: {
    title: { ru: 'Расписка', kk: 'Қолхат' },
    description: {
      ru: 'Только для портала. Расписка о подаче: номер, редакция Правил, сроки; то же тело заявления — та же расписка',
      kk: 'Тек портал үшін. Өтініш беру туралы қолхат: нөмірі, Қағидалар редакциясы, мерзімдері; сол өтінішке — сол қолхат',
    },
    roles: ['applicant'],
    example: { bodyHash: '0'.repeat(64) },
  },
} satisfies Catalogue;

/** Every message by its name. */
export const catalogue: Catalogue = entries;

/** What a portal sends for an applicant, by the roles of the entries; the receipt is asked for by the portal itself. */
export type ApplicantMessage = Exclude<
  { [N in MessageName]: 'applicant' extends (typeof entries)[N]['roles'][number] ? N : never }[MessageName],
  'receipt'
>;

const isApplicants = (name: MessageName): name is ApplicantMessage =>
  name !== 'receipt' && catalogue[name].roles.includes('applicant');

export const applicantMessages: readonly ApplicantMessage[] = (
  Object.keys(catalogue) as MessageName[]
).filter(isApplicants);

/** Messages that go as Signals too, or only so. */
export const signalNames: readonly string[] = Object.entries(catalogue).flatMap(
  ([name, entry]: [string, MessageEntry]) => (entry.signal === undefined ? [] : [name]),
);
