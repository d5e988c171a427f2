import type { Bilingual } from '../bilingual.ts';
import { dayText, momentText } from './format.ts';

/** Words of what is sent beside the duties: on the card (Russian) and inside refusals (both languages). */
export const besideTexts = {
  notes: 'Заметки к делу (последние)',
  note: (at: string, staff: string, text: string) => `${at}, ${staff}: ${text}`,
  questions: 'Вопросы услугополучателю (сроки идут, ответа не ждут)',
  asked: (n: number, text: string, answerBy: string) =>
    `№ ${String(n)}: ${text} — ответ желателен к ${dayText(answerBy)}`,
  unanswered: 'ответа нет',
  answer: (at: string, late: boolean, text: string) =>
    `ответ ${momentText(at)}${late ? ', позже желательного дня' : ''}: ${text}`,
  contacts: 'Контакты, добавленные услугополучателем (в запись реестра не входят)',
  corrected: (at: string, staff: string, why: string) => `исправлено ${momentText(at)}, ${staff}: ${why}`,
  change: (was: string, is: string) => `было «${was}», стало «${is}»`,
  notOpen: (open: string): Bilingual => ({
    ru: `такой открытой обязанности нет (открыты: ${open})`,
    kk: `мұндай ашық міндет жоқ (ашықтары: ${open})`,
  }),
  hisAlready: { ru: 'она уже у него', kk: 'ол онда тұр' },
  notOfRole: (role: Bilingual, why: Bilingual): Bilingual => ({
    ru: `нужна роль «${role.ru}» (${why.ru})`,
    kk: `«${role.kk}» рөлі керек (${why.kk})`,
  }),
} as const;
