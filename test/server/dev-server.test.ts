import { rmSync } from 'node:fs';
import { Connection, Client as PlainClient } from '@temporalio/client';
import type { Browser } from 'playwright-core';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../temporal.config.ts';
import { checkDigit } from '../../shared/identity/identifiers.ts';
import type { InputOf } from '../../shared/messages/application-form.ts';
import { dataConverter } from '../../workers/codec/data-converter.ts';
import { parseKeyRing } from '../../workers/codec/key-ring.ts';
import { startStack, type Stack } from '../../workers/local/stack.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { entry } from '../workers/codec/payloads.ts';
import { browser, OperatorUi } from './browser.ts';
import { formsOf, leaksIn } from './leaks.ts';
import { officeOf, stackEnvironment, Started, type Office } from './stack.ts';

/** The whole product on this machine, as `npm start` runs it: started once, stopped, killed and started again. */

const env = await stackEnvironment();
const chrome: Browser | undefined = await browser();

/** A made-up organisation nobody else in this run has; `sign` tells its texts from another's. */
function organisation(sign: string, bin: string) {
  return {
    name: `ТОО «Сырлы Сақтау ${sign}»`,
    id: `${bin}${String(checkDigit(bin) ?? '')}`,
    address: `г. Шымкент, пр. Сокровенный, 41-${sign}`,
    phone: `+770155501${sign.padStart(2, '0')}`,
    head: `Құпияев Жасырын Сырұлы ${sign}`,
    email: `sokrovenno-${sign}@syrly.example`,
  };
}

type Organisation = ReturnType<typeof organisation>;

const productOf = (of: Organisation) => `Программа «Жасырын» для ${of.name}`;

function application(number: string, of: Organisation): InputOf<'inclusion', 'software'> {
  const base = sampleApplication(number);
  return {
    ...base,
    applicant: { ...base.applicant, ...of },
    product: { ...base.product, name: productOf(of) },
    support: [{ address: of.address, phone: of.phone, email: of.email }],
  };
}

/** Lists follow a case by a moment. */
const patiently = { timeout: 20_000 };

/** What must not be found where it may not be. */
const personal = (of: Organisation) => [...Object.values(of), productOf(of)];

const withdrawn = organisation('51', '14034000005');
const included = organisation('62', '15064000001');
const open = organisation('73', '16084000002');
/** Texts of messages: taken, refused, without a schema, under a strange key. */
const said = {
  reason: 'причина: Құпияев Жасырын заболел',
  refused: '900101300007',
  failed: 'ИИН 850312400128 в неизвестном поле',
  unreadable: 'письмо Құпияева под чужим ключом',
};

