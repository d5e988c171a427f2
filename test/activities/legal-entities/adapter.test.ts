import { describe, expect, it } from 'vitest';
import { legalEntitiesAdapter } from '../../../activities/legal-entities/adapter.ts';
import { createHttp } from '../../../activities/http.ts';
import { describeQuestion } from '../questions.ts';
import { failureOf, useSystem } from '../sandbox.ts';

const system = useSystem('legal-entities');
const BIN = '990140000007';
const find = (bin = BIN) => legalEntitiesAdapter(system.http()).find(bin);

describe('RULES-2.4: an organisation looked up in ГБД ЮЛ', () => {
  describeQuestion(system, (http) => legalEntitiesAdapter(http).find(BIN));

  it('is told with its names, form, capital and the founders that are organisations', async () => {
    await system.learn(BIN, {
      name: 'АО «Үлгі»',
      nameKk: '«Үлгі» АҚ',
      form: 'joint-stock-company',
      stateShare: 12.5,
      founders: [{ bin: '020340000013', name: 'Құрылтайшы', share: 60 }, { name: 'Polaris GmbH' }],
    });
    expect(await find()).toEqual({
      bin: BIN,
      name: { ru: 'АО «Үлгі»', kk: '«Үлгі» АҚ' },
      form: 'other',
      formName: { ru: 'акционерное общество', kk: 'акционерлік қоғам' },
      inactive: false,
      stateShare: 12.5,
      founders: [{ bin: '020340000013', name: 'Құрылтайшы', share: 60 }, { name: 'Polaris GmbH' }],
    });
  });

  it.each(['state-institution', 'state-enterprise'])('is told to be a %s', async (form) => {
    await system.learn(BIN, { name: 'Х', form });
    expect(await find()).toMatchObject({ form });
  });

  it('is told to be liquidated, on which day, or inactive', async () => {
    await system.learn(BIN, { name: 'Х', liquidated: '2026-03-02', inactive: true });
    expect(await find()).toMatchObject({ liquidated: { on: '2026-03-02' }, inactive: true });
  });

  it('that nobody knows is none', async () => {
    expect(await find('220540000181')).toBeUndefined();
  });

  const answering = (answer: object) =>
    legalEntitiesAdapter(
      createHttp({
        system: 'legal-entities',
        url: 'http://nowhere',
        seconds: 1,
        exchange: () => Promise.resolve({ status: 200, text: JSON.stringify(answer) }),
      }),
    ).find(BIN);
  const organization = {
    bin: BIN,
    regStatus: { code: 'liquidated' },
    liquidationDate: null,
    fullNameRu: 'Х',
    fullNameKz: 'Х',
    orgForm: { code: '20', nameRu: 'Х', nameKz: 'Х' },
    taxOrgStatus: false,
    authCapital: null,
    foundersUL: [],
  };

  it('is told to be liquidated where the day is not known', async () => {
    expect(await answering({ status: '002', organization })).toMatchObject({ liquidated: {}, stateShare: 0 });
  });

  it.each([
    ['about another БИН', { status: '002', organization: { ...organization, bin: '020340000013' } }],
    ['with a status nobody agreed on', { status: '909' }],
    [
      'with more than the whole capital',
      { status: '002', organization: { ...organization, authCapital: { percentGov: 900 } } },
    ],
  ])('is not believed in an answer %s', async (_, answer) => {
    expect(await failureOf(answering(answer))).toMatchObject({ type: 'SYSTEM_ANSWER_MALFORMED' });
  });
});
