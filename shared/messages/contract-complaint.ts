import type { Stage } from '../case/types.ts';
import type { Contract } from './contract.ts';
import type { ofComplaints } from './schemas-complaint.ts';

const beforeRuling = ['complaint', 'reaction', 'review'] as const satisfies Stage[];

/** When the case of a complaint takes each of its messages. */
export const complaintContracts: Readonly<Record<keyof typeof ofComplaints, Contract>> = {
  registerComplaint: {
    accepted: {
      ru: 'жалобе: от подачи до регистрации; регистрирует тот, кому она подана',
      kk: 'шағымға: берілгеннен тіркелгенге дейін; кімге берілсе, сол тіркейді',
    },
    stages: ['complaint'],
    refusals: ['ALREADY_DONE', 'DUTY_PASSED'],
  },
  satisfyComplaint: {
    accepted: {
      ru: 'жалобе услугодателю: после регистрации, в срок п. 31, пока она не направлена и ответ не подписан; новый ответ заменяет прежний',
      kk: 'көрсетілетін қызметті берушіге шағымға: тіркелгеннен кейін, 31-тармақтың мерзімінде, жіберілмей және жауапқа қол қойылмай тұрғанда; жаңа жауап бұрынғысын ауыстырады',
    },
    stages: ['reaction'],
    refusals: [
      'REMEDY_UNFIT',
      'SATISFACTION_LATE',
      'COMPLAINT_BARRED',
      'COMPLAINT_AHEAD',
      'LANGUAGES_DIFFER',
      'TOO_LATE',
    ],
  },
  leaveComplaint: {
    accepted: {
      ru: 'жалобе услугодателю: после регистрации, когда найдено препятствие, пока она не направлена',
      kk: 'көрсетілетін қызметті берушіге шағымға: тіркелгеннен кейін, кедергі табылғанда, ол жіберілмей тұрғанда',
    },
    stages: ['reaction'],
    refusals: ['BARRIER_UNFOUND', 'LANGUAGES_DIFFER', 'TOO_LATE'],
  },
  forwardComplaint: {
    accepted: {
      ru: 'жалобе услугодателю: после регистрации и после срока п. 30, пока ответ не подписан; `date` — день подписания',
      kk: 'көрсетілетін қызметті берушіге шағымға: тіркелгеннен кейін және 30-тармақтың мерзімінен кейін, жауапқа қол қойылмай тұрғанда; `date` — қол қойылған күн',
    },
    stages: ['reaction'],
    refusals: ['DOCUMENT_DATE', 'SIGNATURE_REFUSED', 'SYSTEM_REFUSED', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  askProvider: {
    accepted: {
      ru: 'жалобе: пока её рассматривает орган, по одному вопросу за раз',
      kk: 'шағымға: орган қарап жатқанда, бір уақытта бір сұрақ',
    },
    stages: ['review'],
    refusals: ['TOO_MANY', 'ANSWER_DAY'],
  },
  answerBody: {
    accepted: {
      ru: 'жалобе: на заданный вопрос, пока по ней нет решения',
      kk: 'шағымға: қойылған сұраққа, ол бойынша шешім болмай тұрғанда',
    },
    stages: ['review'],
    refusals: ['ALREADY_DONE', 'DUTY_PASSED'],
  },
  restoreTerm: {
    accepted: {
      ru: 'жалобе: пока её рассматривает орган, если срок подачи введён и пропущен, один раз',
      kk: 'шағымға: орган қарап жатқанда, беру мерзімі енгізіліп, өткізілген болса, бір рет',
    },
    stages: ['review'],
    refusals: [],
  },
  extendReview: {
    accepted: {
      ru: 'жалобе: пока её рассматривает орган; продления не допускает ни одна норма, поэтому отвечается отказом с нормой',
      kk: 'шағымға: орган қарап жатқанда; ұзартуға бірде-бір норма жол бермейді, сондықтан нормасы көрсетіліп бас тартылады',
    },
    stages: ['review'],
    refusals: ['EXTENSION_UNLAWFUL'],
  },
  ruleComplaint: {
    accepted: {
      ru: 'жалобе: от направления или регистрации в органе до решения (п. 28, 33 Правил)',
      kk: 'шағымға: жіберілгеннен немесе органда тіркелгеннен шешімге дейін (Қағидалардың 28, 33-т.)',
    },
    stages: ['review'],
    refusals: [
      'REMEDY_UNFIT',
      'COMPLAINT_BARRED',
      'TERM_NOT_RESTORED',
      'COMPLAINT_AHEAD',
      'RULED_OTHERWISE',
      'LANGUAGES_DIFFER',
      'ALREADY_DONE',
      'DUTY_PASSED',
    ],
  },
  signRuling: {
    accepted: {
      ru: 'жалобе: когда ответ или решение составлены; ответ услугодателя — в срок п. 31; `date` — день подписания',
      kk: 'шағымға: жауап не шешім жасалғанда; көрсетілетін қызметті берушінің жауабы — 31-тармақтың мерзімінде; `date` — қол қойылған күн',
    },
    stages: ['reaction', 'ruling'],
    refusals: [
      'DOCUMENT_DATE',
      'SIGNATURE_REFUSED',
      'SYSTEM_REFUSED',
      'SATISFACTION_LATE',
      'ALREADY_DONE',
      'DUTY_PASSED',
    ],
  },
  withdrawComplaint: {
    accepted: {
      ru: 'жалобе: от подачи до начала подписания решения, один раз',
      kk: 'шағымға: берілгеннен шешімге қол қою басталғанға дейін, бір рет',
    },
    stages: [...beforeRuling, 'ruling', 'court'],
    refusals: ['TOO_LATE'],
  },
  statePosition: {
    accepted: {
      ru: 'жалобе в суд, когда закон допускает её без досудебного обжалования, до решения суда',
      kk: 'сотқа шағымға, заң сотқа дейінгі шағымсыз жол бергенде, сот шешіміне дейін',
    },
    stages: ['court'],
    refusals: ['LANGUAGES_DIFFER', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  recordCourtRuling: {
    accepted: {
      ru: 'жалобе в суд: когда решение суда вступило в силу',
      kk: 'сотқа шағымға: сот шешімі заңды күшіне енгенде',
    },
    stages: ['court'],
    refusals: ['REMEDY_UNFIT', 'JUDGMENT_DATE', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
};