describe.skipIf(env === undefined)('the whole product on the dev server', () => {
  let stack: Stack;
  let office: Office;
  const environment = env ?? {};

  const start = async () => {
    stack = await startStack(loadConfig(environment), { env: environment });
    office = await officeOf(stack);
  };
  const stop = async () => {
    await office.close();
    await stack.stop();
  };
  const file = async (number: string, of: Organisation) => {
    const receipt = await office.cases.submit(application(number, of));
    expect(receipt).toMatchObject({ number });
    const caseId = `application/${number}`;
    await office.until(caseId, 'register');
    return caseId;
  };

  beforeAll(start);
  afterAll(async () => {
    await stop();
    await chrome?.close();
    rmSync(environment['SENIM_DATA_DIR'] ?? '', { recursive: true, force: true });
  });

  describe('search attributes', () => {
    const found = async (query: string) => {
      const ids: string[] = [];
      for await (const { workflowId } of office.client.workflow.list({ query })) ids.push(workflowId);
      return ids.toSorted();
    };
    it('find a case by stage, by whom it waits for, by applicant, by its nearest term', async () => {
      const id = await file('LIST-0001', open);
      await expect.poll(() => found("WaitingFor = 'intake'"), patiently).toEqual([id]);
      await expect
        .poll(() => found("WaitingFor = 'unit' AND Stage = 'acceptance' AND Overdue = false"), patiently)
        .toEqual([id]);
      const { typedSearchAttributes } = await office.client.workflow.getHandle(id).describe();
      const keys = typedSearchAttributes.getAll().find(({ key }) => key.name === 'ApplicantKey')?.value;
      await expect.poll(() => found(`ApplicantKey = '${String(keys)}'`), patiently).toEqual([id]);
      await expect
        .poll(() => found(`DueAt < '${new Date(Date.now() + 30 * 86_400_000).toISOString()}'`), patiently)
        .toEqual([id]);
      await expect.poll(() => found(`DueAt < '${new Date().toISOString()}'`), patiently).toEqual([]);
      await expect.poll(() => found('Overdue = true'), patiently).toEqual([]);
    });

    it('follow the case to its outcome, its entry in the registry and what is told of that', async () => {
      const id = await file('LIST-0002', included);
      await office.until(id, 'none: to the end');
      expect(await office.client.workflow.getHandle(id).result()).toBe('included');
      await expect.poll(() => found("Outcome = 'included' AND Stage = 'closed'"), patiently).toEqual([id]);
      const entry = String((await office.cases.status(id))?.registryEntry);
      await expect
        .poll(() => found(`RegistryEntry = '${entry}'`), patiently)
        .toEqual([id, `dissemination/${entry}-1`]);
    });
  });

  describe.skipIf(chrome === undefined)('in the Temporal UI', () => {
    let ui: OperatorUi;
    const id = 'application/LIST-0001';
    const json = (value: object) => JSON.stringify(value);
    const intake = { role: 'intake', staff: 'S-101' };
    const cardSays = (text: string) => ui.card.filter({ hasText: text }).waitFor();

    beforeAll(async () => {
      if (chrome !== undefined) ui = await OperatorUi.open(chrome, stack.urls.ui ?? '');
    });

    it('the card is read in plain words, though the server holds ciphertext', async () => {
      await ui.openCase(id);
      await ui.shot('card', 1900);
      const text = await ui.card.innerText();
      expect(text).toContain('№ LIST-0001');
      expect(text).toContain('Проверка полноты документов (п. 18 Правил)');
      expect(text).toContain('Send an Update → register');
    });

    it('the list shows exactly the cases that a search attribute names', async () => {
      await ui.openList("Outcome = 'included'");
      await expect.poll(() => ui.listed(), patiently).toEqual(['application/LIST-0002']);
      await ui.openList("WaitingFor = 'intake'");
      await expect.poll(() => ui.listed(), patiently).toEqual([id]);
      await ui.shot('list');
    });

    it('a bad message is answered in the dialog with what to correct', async () => {
      await ui.openCase(id);
      const error = await ui.send('Send an Update', 'register', json({ by: intake }), 'refused');
      expect(error).toContain('MESSAGE_INVALID');
      expect(error).toContain('/registrationNumber: поле обязательно');
      const stranger = json({ by: { role: 'unit', staff: 'S-201' }, registrationNumber: 'ВХ-1' });
      expect(await ui.send('Send an Update', 'register', stranger)).toContain('NOT_AUTHORISED');
    });

    it('a message typed into the dialog moves the case', async () => {
      await ui.openCase(id);
      const message = json({ by: intake, registrationNumber: 'ВХ-2026-7' });
      expect(await ui.send('Send an Update', 'register', message, 'register')).toBeUndefined();
      await ui.openCase(id);
      await cardSays('Сообщение принято: Зарегистрировать');
      expect((await office.cases.status(id))?.awaited).not.toContain('register');
    });

    it('a Signal always says it was sent; what became of it stands on the card', async () => {
      const other = await file('LIST-0003', open);
      await ui.openCase(other);
      const stranger = json({ by: { role: 'intake', staff: 'S-999' } });
      expect(await ui.send('Send a Signal', 'withdraw', stranger)).toBeUndefined();
      await office.until(other, 'register');
      await ui.openCase(other);
      await cardSays('Сообщение не принято: Отозвать заявление');
      expect(await ui.send('Send a Signal', 'withdraw', json({ by: intake }))).toBeUndefined();
      expect(await office.client.workflow.getHandle(other).result()).toBe('withdrawn');
    });
  });

  describe('stopped and killed', () => {
    const id = 'application/LIFE-0001';

    it('Ctrl-C ends everything in order, and the next start goes on with the same case', async () => {
      await file('LIFE-0001', open);
      await stop();
      const second = new Started(environment);
      await second.says('Running.');
      expect(await second.kill('SIGINT')).toBe(0);
      const order = [...second.stdout.matchAll(/✔ Stopping (\w+)/g)].map(([, name]) => name);
      expect(order).toEqual(['sandbox', 'codec', 'worker', 'temporal', 'PostgreSQL']);
    });

    it('kill -9 of the parent leaves nothing that the next start does not take over or end', async () => {
      const third = new Started(environment);
      await third.says('Running.');
      expect(await third.kill('SIGKILL')).toBeNull();
      await start();
      await office.until(id, 'recordRecommendation');
      expect((await office.cases.status(id))?.stage.id).toBe('commission');
    });
  });

  describe('personal data', () => {
    it('of a withdrawn case stand in no row of the database, whatever was said in its messages', async () => {
      const id = await file('LEAK-0001', withdrawn);
      const { cases, client } = office;
      const by = { role: 'intake', staff: 'S-101' };
      expect(
        await cases.act(id, 'register', {
          by: { role: 'intake', staff: said.refused },
          registrationNumber: 'ВХ-9',
        }),
      ).toMatchObject({ code: 'NOT_AUTHORISED' });
      const plain = client.workflow.getHandle(id);
      await expect(
        plain.executeUpdate('register', { args: [{ by, [said.failed]: said.failed }] }),
      ).rejects.toThrow('Update failed');
      const strange = new PlainClient({
        connection: client.connection,
        dataConverter: dataConverter({
          ...stack.keys,
          ring: parseKeyRing('SENIM_KEY_RING', entry('strange')),
        }),
      });
      await strange.workflow.getHandle(id).signal('withdraw', { by, reason: said.unreadable });
      await plain.signal('withdraw', { by: { role: 'intake', staff: said.refused }, reason: said.reason });
      expect(await cases.act(id, 'withdraw', { by, reason: said.reason })).toMatchObject({ taken: true });
      expect(await plain.result()).toBe('withdrawn');

      const rows = await everyRow(stack.config.database.url ?? '');
      expect(rows).toContain('LEAK-0001');
      const texts = [...personal(withdrawn), ...Object.values(said)];
      const leaked = texts.filter((text) =>
        [...formsOf(text).values()].some(
          (form) => rows.includes(form.toString('latin1')) || rows.includes(form.toString()),
        ),
      );
      expect(leaked).toEqual([]);
    });

    it('stand in no file of Temporal, of PostgreSQL and of the logs, but for what the registry publishes', async () => {
      const canary = 'planted: Ахметов Данияр';
      const connection = await Connection.connect(stack.connection);
      // Plain JSON, as only somebody without our codec would send it: the scan must find this.
      await new PlainClient({ connection }).workflow
        .getHandle('application/LIFE-0001')
        .signal('calendarChanged', { canary });
      await connection.close();
      await stop();
      const { dataDir } = stack;
      const outside = (path: string) => path.startsWith('sandbox/');
      const published = (path: string) => outside(path) || path.startsWith('postgres/cluster/');
      const planted = leaksIn(dataDir, [canary], outside);
      expect(new Set(planted.map(({ file }) => file.split('/')[0]))).toEqual(new Set(['temporal']));

      const texts = [...personal(withdrawn), ...personal(open), ...Object.values(said)];
      expect(leaksIn(dataDir, texts, outside)).toEqual([]);
      expect(leaksIn(dataDir, personal(included), published)).toEqual([]);
      const shown = leaksIn(dataDir, personal(included), outside).map(({ text }) => text);
      expect(shown).toContain(included.name);
      expect(shown).not.toContain(included.head);
    });
  });
});

/** Every row of every table of ours, as text. */
async function everyRow(url: string): Promise<string> {
  const database = new Postgres({ connectionString: url });
  await database.connect();
  try {
    const tables = await database.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.push(...rows.map(({ row }) => row));
    }
    return texts.join('\n');
  } finally {
    await database.end();
  }
}
