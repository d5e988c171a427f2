import type { Bilingual } from '../bilingual.ts';
import type { Stage } from '../case/types.ts';
import type { ProcedureId } from './procedures.ts';

/** Titles of the stages. */
export const stageTitles: Readonly<Record<Stage, Bilingual>> = {
  acceptance: { ru: 'приём и проверка документов', kk: 'құжаттарды қабылдау және тексеру' },
  commission: { ru: 'рассмотрение комиссией', kk: 'комиссияның қарауы' },
  decision: { ru: 'принятие решения', kk: 'шешім қабылдау' },
  signing: { ru: 'подписание результата', kk: 'нәтижеге қол қою' },
  convened: { ru: 'заседание созвано', kk: 'отырыс шақырылды' },
  voting: { ru: 'голосование', kk: 'дауыс беру' },
  minutes: { ru: 'подписание протокола', kk: 'хаттамаға қол қою' },
  dissemination: { ru: 'передача и опубликование', kk: 'жіберу және жариялау' },
  complaint: { ru: 'приём и регистрация жалобы', kk: 'шағымды қабылдау және тіркеу' },
  reaction: {
    ru: 'рассмотрение жалобы услугодателем',
    kk: 'шағымды көрсетілетін қызметті берушінің қарауы',
  },
  review: {
    ru: 'рассмотрение органом, рассматривающим жалобу',
    kk: 'шағымды қарайтын органның қарауы',
  },
  ruling: { ru: 'подписание решения по жалобе', kk: 'шағым бойынша шешімге қол қою' },
  court: { ru: 'рассмотрение судом', kk: 'соттың қарауы' },
  closed: { ru: 'дело закрыто', kk: 'іс жабылды' },
};

/** Whose stage each is; any case ends closed. */
export const procedureOfStage: Readonly<Record<Exclude<Stage, 'closed'>, ProcedureId>> = {
  acceptance: 'application',
  commission: 'application',
  decision: 'application',
  signing: 'application',
  convened: 'sitting',
  voting: 'sitting',
  minutes: 'sitting',
  dissemination: 'dissemination',
  complaint: 'complaint',
  reaction: 'complaint',
  review: 'complaint',
  ruling: 'complaint',
  court: 'complaint',
};

/** Titles of the steps the monitoring of state services is told of besides the outcome (RULES-26). */
export const reportedStageTitles = {
  reopened: { ru: 'заявление рассматривается снова', kk: 'өтініш қайта қаралуда' },
  filed: { ru: 'заявление подано', kk: 'өтініш берілді' },
  registered: { ru: 'заявление зарегистрировано', kk: 'өтініш тіркелді' },
  complete: { ru: 'документы полны', kk: 'құжаттар толық' },
  commission: { ru: 'передано на рассмотрение комиссии', kk: 'комиссияның қарауына берілді' },
  decided: { ru: 'решение принято', kk: 'шешім қабылданды' },
} as const satisfies Record<string, Bilingual>;
