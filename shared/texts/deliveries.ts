import type { Bilingual } from '../bilingual.ts';

/** What is sent to the outside world, by the words the workflows use; for the timeline and for notes to staff. */

export const noticeTitles: Readonly<Record<string, Bilingual>> = {
  status: { ru: 'статус принятия заявления', kk: 'өтініштің қабылдану мәртебесі' },
  reopened: { ru: 'заявление рассматривается снова', kk: 'өтініш қайта қаралуда' },
  'acceptance-refused': { ru: 'отказ в приёме заявления', kk: 'өтінішті қабылдаудан бас тарту' },
  result: { ru: 'результат оказания услуги', kk: 'қызмет көрсету нәтижесі' },
  overdue: { ru: 'пропуск срока', kk: 'мерзімнің өтуі' },
  correction: { ru: 'исправление', kk: 'түзету' },
  question: { ru: 'вопрос', kk: 'сұрақ' },
  hearing: { ru: 'приглашение на заслушивание', kk: 'тыңдауға шақыру' },
  withdrawn: { ru: 'отзыв заявления', kk: 'өтінішті қайтарып алу' },
  'complaint-received': { ru: 'жалоба получена', kk: 'шағым алынды' },
  'complaint-registered': { ru: 'жалоба зарегистрирована', kk: 'шағым тіркелді' },
  'complaint-forwarded': { ru: 'жалоба направлена', kk: 'шағым жіберілді' },
  ruling: { ru: 'решение по жалобе', kk: 'шағым бойынша шешім' },
  'court-ruling': { ru: 'решение суда внесено', kk: 'сот шешімі енгізілді' },
  'message-refused': { ru: 'сообщение не принято', kk: 'хабар қабылданбады' },
};

export const noteTitles: Readonly<Record<string, Bilingual>> = {
  reminder: { ru: 'напоминание', kk: 'еске салу' },
  overdue: { ru: 'сообщение о пропуске срока', kk: 'мерзімнің өтуі туралы хабар' },
  correction: { ru: 'исправление', kk: 'түзету' },
  passed: { ru: 'сообщение о переданной обязанности', kk: 'берілген міндет туралы хабар' },
  delivery: { ru: 'сообщение о недоставке', kk: 'жеткізілмегені туралы хабар' },
  sitting: { ru: 'сообщение о заседании', kk: 'отырыс туралы хабар' },
  'no-quorum': { ru: 'сообщение об отсутствии кворума', kk: 'кворум болмағаны туралы хабар' },
  'term-set': { ru: 'сообщение о новом сроке', kk: 'жаңа мерзім туралы хабар' },
  're-examine': { ru: 'записи, которые надо пересмотреть', kk: 'қайта қаралатын жазбалар' },
  complaint: { ru: 'сообщение о жалобе', kk: 'шағым туралы хабар' },
  ruling: { ru: 'решение по жалобе', kk: 'шағым бойынша шешім' },
  instruction: { ru: 'указание по жалобе', kk: 'шағым бойынша нұсқау' },
  signature: { ru: 'сообщение о подписи', kk: 'қолтаңба туралы хабар' },
};

/** What goes under one word. */
const others: Readonly<Record<string, Bilingual>> = {
  report: { ru: 'сообщение о стадии', kk: 'саты туралы хабар' },
  dissemination: { ru: 'запись реестра', kk: 'тізілім жазбасы' },
};

/** A delivery by its kind: `notice-status` is `уведомление: статус принятия заявления`; an unknown kind keeps its word. */
export function deliveryTitle(kind: string): Bilingual {
  const other = others[kind];
  if (other !== undefined) return other;
  const [, sort, word = ''] = /^(notice|note)-(.+)$/.exec(kind) ?? [];
  const title = (sort === 'notice' ? noticeTitles : noteTitles)[word];
  if (sort === undefined || title === undefined) return { ru: kind, kk: kind };
  if (sort === 'notice') return { ru: `уведомление: ${title.ru}`, kk: `хабарлама: ${title.kk}` };
  return { ru: `служебная записка: ${title.ru}`, kk: `қызметтік жазба: ${title.kk}` };
}
