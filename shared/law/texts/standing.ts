import type { Standing, Wording } from '../types.ts';

/** How the words of a rule stand, said once a rule: which language is the document's own and which is ours. */

const of =
  (inRussian: Standing, inKazakh: Standing) =>
  (ru: string, kk: string): Wording => ({ ru, kk, standing: { ru: inRussian, kk: inKazakh } });

/** Both languages in the documents' words. */
export const official = of('official', 'official');

/** The document exists in Russian only; the Kazakh is our translation. */
export const russianOnly = of('official', 'translation');

/** The wording exists in Kazakh only; the Russian is our translation. */
export const kazakhOnly = of('translation', 'official');

/** Told in our words: the text itself is not among the documents. */
export const summary = of('summary', 'summary');

/** A convention or a rule of the house, no norm. */
export const own = of('own', 'own');

/** The words of 829/НҚ where 567/НҚ replaced them: of these our documents have the Kazakh text only. */
export const of829 = (ru: string, kk: string): Wording => ({ editions: ['829'], ...kazakhOnly(ru, kk) });

/** The words 567/НҚ put in their place, in both texts. */
export const since567 = (ru: string, kk: string): Wording => ({
  editions: ['567-a', '567-b'],
  ...official(ru, kk),
});
