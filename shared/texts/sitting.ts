import type { Bilingual } from '../bilingual.ts';
import type { Verdict, Vote } from '../law/commission.ts';
import { momentText } from './format.ts';

const votes: Readonly<Record<Vote, Bilingual>> = {
  grant: { ru: 'за', kk: 'қолдайды' },
  refuse: { ru: 'против', kk: 'қарсы' },
  abstain: { ru: 'воздержался', kk: 'қалыс қалды' },
};

const verdicts: Readonly<Record<Verdict, Bilingual>> = {
  grant: { ru: 'рекомендуется удовлетворить', kk: 'қанағаттандыру ұсынылады' },
  refuse: { ru: 'рекомендуется отказать', kk: 'бас тарту ұсынылады' },
  'no-quorum': { ru: 'кворума нет, вопрос переносится', kk: 'кворум жоқ, мәселе ауыстырылады' },
  undecided: {
    ru: 'голоса разделились, вопрос переносится',
    kk: 'дауыстар бөлінді, мәселе ауыстырылады',
  },
};

/** The words of a sitting: on its card in Russian, in the minutes and notes in both languages. */
export const sittingTexts = {
  votes,
  verdicts,
  dissent: { ru: 'особое мнение', kk: 'ерекше пікір' },
  recused: { ru: 'самоотвод', kk: 'өздігінен бас тарту' },
  said: { ru: 'Комиссия', kk: 'Комиссия' },
  present: (present: readonly string[], absent: readonly string[], quorum: number): Bilingual => ({
    ru: `Присутствуют: ${present.join(', ') || '—'}; отсутствуют: ${absent.join(', ') || '—'}; кворум ${String(quorum)}.`,
    kk: `Қатысқандар: ${present.join(', ') || '—'}; қатыспағандар: ${absent.join(', ') || '—'}; кворум ${String(quorum)}.`,
  }),
  card: {
    sitting: 'Заседание',
    agenda: 'Повестка',
    empty: 'ни одно заявление комиссии не ждёт',
    when: (at: string, place: string) => `${momentText(at)}, ${place}`,
    item: (application: string, matter: string, sheet: string, dueAt: string | undefined) =>
      `${application}: ${matter}; ${sheet}${dueAt === undefined ? '' : `, срок услуги до ${momentText(dueAt)}`}`,
    findings: 'Находки внешних систем о заявителях',
    found: (application: string, system: string, findings: string) =>
      `${application}: ${system} — ${findings}`,
    nothingFound: 'ответов ещё нет',
    voting: 'Голосование',
    voted: (application: string, cast: number, of: number) =>
      `${application}: проголосовали ${String(cast)} из ${String(of)}`,
    minutes: 'Протокол',
    assumed: (what: string) => `допущение: ${what}`,
  },
  note: (number: string, at: string, place: Bilingual, agenda: readonly Bilingual[]): Bilingual => ({
    ru: `Заседание комиссии № ${number}: ${momentText(at)}, ${place.ru}. Повестка: ${agenda.map(({ ru }) => ru).join('; ') || '—'}. Листы критериев: npx senim sitting papers sitting/${number}.`,
    kk: `Комиссияның № ${number} отырысы: ${momentText(at)}, ${place.kk}. Күн тәртібі: ${agenda.map(({ kk }) => kk).join('; ') || '—'}. Өлшемшарттар парақтары: npx senim sitting papers sitting/${number}.`,
  }),
  again: (number: string): Bilingual => ({
    ru: `Заседание комиссии № ${number} не имело кворума и ничего не решило: созовите его снова.`,
    kk: `Комиссияның № ${number} отырысында кворум болмады, ештеңе шешілмеді: оны қайта шақырыңыз.`,
  }),
} as const;
