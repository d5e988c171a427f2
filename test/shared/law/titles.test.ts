import { describe, expect, it } from 'vitest';
import { outcomeTitles } from '../../../shared/law/outcomes.ts';
import { productTypeTitles, serviceName, serviceTitles } from '../../../shared/law/service.ts';
import { reportedStageTitles, stageTitles } from '../../../shared/law/stages.ts';
import { deliveryTitle, noticeTitles } from '../../../shared/texts/deliveries.ts';
import { systemName } from '../../../shared/texts/systems.ts';
import { faults } from '../texts.ts';

const titles = {
  ...outcomeTitles,
  ...stageTitles,
  ...reportedStageTitles,
  ...serviceTitles,
  ...productTypeTitles,
  ...noticeTitles,
};

describe('titles', () => {
  it.each(Object.entries(titles))('%s is said in both languages', (_, title) => {
    expect(faults(title)).toEqual([]);
  });

  it('give the service the name of п. 4', () => {
    expect(faults(serviceName)).toEqual([]);
  });

  it('name deliveries and systems, and leave an unknown word as it is', () => {
    for (const kind of ['notice-status', 'note-reminder', 'report'])
      expect(faults(deliveryTitle(kind))).toEqual([]);
    expect(deliveryTitle('notice-unheard')).toEqual({ ru: 'notice-unheard', kk: 'notice-unheard' });
    expect(faults(systemName('cabinet'))).toEqual([]);
    expect(systemName('telegraph').ru).toBe('telegraph');
  });
});
