import type { Bilingual } from '../bilingual.ts';

/** How a place of the Rules is cited: `п. 17 Правил`, `Қағидалардың 17-тармағы`. */
export function paragraph(n: number): Bilingual {
  return { ru: `п. ${String(n)} Правил`, kk: `Қағидалардың ${String(n)}-тармағы` };
}

/** A row of App. 2: `приложение 2, строка 9`. */
export function row(n: number): Bilingual {
  return {
    ru: `приложение 2 к Правилам, строка ${String(n)}`,
    kk: `Қағидаларға 2-қосымша, ${String(n)}-жол`,
  };
}

/** What the product does although no document says so. */
export const houseRule: Bilingual = {
  ru: 'правило системы, не норма Правил',
  kk: 'жүйе ережесі, Қағидалардың нормасы емес',
};
