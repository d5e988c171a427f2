import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Receiver, PublishedVersion } from '../../../activities/dissemination/port.ts';
import { procurementAdapter } from '../../../activities/e-procurement/adapter.ts';
import type { Http } from '../../../activities/http.ts';
import { siteAdapter } from '../../../activities/site/adapter.ts';
import { failureOf, useSystem } from '../sandbox.ts';

let entries = 0;

/** A version of an entry that no receiver has seen. */
function published(over: Partial<PublishedVersion> = {}): PublishedVersion {
  entries += 1;
  return {
    entry: entries,
    version: 1,
    status: 'included',
    formedOn: '2026-11-06',
    validFrom: '2026-11-06',
    recordedAt: '2026-11-06T06:00:00.000Z',
    content: {
      productName: 'Қорғаныс 1.0',
      requiredSoftware: ['PostgreSQL'],
      models: ['Сайрам R-1'],
      applicant: {
        id: '990140000007',
        name: 'ТОО «Сенім»',
        contacts: '+7 7172 000000',
        support: ['Астана, ул. 1'],
      },
      enstruCodes: ['620111.100.000000'],
      categoryCodes: ['1.2.3'],
      note: '',
      productType: 'software',
    },
    basis: { document: '2026-7', sha256: 'ab'.repeat(32) },
    ...over,
  };
}

describe.each<[string, (http: Http) => Receiver]>([
  ['e-procurement', procurementAdapter],
  ['site', siteAdapter],
])('RULES-8: a version goes to %s', (name, adapter) => {
  const system = useSystem(name);
  const send = (version: PublishedVersion, key: string = randomUUID(), seconds?: number) =>
    adapter(system.http(seconds)).receive(version, key);
  const effects = async (entry: number) =>
    (await system.effects()).filter(({ kept }) => Object(kept).entry === entry).length;

  it('gets its receipt, and the same one whenever it is sent again under its key', async () => {
    const version = published();
    const key = randomUUID();
    const first = await send(version, key);
    expect(first).toMatchObject({ held: 'this', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await send(version, key)).toEqual(first);
    expect(await effects(version.entry)).toBe(1);
  });

  it.each([
    { fault: 'down', type: 'SYSTEM_UNAVAILABLE' },
    { fault: 'slow', type: 'SYSTEM_UNAVAILABLE' },
    { fault: 'malformed', type: 'SYSTEM_ANSWER_MALFORMED' },
  ])('has its effect once, though at first $fault', async ({ fault, type }) => {
    const version = published();
    const key = randomUUID();
    await system.fault({ kind: fault, times: 1 });
    expect(await failureOf(send(version, key, 1))).toMatchObject({ type, retried: true });
    expect(await send(version, key)).toMatchObject({ held: 'this' });
    expect(await effects(version.entry)).toBe(1);
  });

  it('is refused for good where its content is no such thing', async () => {
    await system.fault({ kind: 'wrong', times: 1 });
    expect(await failureOf(send(published()))).toMatchObject({ type: 'SYSTEM_REFUSED', retried: false });
  });

  it('is not taken where a later one is held: the receipt of that one comes back', async () => {
    const first = published();
    const later = await send({ ...first, version: 3 });
    const { receipt } = later;
    expect(await send({ ...first, version: 2 })).toMatchObject({ held: 'later', version: 3, receipt });
    expect(await effects(first.entry)).toBe(1);
  });

  it('is held once though another case sends it, and never with other content', async () => {
    const version = published();
    const { receipt } = await send(version);
    expect(await send(version)).toMatchObject({ held: 'this', receipt });
    const other = { ...version, content: { ...version.content, productName: 'Другое' } };
    expect(await failureOf(send(other))).toMatchObject({ type: 'SYSTEM_REFUSED', retried: false });
  });
});

describe('RULES-7: what goes out is the registry and no more', () => {
  const site = useSystem('site');

  it('on the site in the columns of App. 1, titled in both languages', async () => {
    await siteAdapter(site.http()).receive(published({ entry: 900, status: 'excluded' }), randomUUID());
    const kept = Object((await site.effects()).at(-1)?.kept);
    expect(kept).toMatchObject({ statusRu: 'исключено из реестра', statusKz: 'тізілімнен алып тасталған' });
    expect(kept.columns.map(({ titleRu }: { titleRu: string }) => titleRu)).toEqual([
      '1. Порядковый номер реестровой записи',
      '2. Дата формирования реестровой записи',
      '3. Наименование программного обеспечения (а также необходимого для функционирования программного обеспечения), продукции электронной промышленности (с указанием программного обеспечения, входящего в состав продукции электронной промышленности, марки и модели)',
      'ИИН/БИН заявителя',
      'Наименование',
      'Контактные данные',
      'Адрес и контактные данные служб технической поддержки/гарантийного обслуживания/сервисного центра',
      '5. Код (коды) ЕНСТРУ',
      '6. Код (коды) категории программного обеспечения',
      '7. Примечание',
    ]);
    expect(kept.columns[2].values).toEqual(['Қорғаныс 1.0', 'PostgreSQL', 'Сайрам R-1']);
  });
});
