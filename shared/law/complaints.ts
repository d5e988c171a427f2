import type { Bilingual } from '../bilingual.ts';
import type { Outcome } from '../case/types.ts';
import { partyTitles } from './parties.ts';
import type { Role } from '../roles.ts';
import type { RuleId } from './rules.ts';

/** Правила, глава 4: what is complained about, who rules on it, how, and what follows. */

/** What can be complained about (п. 29, APPC-91): an act, an action, or that nothing was done in time. */
export const appealable = ['acceptance-refusal', 'refusal', 'exclusion', 'missed-term', 'action'] as const;
export type Appealable = (typeof appealable)[number];

export const appealableTitles: Readonly<Record<Appealable, Bilingual>> = {
  'acceptance-refusal': { ru: 'отказ в приёме заявления', kk: 'өтінішті қабылдаудан бас тарту' },
  refusal: { ru: 'мотивированный отказ', kk: 'дәлелді бас тарту' },
  exclusion: { ru: 'исключение из реестра', kk: 'тізілімнен алып тастау' },
  'missed-term': { ru: 'бездействие: пропуск срока', kk: 'әрекетсіздік: мерзімді өткізу' },
  action: { ru: 'действие должностного лица', kk: 'лауазымды адамның әрекеті' },
};

/** Before whom a complaint is brought (п. 29, 33, 34). */
export const forums = ['provider', 'assessing-body', 'court'] as const;
export type Forum = (typeof forums)[number];

/** Who answers a complaint with a document of its own. */
export type RulingBody = 'provider' | 'superior-body' | 'assessing-body';

interface RulingBodyEntry {
  readonly title: Bilingual;
  /** Who signs for it. */
  readonly signer: Role;
}

export const rulingBodies: Readonly<Record<RulingBody, RulingBodyEntry>> = {
  provider: { title: partyTitles.provider, signer: 'signatory' },
  'superior-body': { title: partyTitles['superior-body'], signer: 'superior' },
  'assessing-body': { title: partyTitles['assessing-body'], signer: 'assessing-head' },
};

export const rulings = ['satisfy', 'satisfy-in-part', 'refuse', 'leave'] as const;
export type Ruling = (typeof rulings)[number];

/** Rulings in words, and how the case ends with each. */
export const rulingEntries: Readonly<
  Record<Ruling, { readonly title: Bilingual; readonly outcome: Outcome }>
> = {
  satisfy: {
    title: { ru: 'удовлетворить полностью', kk: 'толық қанағаттандыру' },
    outcome: 'satisfied',
  },
  'satisfy-in-part': {
    title: { ru: 'удовлетворить частично', kk: 'ішінара қанағаттандыру' },
    outcome: 'satisfied-in-part',
  },
  refuse: {
    title: { ru: 'отказать в удовлетворении', kk: 'қанағаттандырудан бас тарту' },
    outcome: 'complaint-refused',
  },
  leave: { title: { ru: 'оставить без рассмотрения', kk: 'қараусыз қалдыру' }, outcome: 'left' },
};

/** How a complaint is made good; each belongs to what it is about. */
export const remedyOf = {
  'acceptance-refusal': 'reopen',
  refusal: 'reopen',
  exclusion: 'restore',
  'missed-term': 'order-term',
  action: 'instruct',
} as const satisfies Readonly<Record<Appealable, string>>;
export type RemedyName = (typeof remedyOf)[Appealable];

export const remedyTitles: Readonly<Record<RemedyName, Bilingual>> = {
  reopen: { ru: 'возобновить рассмотрение заявления', kk: 'өтінішті қарауды қайта бастау' },
  restore: { ru: 'восстановить запись реестра', kk: 'тізілім жазбасын қалпына келтіру' },
  'order-term': { ru: 'назначить новый срок', kk: 'жаңа мерзім белгілеу' },
  instruct: { ru: 'дать указание подразделению', kk: 'бөлімшеге нұсқау беру' },
};

/** Steps at which an application can go on. */
export const reopenedSteps = ['acceptance', 'commission', 'decision'] as const;
export type ReopenedStep = (typeof reopenedSteps)[number];

/** By what was refused (п. 18, 20, 21). */
export const reopenedAt: Readonly<Partial<Record<Appealable, readonly ReopenedStep[]>>> = {
  'acceptance-refusal': ['acceptance', 'commission'],
  refusal: ['commission', 'decision'],
};

/** Why a complaint is not considered on its merits. */
export const barriers = [
  'unknown',
  'not-his',
  'no-such-act',
  'considered-already',
  'late',
  'no-appeal',
] as const;
export type Barrier = (typeof barriers)[number];

export const barrierTitles: Readonly<Record<Barrier, Bilingual>> = {
  unknown: {
    ru: 'дела или записи, о которых жалоба, в реестре и журнале нет',
    kk: 'шағымда аталған іс не жазба тізілімде және журналда жоқ',
  },
  'not-his': {
    ru: 'жалуется не тот, чьи права затронуты: заявление или запись не его',
    kk: 'шағым беруші — құқығы қозғалған тұлға емес: өтініш не жазба оныкі емес',
  },
  'no-such-act': {
    ru: 'обжалуемого решения, действия или пропуска срока не было',
    kk: 'шағым жасалған шешім, әрекет не мерзімнің өтуі болмаған',
  },
  'considered-already': {
    ru: 'о том же уже рассматривается ранее поданная им жалоба',
    kk: 'сол туралы бұрын берген шағымы қаралып жатыр',
  },
  late: { ru: 'срок подачи жалобы пропущен', kk: 'шағым беру мерзімі өткізілген' },
  'no-appeal': {
    ru: 'досудебного обжалования не было, а закон, допускающий суд без него, не назван',
    kk: 'сотқа дейінгі шағым болмаған, ал онсыз сотқа жол беретін заң аталмаған',
  },
};

/** Terms of the service that can be missed (п. 17, 18, 24): their passing is inaction. */
export const missable = ['RULES-17', 'RULES-18', 'RULES-24'] as const satisfies readonly RuleId[];
