import type { Bilingual } from '../bilingual.ts';

/** How places of the documents are cited; short enough to stand in the summary of a step. */

/** `п. 17 Правил`, `Қағидалардың 17-тармағы`; with subparagraphs `пп. 2), 4) п. 2 Правил`. */
export function paragraph(n: number, ...subs: readonly string[]): Bilingual {
  return cited([n], subs, 'Правил', 'Қағидалардың');
}

/** A rule that several paragraphs say together: `п. 9, 10 Правил`. */
export function paragraphs(...n: readonly number[]): Bilingual {
  return cited(n, [], 'Правил', 'Қағидалардың');
}

/** The Algorithm of the pilot: `п. 5 Алгоритма 204/НҚ`, `п. 12, 17 Алгоритма 204/НҚ`. */
export function ofPilot(...n: readonly number[]): Bilingual {
  return cited(n, [], 'Алгоритма 204/НҚ', '204/НҚ алгоритмінің');
}

/** The order that approved the Algorithm: `п. 7 приказа 204/НҚ`. */
export function ofPilotOrder(n: number): Bilingual {
  return cited([n], [], 'приказа 204/НҚ', '204/НҚ бұйрығының');
}

/** The rules of the infrastructure list: `п. 4 Правил 353/НҚ`. */
export function ofInfra(n: number, ...subs: readonly string[]): Bilingual {
  return cited([n], subs, 'Правил 353/НҚ', '353/НҚ қағидаларының');
}

/** An appendix of the same rules: `приложение 2 к Правилам 353/НҚ`. */
export function infraAppendix(n: number): Bilingual {
  return {
    ru: `приложение ${String(n)} к Правилам 353/НҚ`,
    kk: `353/НҚ қағидаларына ${String(n)}-қосымша`,
  };
}

/** An article of the Code: `п. 2 ст. 91 АППК`, `ст. 73 АППК`. */
export function ofCode(article: number, n?: number): Bilingual {
  const place = { ru: `ст. ${String(article)} АППК`, kk: `ӘРПК ${String(article)}-баб` };
  if (n === undefined) return { ru: place.ru, kk: `${place.kk}ы` };
  return { ru: `п. ${String(n)} ${place.ru}`, kk: `${place.kk}ының ${String(n)}-тармағы` };
}

/** A row of App. 2: `приложение 2 к Правилам, строка 9`. */
export function row(n: number): Bilingual {
  return {
    ru: `приложение 2 к Правилам, строка ${String(n)}`,
    kk: `Қағидаларға 2-қосымша, ${String(n)}-жол`,
  };
}

/** An appendix of the Rules: `приложение 10 к Правилам`. */
export function appendix(n: number): Bilingual {
  return { ru: `приложение ${String(n)} к Правилам`, kk: `Қағидаларға ${String(n)}-қосымша` };
}

/** Places of different documents or appendices that say a rule together. */
export function together(...places: readonly Bilingual[]): Bilingual {
  return { ru: places.map(({ ru }) => ru).join(', '), kk: places.map(({ kk }) => kk).join(', ') };
}

/** A convention of counting, shown with its basis in docs/terms.md. */
export const convention: Bilingual = { ru: 'соглашение о счёте сроков', kk: 'мерзімдерді есептеу келісімі' };

/** What the product does although no document says so. */
export const houseRule: Bilingual = {
  ru: 'правило системы, не норма Правил',
  kk: 'жүйе ережесі, Қағидалардың нормасы емес',
};

function cited(n: readonly number[], subs: readonly string[], ru: string, kk: string): Bilingual {
  const all = n.join(', ');
  const place = { ru: `п. ${all} ${ru}`, kk: `${kk} ${all}-${n.length > 1 ? 'тармақтары' : 'тармағы'}` };
  if (subs.length === 0) return place;
  const listed = subs.map((sub) => `${sub})`).join(', ');
  const last = subs.length > 1 ? 'тармақшалары' : 'тармақшасы';
  return { ru: `пп. ${listed} ${place.ru}`, kk: `${place.kk}ның ${listed} ${last}` };
}
