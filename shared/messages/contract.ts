import type { Bilingual } from '../bilingual.ts';
import type { Stage } from '../case/types.ts';
import type { ErrorCode } from '../errors.ts';
import { stageTitles } from '../law/stages.ts';
import type { AnswerName } from './answers.ts';
import { complaintContracts } from './contract-complaint.ts';
import { catalogue } from './catalogue.ts';
import type { MessageName } from './schemas.ts';

/**
 * What a portal may rely on of a message besides its schema: when a case takes it, and how it can be refused. It stands
 * beside the catalogue and not in it, for no case needs it at work; whatever a case does otherwise, in a scenario or in
 * a random life, is a breach of it (`test/simulator/published.ts`).
 */
export interface Contract {
  /** When it is taken, within the stages named. */
  readonly accepted: Bilingual;
  /** Stages at which a case may take it. */
  readonly stages: readonly Stage[];
  /** Refusals for what it says, beyond those any message may get (`refusalsOf`). */
  readonly refusals: readonly ErrorCode[];
}

const work = ['acceptance', 'commission', 'decision', 'signing'] as const satisfies Stage[];
const onTheMerits = ['commission', 'decision'] as const satisfies Stage[];
/** Every stage there is. */
const always = Object.keys(stageTitles) as Stage[]; // its keys are all stages

