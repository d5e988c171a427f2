import { describe, expect, it } from 'vitest';
import { packages } from '../../../shared/law/packages.ts';
import type { EditionId, ProductType } from '../../../shared/law/types.ts';
import { faults } from '../texts.ts';

const editions: readonly EditionId[] = ['829', '567-a', '567-b'];
const products: readonly ProductType[] = ['software', 'electronics'];
const item = (edition: EditionId, product: ProductType, id: string) =>
  packages(edition)[0]?.documents[product].find((one) => one.id === id);

describe('RULES-A2.9: the packages of row 9', () => {
  it.each(editions)('under %s are those of three services, an amendment also as a renewal', (edition) => {
    expect(
      packages(edition).map(({ service, renewal, documents }) => [
        service,
        renewal === true,
        documents.software.map(({ id }) => id),
        documents.electronics.length,
      ]),
    ).toEqual([
      ['inclusion', false, ['security', 'exclusive-rights', 'localisation', 'support-service'], 5],
      ['exclusion', false, [], 0],
      ['amendment', false, [], 0],
      ['amendment', true, ['renewed-documents'], 1],
    ]);
  });

  it.each(editions)(
    'under %s give the words of the row in both languages, and our title as ours',
    (edition) => {
      for (const { application, documents } of packages(edition)) {
        expect(faults(application)).toEqual([]);
        for (const { title, text } of products.flatMap((product) => documents[product])) {
          expect(faults(text)).toEqual([]);
          expect(title.standing).toEqual({ ru: 'own', kk: 'own' });
          const russian = edition === '829' ? 'translation' : 'official';
          expect(text.standing).toEqual({ ru: russian, kk: 'official' });
        }
      }
    },
  );

  it.each([
    ['829', 'software', 'localisation', 'оқшаулау үлесін растайтын индустриялық сертификат кемінде 80%;'],
    ['829', 'electronics', 'origin', 'оқшаулау үлесін кемінде 30% растайтын индустриялық сертификат;'],
    ['567-a', 'software', 'localisation', '2026 жылғы 1 қаңтарға дейін'],
    ['567-b', 'electronics', 'origin', '№ 36717'],
    ['567-a', 'software', 'security', '(бұдан әрі – ҚР СТ ISO/IEC 15408-3-2017)'],
    ['829', 'software', 'security', '(бұдан әрі – ҚР СТ ISO/IEC 15408-3)'],
  ] as const)('under %s ask of %s for %s: "%s"', (edition, product, id, kk) => {
    expect(item(edition, product, id)?.text.kk).toContain(kk);
  });

  it('under 567/НҚ let the certificate stand for the calculation until 1 January 2026', () => {
    expect(item('567-a', 'software', 'localisation')?.text.ru).toContain('допускается до 1 января 2026 года');
    expect(item('829', 'software', 'localisation')?.text.ru).not.toContain('2026');
  });
});
