import type { Bilingual } from '../bilingual.ts';

/** How places of the documents are cited; short enough to stand in the summary of a step. */

/** `п. 17 Правил`, `Қағидалардың 17-тармағы`; with a subparagraph `пп. 4) п. 2 Правил`. */
export function paragraph(n: number, sub?: string): Bilingual {
  return cited(n, sub, 'Правил', 'Қағидалардың');
}

/** The Algorithm of the pilot: `п. 5 Алгоритма 204/НҚ`. */
export function ofPilot(n: number): Bilingual {
  return cited(n, undefined, 'Алгоритма 204/НҚ', '204/НҚ алгоритмінің');
}

/** The order that approved the Algorithm: `п. 7 приказа 204/НҚ`. */
export function ofPilotOrder(n: number): Bilingual {
  return cited(n, undefined, 'приказа 204/НҚ', '204/НҚ бұйрығының');
}

/** The rules of the infrastructure list: `п. 4 Правил 353/НҚ`. */
export function ofInfra(n: number, sub?: string): Bilingual {
  return cited(n, sub, 'Правил 353/НҚ', '353/НҚ қағидаларының');
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

/** A convention of counting, shown with its basis in docs/terms.md. */
export const convention: Bilingual = { ru: 'соглашение о счёте сроков', kk: 'мерзімдерді есептеу келісімі' };

/** What the product does although no document says so. */
export const houseRule: Bilingual = {
  ru: 'правило системы, не норма Правил',
  kk: 'жүйе ережесі, Қағидалардың нормасы емес',
};

function cited(n: number, sub: string | undefined, ru: string, kk: string): Bilingual {
  const place = { ru: `п. ${String(n)} ${ru}`, kk: `${kk} ${String(n)}-тармағы` };
  if (sub === undefined) return place;
  return { ru: `пп. ${sub}) ${place.ru}`, kk: `${place.kk}ның ${sub}) тармақшасы` };
}
