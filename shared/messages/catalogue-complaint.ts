import { EXAMPLE_DAY, type Catalogue } from './catalogue-entry.ts';
import type { ofComplaints } from './schemas-complaint.ts';

const reasons = {
  ru: 'пакет был полон: протокол испытаний представлен',
  kk: 'топтама толық болған: сынақ хаттамасы ұсынылған',
};

/** What is sent to the case of a complaint (Правила, глава 4). */
export const forComplaints = {
  registerComplaint: {
    title: { ru: 'Зарегистрировать жалобу', kk: 'Шағымды тіркеу' },
    description: {
      ru: 'Регистрация жалобы: от неё идёт срок п. 32, в органе по оценке качества — п. 33 Правил',
      kk: 'Шағымды тіркеу: одан 32-тармақтың, сапаны бағалау органында 33-тармақтың мерзімі жүреді',
    },
    roles: ['intake', 'assessor'],
    example: { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'Ж-2026-1' },
  },
  satisfyComplaint: {
    title: { ru: 'Удовлетворить жалобу полностью', kk: 'Шағымды толық қанағаттандыру' },
    description: {
      ru: 'Благоприятное решение или действие, полностью удовлетворяющее жалобу; с подписью (signRuling) жалоба не направляется (п. 31 Правил)',
      kk: 'Шағымды толық қанағаттандыратын қолайлы шешім не әрекет; қол қойылса (signRuling), шағым жіберілмейді (Қағидалардың 31-т.)',
    },
    roles: ['head-of-unit', 'signatory'],
    example: {
      by: { role: 'head-of-unit', staff: 'S-401' },
      remedy: { remedy: 'reopen', at: 'commission' },
      reasons,
    },
  },
  leaveComplaint: {
    title: { ru: 'Оставить жалобу без рассмотрения', kk: 'Шағымды қараусыз қалдыру' },
    description: {
      ru: 'Ответ услугодателя, когда найдено препятствие: жалуется не тот, акта нет, о том же уже рассматривается; вступает в силу с подписью (signRuling)',
      kk: 'Кедергі табылғандағы көрсетілетін қызметті берушінің жауабы: шағым беруші ол емес, акт жоқ, сол туралы қаралып жатыр; қол қойылғанда (signRuling) күшіне енеді',
    },
    roles: ['head-of-unit', 'signatory'],
    example: {
      by: { role: 'head-of-unit', staff: 'S-401' },
      grounds: ['not-his'],
      reasons: { ru: 'заявление подано другим лицом', kk: 'өтінішті басқа тұлға берген' },
    },
  },
  forwardComplaint: {
    title: { ru: 'Направить жалобу и дело', kk: 'Шағым мен істі жіберу' },
    description: {
      ru: 'Подпись под сопроводительным письмом дня: жалоба и административное дело уходят в рассматривающий орган (п. 30 Правил); письмо: npx senim document --forward',
      kk: 'Сол күнгі ілеспе хатқа қолтаңба: шағым мен әкімшілік іс қарайтын органға кетеді (Қағидалардың 30-т.); хат: npx senim document --forward',
    },
    roles: ['signatory'],
    ownHand: true,
    example: {
      by: { role: 'signatory', staff: 'S-501' },
      date: EXAMPLE_DAY,
      signature: 'BASE64CMSBASE64CMS==',
    },
  },
  askProvider: {
    title: { ru: 'Спросить услугодателя', kk: 'Көрсетілетін қызметті берушіден сұрау' },
    description: {
      ru: 'Вопрос рассматривающего органа услугодателю; сроки идут и ответа не ждут',
      kk: 'Қарайтын органның көрсетілетін қызметті берушіге сұрағы; мерзімдер жүре береді, жауапты күтпейді',
    },
    roles: ['reviewer', 'assessor'],
    seldom: true,
    example: {
      by: { role: 'reviewer', staff: 'S-901' },
      question: { ru: 'Когда получен протокол?', kk: 'Хаттама қашан алынды?' },
      answerBy: EXAMPLE_DAY,
    },
  },
  answerBody: {
    title: { ru: 'Ответить рассматривающему органу', kk: 'Қарайтын органға жауап беру' },
    description: {
      ru: 'Ответ услугодателя на вопрос рассматривающего органа',
      kk: 'Көрсетілетін қызметті берушінің қарайтын органның сұрағына жауабы',
    },
    roles: ['unit'],
    example: { by: { role: 'unit', staff: 'S-201' }, text: 'Протокол получен с заявлением' },
  },
  restoreTerm: {
    title: { ru: 'Восстановить срок жалобы', kk: 'Шағым мерзімін қалпына келтіру' },
    description: {
      ru: 'Пропущенный срок подачи жалобы восстановлен рассматривающим органом, с причиной',
      kk: 'Шағым берудің өткізілген мерзімін қарайтын орган себебін көрсетіп қалпына келтіреді',
    },
    roles: ['reviewer', 'assessor'],
    seldom: true,
    example: {
      by: { role: 'reviewer', staff: 'S-901' },
      reasons: { ru: 'уведомление вручено позже', kk: 'хабарлама кеш тапсырылды' },
    },
  },
  extendReview: {
    title: { ru: 'Продлить рассмотрение', kk: 'Қарауды ұзарту' },
    description: {
      ru: 'Продление срока рассмотрения, только если его допускает норма',
      kk: 'Қарау мерзімін ұзарту, норма жол берсе ғана',
    },
    roles: ['reviewer', 'assessor'],
    seldom: true,
    example: {
      by: { role: 'assessor', staff: 'S-911' },
      until: EXAMPLE_DAY,
      rule: 'п. 33 Правил',
    },
  },
  ruleComplaint: {
    title: { ru: 'Решение по жалобе', kk: 'Шағым бойынша шешім' },
    description: {
      ru: 'Решение рассматривающего органа: satisfy, satisfy-in-part с remedy, refuse, leave с grounds; обосновано на двух языках (п. 28, 33 Правил)',
      kk: 'Қарайтын органның шешімі: remedy бар satisfy, satisfy-in-part, refuse, grounds бар leave; екі тілде негізделген (Қағидалардың 28, 33-т.)',
    },
    roles: ['reviewer', 'assessor'],
    example: {
      by: { role: 'reviewer', staff: 'S-901' },
      ruling: 'satisfy',
      remedy: { remedy: 'reopen', at: 'commission' },
      reasons,
    },
  },
  signRuling: {
    title: { ru: 'Подписать решение по жалобе', kk: 'Шағым бойынша шешімге қол қою' },
    description: {
      ru: 'Подпись под ответом услугодателя (п. 31) или решением органа (п. 28, 33 Правил); документ: npx senim document',
      kk: 'Көрсетілетін қызметті берушінің жауабына (31-т.) немесе органның шешіміне (Қағидалардың 28, 33-т.) қолтаңба; құжат: npx senim document',
    },
    roles: ['signatory', 'superior', 'assessing-head'],
    ownHand: true,
    example: {
      by: { role: 'superior', staff: 'S-601' },
      date: EXAMPLE_DAY,
      signature: 'BASE64CMSBASE64CMS==',
    },
  },
  withdrawComplaint: {
    title: { ru: 'Отозвать жалобу', kk: 'Шағымды кері қайтарып алу' },
    description: {
      ru: 'Отзыв жалобы её заявителем до начала подписания решения; по его письму вносит приём',
      kk: 'Шешімге қол қою басталғанға дейін шағым берушінің шағымды қайтарып алуы; оның хаты бойынша қабылдау енгізеді',
    },
    roles: ['applicant', 'intake'],
    signal: 'fallback',
    example: { by: { role: 'intake', staff: 'S-101' }, reason: 'по письму заявителя жалобы' },
  },
  statePosition: {
    title: { ru: 'Мотивированная позиция для суда', kk: 'Сотқа уәжді ұстаным' },
    description: {
      ru: 'Позиция руководителя вышестоящего органа, идёт в суд вместе с отзывом (п. 34 Правил)',
      kk: 'Жоғары тұрған орган басшысының ұстанымы, жауаппен бірге сотқа беріледі (Қағидалардың 34-т.)',
    },
    roles: ['superior'],
    example: {
      by: { role: 'superior', staff: 'S-601' },
      position: { ru: 'отказ обоснован', kk: 'бас тарту негізді' },
    },
  },
  recordCourtRuling: {
    title: { ru: 'Внести решение суда', kk: 'Сот шешімін енгізу' },
    description: {
      ru: 'Вступившее в силу решение суда: последствия те же, что у решения по жалобе (п. 34 Правил)',
      kk: 'Заңды күшіне енген сот шешімі: салдары шағым бойынша шешімдікіндей (Қағидалардың 34-т.)',
    },
    roles: ['unit'],
    example: {
      by: { role: 'unit', staff: 'S-201' },
      ruling: 'refuse',
      number: '2-1045/2026',
      date: EXAMPLE_DAY,
      sha256: '0'.repeat(64),
    },
  },
} as const satisfies Pick<Catalogue, keyof typeof ofComplaints>;