export const contracts: Readonly<Record<MessageName, Contract>> = {
  register: {
    accepted: {
      ru: 'от подачи до регистрации (п. 17 Правил)',
      kk: 'өтініш берілгеннен тіркелгенге дейін (Қағидалардың 17-т.)',
    },
    stages: ['acceptance'],
    refusals: ['ALREADY_DONE', 'DUTY_PASSED'],
  },
  checkCompleteness: {
    accepted: {
      ru: 'от подачи до итога проверки (п. 18 Правил)',
      kk: 'өтініш берілгеннен тексеру нәтижесіне дейін (Қағидалардың 18-т.)',
    },
    stages: ['acceptance'],
    refusals: ['ITEM_UNKNOWN', 'MODEL_UNKNOWN', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  assessCriteria: {
    accepted: {
      ru: 'после полного пакета, до решения; новый лист заменяет прежний (п. 5, 6 Правил)',
      kk: 'толық топтамадан кейін, шешімге дейін; жаңа парақ бұрынғысын ауыстырады (Қағидалардың 5, 6-т.)',
    },
    stages: ['acceptance', ...onTheMerits],
    refusals: ['CRITERIA_NONE', 'SHEET_UNFIT', 'SHEET_DOCUMENT'],
  },
  recordRecommendation: {
    accepted: {
      ru: 'после полного пакета, до рекомендации (п. 20 Правил); заседание передаёт её само, сигналом',
      kk: 'толық топтамадан кейін, ұсынымға дейін (Қағидалардың 20-т.); отырыс оны өзі сигналмен береді',
    },
    stages: ['commission'],
    refusals: ['VERDICT_UNFIT', 'SHEET_FIRST', 'TURN_AWAITED', 'MINUTES_DATE', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  decide: {
    accepted: {
      ru: 'после рекомендации, до решения (п. 11, 21 Правил)',
      kk: 'ұсынымнан кейін, шешімге дейін (Қағидалардың 11, 21-т.)',
    },
    stages: ['decision'],
    refusals: [
      'TURN_AWAITED',
      'VERDICT_UNFIT',
      'GROUND_UNKNOWN',
      'CRITERION_UNKNOWN',
      'DEPARTURE_UNEXPLAINED',
      'HEARING_FIRST',
      'HEARING_RUNNING',
      'LANGUAGES_DIFFER',
      'ENTRY_UNFIT',
      'ALREADY_DONE',
      'DUTY_PASSED',
    ],
  },
  inviteToHearing: {
    accepted: {
      ru: 'после полного пакета, до решения, не позднее двух рабочих дней до конца срока (п. 22 Правил)',
      kk: 'толық топтамадан кейін, шешімге дейін, мерзім аяқталардан кемінде екі жұмыс күні бұрын (Қағидалардың 22-т.)',
    },
    stages: onTheMerits,
    refusals: ['GROUND_UNKNOWN', 'HEARING_TOO_LATE', 'HEARING_TIME'],
  },
  omitHearing: {
    accepted: {
      ru: 'после полного пакета, до приглашения на заслушивание и до решения (ст. 73 АППК)',
      kk: 'толық топтамадан кейін, тыңдауға шақырғанға және шешімге дейін (ӘРПК 73-бап)',
    },
    stages: onTheMerits,
    refusals: [],
  },
  object: {
    accepted: {
      ru: 'после приглашения на заслушивание, до решения (ст. 73 АППК); и после срока, тогда с пометкой',
      kk: 'тыңдауға шақырғаннан кейін, шешімге дейін (ӘРПК 73-бап); мерзімнен кейін де, онда белгімен',
    },
    stages: onTheMerits,
    refusals: [],
  },
  waiveHearing: {
    accepted: {
      ru: 'после приглашения на заслушивание, пока оно не закончено, до решения (ст. 73 АППК)',
      kk: 'тыңдауға шақырғаннан кейін, ол аяқталғанға және шешімге дейін (ӘРПК 73-бап)',
    },
    stages: onTheMerits,
    refusals: ['ALREADY_DONE'],
  },
  recordHearing: {
    accepted: {
      ru: 'когда час заслушивания наступил, до решения (ст. 74 АППК)',
      kk: 'тыңдау сағаты келгенде, шешімге дейін (ӘРПК 74-бап)',
    },
    stages: onTheMerits,
    refusals: ['HEARING_RUNNING', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  openSitting: {
    accepted: {
      ru: 'заседанию: когда его час наступил (п. 20 Правил)',
      kk: 'отырысқа: оның сағаты келгенде (Қағидалардың 20-т.)',
    },
    stages: ['convened'],
    refusals: ['NOT_A_MEMBER', 'SITTING_NOT_YET', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  declareConflict: {
    accepted: {
      ru: 'заседанию: пока идёт голосование, до своего голоса по этому заявлению',
      kk: 'отырысқа: дауыс беру жүріп жатқанда, осы өтініш бойынша өз дауысына дейін',
    },
    stages: ['voting'],
    refusals: ['NOT_ON_AGENDA', 'NOT_VOTING', 'ALREADY_VOTED'],
  },
  castVote: {
    accepted: {
      ru: 'заседанию: пока идёт голосование, один раз по каждому заявлению',
      kk: 'отырысқа: дауыс беру жүріп жатқанда, әр өтініш бойынша бір рет',
    },
    stages: ['voting'],
    refusals: ['NOT_ON_AGENDA', 'NOT_VOTING', 'ALREADY_VOTED'],
  },
  closeVoting: {
    accepted: {
      ru: 'заседанию: после открытия, один раз',
      kk: 'отырысқа: ашылғаннан кейін, бір рет',
    },
    stages: ['voting'],
    refusals: ['ALREADY_DONE', 'DUTY_PASSED'],
  },
  signMinutes: {
    accepted: {
      ru: 'заседанию: после голосования, сначала секретарь, затем председатель',
      kk: 'отырысқа: дауыс беруден кейін, алдымен хатшы, содан кейін төраға',
    },
    stages: ['minutes'],
    refusals: ['NOT_SIGNER', 'SIGNATURE_REFUSED', 'SYSTEM_REFUSED', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  recordDissemination: {
    accepted: {
      ru: 'передаче версии реестра: пока получатель не подтвердил её сам, и после срока (п. 8 Правил); `duty` обязательна, `at` — время по доказательству',
      kk: 'тізілім нұсқасын жіберуге: алушы оны өзі растағанға дейін, мерзімнен кейін де (Қағидалардың 8-т.); `duty` міндетті, `at` — дәлел бойынша уақыт',
    },
    stages: ['dissemination'],
    refusals: ['PROOF_TIME', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  sign: {
    accepted: {
      ru: 'после решения, до подписанного результата (п. 23 Правил); `date` — день подписания, `signature` — отсоединённая CMS над PDF этого дня',
      kk: 'шешімнен кейін, нәтижеге қол қойылғанға дейін (Қағидалардың 23-т.); `date` — қол қойылған күн, `signature` — сол күнгі PDF үстіндегі бөлек CMS',
    },
    stages: ['signing'],
    refusals: ['DOCUMENT_DATE', 'SIGNATURE_REFUSED', 'SYSTEM_REFUSED', 'ALREADY_DONE', 'DUTY_PASSED'],
  },
  withdraw: {
    accepted: {
      ru: 'от подачи до начала подписания результата, один раз',
      kk: 'өтініш берілгеннен нәтижеге қол қою басталғанға дейін, бір рет',
    },
    stages: work,
    refusals: ['TOO_LATE'],
  },
  passDuty: {
    accepted: {
      ru: 'пока обязанность открыта: от того, чья она, или его руководителя; и заседанию, и передаче версии реестра, и жалобе',
      kk: 'міндет ашық тұрғанда: иесінен немесе оның басшысынан; отырысқа да, тізілім нұсқасын жіберуге де, шағымға да',
    },
    stages: always,
    refusals: ['NOT_PASSED', 'DUTY_PASSED'],
  },
  correctDecision: {
    accepted: {
      ru: 'после решения, до начала подписания; подпись не подошла — снова',
      kk: 'шешімнен кейін, қол қою басталғанға дейін; қолтаңба жарамаса — қайтадан',
    },
    stages: ['signing'],
    refusals: ['DECISION_STANDS', 'NOTHING_TO_CORRECT', 'LANGUAGES_DIFFER', 'TOO_LATE'],
  },
  addNote: {
    accepted: {
      ru: 'от подачи до исхода; и заседанию, и передаче версии реестра, и жалобе',
      kk: 'өтініш берілгеннен нәтижеге дейін; отырысқа да, тізілім нұсқасын жіберуге де, шағымға да',
    },
    stages: always,
    refusals: [],
  },
  askApplicant: {
    accepted: { ru: 'от подачи до решения', kk: 'өтініш берілгеннен шешімге дейін' },
    stages: ['acceptance', ...onTheMerits],
    refusals: ['ANSWER_DAY', 'TOO_MANY', 'TOO_LATE'],
  },
  answerQuestion: {
    accepted: {
      ru: 'на каждый заданный вопрос один раз, до начала подписания; и позже желательного дня, тогда с пометкой',
      kk: 'қойылған әр сұраққа бір рет, қол қою басталғанға дейін; қалаулы күннен кейін де, онда белгімен',
    },
    stages: work,
    refusals: ['QUESTION_UNKNOWN', 'ALREADY_ANSWERED', 'TOO_LATE'],
  },
  addContacts: {
    accepted: { ru: 'от подачи до исхода дела', kk: 'өтініш берілгеннен іс нәтижесіне дейін' },
    stages: work,
    refusals: ['TOO_MANY'],
  },
  ...complaintContracts,
  settleDelivery: {
    accepted: {
      ru: 'когда внешняя система отклонила отправку, и после исхода дела',
      kk: 'сыртқы жүйе жіберуді қабылдамағанда, іс нәтижесінен кейін де',
    },
    stages: always,
    refusals: ['ALREADY_DONE', 'DUTY_PASSED'],
  },
  calendarChanged: {
    accepted: { ru: 'в любое время, пока дело идёт', kk: 'іс жүріп жатқан кез келген уақытта' },
    stages: always,
    refusals: [],
  },
  receipt: {
    accepted: {
      ru: 'вместе с подачей и после неё; то же тело — та же расписка',
      kk: 'өтініш берумен бірге және одан кейін; сол мазмұнға — сол қолхат',
    },
    stages: always,
    refusals: ['CASE_CLOSED', 'SUBMISSION_PENDING'],
  },
};

/** Refusals of what cannot be read; of every message, whatever it is. */
const unread = ['MESSAGE_UNREADABLE', 'MESSAGE_INVALID'] as const satisfies ErrorCode[];
/** What a case answers that never came to be: its form had faults, or its number is another's. */
const neverFiled = [
  'FORM_INVALID',
  'NUMBER_TAKEN',
  'ALREADY_FILED',
  'NOT_REOPENED',
] as const satisfies ErrorCode[];
/** Refusals of the envelope and of the moment: any message to a case may meet them. */
export const refusalsOfAny: readonly ErrorCode[] = [
  ...unread,
  'MESSAGE_TOO_LARGE',
  'KEY_REUSED',
  'TIME_IN_FUTURE',
  'NOT_AUTHORISED',
  'NOT_AWAITED',
  'CASE_CLOSED',
  'CASE_GOES_ON',
  'CASE_UNKNOWN',
  ...neverFiled,
];

/** Every refusal a message may get, those of any message among them. */
export function refusalsOf(name: MessageName): readonly ErrorCode[] {
  return name === 'receipt' ? ownRefusals(name) : [...refusalsOfAny, ...ownRefusals(name)];
}

/** Those that not every message gets: for who sends it, for how it is sent, for what it says. */
export function ownRefusals(name: MessageName): readonly ErrorCode[] {
  const { roles, signal } = catalogue[name];
  if (name === 'receipt') return [...unread, ...neverFiled, 'CASE_UNKNOWN', ...contracts.receipt.refusals];
  return [
    ...(roles.includes('applicant') ? (['NOT_ATTESTED'] as const) : []),
    ...(signal === undefined ? (['ACT_PENDING'] as const) : []),
    ...contracts[name].refusals,
  ];
}

/** What a message is answered with when it is not refused. */
export function answersOf(name: MessageName): readonly AnswerName[] {
  if (name === 'receipt') return ['receipt'];
  const { signal } = catalogue[name];
  if (signal === 'only') return ['stored'];
  return signal === 'fallback' ? ['taken', 'stored'] : ['taken'];
}
