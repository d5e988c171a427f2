import { describe, expect, it } from 'vitest';
import { producersAdapter } from '../../../activities/producers/adapter.ts';
import { describeQuestion } from '../questions.ts';
import { useSystem } from '../sandbox.ts';

const system = useSystem('producers');
const BIN = '990140000007';
const find = () => producersAdapter(system.http()).find(BIN);

describe('RULES-6: a producer looked up in the register', () => {
  describeQuestion(system, (http) => producersAdapter(http).find(BIN));

  it('is told with the products and the last day of the entry', async () => {
    await system.learn(BIN, { products: ['Модем «Сайрам»'], validUntil: '2027-12-31' });
    expect(await find()).toEqual({ products: ['Модем «Сайрам»'], validUntil: '2027-12-31' });
  });

  it('that the register has not, is none', async () => {
    await system.learn(BIN, null);
    expect(await find()).toBeUndefined();
  });
});
