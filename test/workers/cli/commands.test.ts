import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localDay } from '../../../shared/calendar/zone.ts';
import { mendable } from '../../../workers/cli/errors.ts';
import { act } from '../../../workers/cli/act.ts';
import type { Context } from '../../../workers/cli/context.ts';
import { document } from '../../../workers/cli/document.ts';
import { timeline } from '../../../workers/cli/history.ts';
import type { Answer } from '../../../workers/cli/output.ts';
import { registryList, registryShow } from '../../../workers/cli/registry.ts';
import { status } from '../../../workers/cli/status.ts';
import { submit } from '../../../workers/cli/submit.ts';
import { UsageError } from '../../../workers/cli/usage-error.ts';
import { Cases } from '../../../workers/client/cases.ts';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import { batch, caseProjection } from '../../activities/store/fixtures.ts';
import { timeSkippingServer } from '../../server/servers.ts';
import { createWorld, type World } from '../../server/world.ts';
import { contextOf } from './context.ts';

const folder = mkdtempSync(join(tmpdir(), 'senim-commands-'));
let env: TestWorkflowEnvironment;
let world: World;
let context: Context;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers();
  context = await contextOf(world);
});
afterAll(async () => {
  await world.close();
  await env.teardown();
  rmSync(folder, { recursive: true });
});

const file = (content: object) => {
  const path = join(folder, 'content.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const ru = (answer: Answer) => answer.lines('ru').join('\n');
const kk = (answer: Answer) => answer.lines('kk').join('\n');
const send = (id: string, message: string, content: object) => act(context, id, message, file(content));
const first = 'application/A-2026-000001';
/** One step of the case opens the next in an activation of its own. */
const awaited = (message: string) =>
  vi.waitUntil(async () => (await world.cases.status(first))?.awaited.includes(message), { timeout: 30_000 });
const sendAwaited = async (message: string, content: object) => {
  await awaited(message);
  expect((await send(first, message, content)).json).toMatchObject({ taken: true });
};

describe('submit', () => {
  it('prints the receipt with terms in Kazakhstan time, the same one again', async () => {
    const filed = await submit(context, file(sampleApplication('A-2026-000001')));
    expect(filed.ok).toBe(true);
    expect(ru(filed)).toMatch(
      /заявление № A-2026-000001 подано[^]*\(п\. 17 Правил\): до \d\d\.\d\d\.\d{4} 18:30/,
    );
    expect(kk(filed)).toMatch(/өтініш берілді[^]*18:30-ға дейін/);
    expect((await submit(context, file(sampleApplication('A-2026-000001')))).json).toEqual(filed.json);
  });
  it('prints every problem with its path in both languages', async () => {
    const { applicant, ...form } = sampleApplication('A-2026-000002');
    const answer = await submit(
      context,
      file({ ...form, applicant: { ...applicant, id: '990140000008' }, x: 1 }),
    );
    expect(answer.ok).toBe(false);
    expect(answer.lines('ru')).toEqual(answer.lines('kk'));
    expect(ru(answer)).toMatch(/^FORM_INVALID\n[^]*\/x\n {4}неизвестное поле\n {4}белгісіз өріс/);
  });
});

describe('a refusal', () => {
  it('leaves stdout to what was asked for, so that nothing of it is piped on', () => {
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [resolve('workers/cli/senim.mjs'), 'submit', file({}), ...more], {
        env: { ...process.env, ...world.keys.toEnvironment(), TEMPORAL_ADDRESS: env.address },
        encoding: 'utf8',
      });
    expect(run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('FORM_INVALID') });
    expect(run('--json')).toMatchObject({ status: 1, stdout: expect.stringContaining('"FORM_INVALID"') });
  });
});

describe('act', () => {
  it('names each wrong field once', async () => {
    const wrong = await send(first, 'register', { by: { role: 'intake', staff: 'S-101' }, x: 1 });
    expect(wrong.json).toMatchObject({ code: 'MESSAGE_INVALID' });
    expect(ru(wrong).split('неизвестное поле')).toHaveLength(2);
  });
  it('takes nobody for the applicant, and no time of receipt but its own', async () => {
    const attempts = [
      [{ by: { role: 'applicant' } }, 'действует через портал'],
      [{ by: { role: 'intake', staff: 'S-101' }, receivedAt: '2026-11-23T05:00:00Z' }, 'Поле receivedAt'],
      [{ by: { role: 'intake', staff: 'S-101' }, attestation: 'a' }, 'Поле attestation'],
    ] as const;
    for (const [content, line] of attempts) {
      const error: unknown = await send(first, 'withdraw', content).catch((thrown: unknown) => thrown);
      expect(mendable(error)?.ru).toContain(line);
    }
  });
  it('prints what the case answered, or its refusal with the code and both texts', async () => {
    const wrong = await send(first, 'register', {
      by: { role: 'unit', staff: 'S-201' },
      registrationNumber: '1',
    });
    expect([wrong.ok, wrong.lines('ru')[0], wrong.lines('ru').length]).toEqual([false, 'NOT_AUTHORISED', 3]);
    const intake = { role: 'intake', staff: 'S-101' };
    const taken = await send(first, 'register', { by: intake, registrationNumber: '1', key: 'k-1' });
    expect(taken.json).toMatchObject({ taken: true, key: 'k-1', inTime: true });
    expect(ru(taken)).toContain(', в срок');
  });
  it('sends as a Signal only what goes as one', async () => {
    const message = file({ by: { role: 'unit', staff: 'S-201' }, result: 'complete' });
    await expect(act(context, first, 'checkCompleteness', message, { signal: true })).rejects.toThrow(
      UsageError,
    );
    await submit(context, file(sampleApplication('A-2026-000003')));
    const id = 'application/A-2026-000003';
    const withdrawal = file({ by: { role: 'intake', staff: 'S-101' } });
    expect((await act(context, id, 'withdraw', withdrawal, { signal: true })).json).toMatchObject({
      stored: true,
    });
    await world.client.workflow.getHandle(id).result();
    expect(ru(await status(context, id))).toContain('отозвано услугополучателем');
  });
  it('says how a case ended that Temporal no longer keeps, and that an unknown one is unknown', async () => {
    const old = 'application/OLD-2025-1';
    const projection = caseProjection(old, {
      outcome: 'refused',
      stage: 'closed',
      waitingFor: [],
      closedAt: '2026-11-24T10:00:00+05:00',
    });
    await world.store.append({ ...batch(old, 1), projection });
    const message = { by: { role: 'intake', staff: 'S-101' } };
    expect((await send(old, 'withdraw', message)).json).toMatchObject({ code: 'CASE_CLOSED' });
    expect((await send('application/NONE', 'withdraw', message)).json).toMatchObject({
      code: 'CASE_UNKNOWN',
    });
    const kept = await status(context, old);
    expect(kept.json).toMatchObject({ source: 'database', outcome: 'refused' });
    expect(ru(kept)).toMatch(
      /Temporal это дело уже не хранит[^]*мотивированный отказ[^]*закрыто 24\.11\.2026/,
    );
    expect(ru(await status(context, old, { cabinet: true }))).toMatch(
      /^Заявление № OLD-2025-1: .*\nИтог: мотивированный отказ\./,
    );
    expect((await status(context, 'application/NONE')).json).toMatchObject({ code: 'CASE_UNKNOWN' });
  });
});

describe('status', () => {
  it('says who owes what, how each term is counted, what can be sent', async () => {
    const answer = await status(context, first);
    expect(answer.json).toMatchObject({ source: 'temporal', stage: { id: 'acceptance' } });
    expect(ru(answer)).toMatch(/Обязанности:\n {2}ответственное структурное подразделение: Проверка полноты/);
    expect(ru(answer)).toMatch(/\d\d\.\d\d\.\d{4} (пн|вт|ср|чт|пт) · 1\n/);
    expect(ru(answer)).toMatch(/п\. 18 Правил\): до .* — идёт\n {4}/);
    expect(ru(answer)).toMatch(/п\. 17 Правил\): до .* — сейчас никто не обязан\n {2}\S/);
    expect(ru(await status(context, first, { days: true }))).toMatch(/п\. 17 Правил\).*\n {4}\d\d\./);
    expect(ru(answer)).toContain('checkCompleteness — Итог проверки полноты');
    expect(ru(answer)).toContain(`"answerBy":"${localDay(context.now().toISOString())}"`);
    expect(kk(answer)).toContain('Мерзімдер:');
    const { cabinet } = (await world.cases.status(first))!;
    expect(kk(await status(context, first, { cabinet: true }))).toBe(
      `${cabinet.text.kk}\n\n${cabinet.short.kk}`,
    );
  });
});

describe('document', () => {
  it('is refused while no signature is awaited', async () => {
    const early = await document(context, first, { as: 'S-501' });
    expect(early.json).toMatchObject({ code: 'NOT_AWAITED' });
    expect(ru(early)).toMatch(
      /Документа на подпись ещё нет: приём и проверка документов; .*Проверка полноты/,
    );
    expect(ru(early)).not.toContain('«sign»');
  });
  it('is shown in both languages with its PDF, signed and sent', async () => {
    await sendAwaited('checkCompleteness', { by: { role: 'unit', staff: 'S-201' }, result: 'complete' });
    await sendAwaited('recordRecommendation', {
      by: { role: 'secretary', staff: 'S-301' },
      recommendation: 'include',
      minutes: { number: '1', date: localDay((await world.look()).toISOString()) },
    });
    await sendAwaited('decide', { by: { role: 'head-of-unit', staff: 'S-401' }, decision: 'include' });
    await awaited('sign');

    const shown = await document(context, first, { as: 'S-501' });
    const { sha256, base64 } = Object(shown.json) as { sha256: string; base64: string };
    expect(ru(shown)).toContain(sha256);
    expect(ru(shown)).toContain('добавьте --pdf');
    const pdf = join(folder, 'result.pdf');
    const written = await document(context, first, { as: 'S-501', pdf });
    expect(ru(written)).toContain(`Записан ${pdf}`);
    const bytes = readFileSync(pdf);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(bytes.equals(Buffer.from(base64, 'base64'))).toBe(true);
    await expect(document(context, first, { as: 'S-501', pdf: '/no/such/folder/a.pdf' })).rejects.toThrow(
      /не записывается/,
    );
    expect(ru(shown)).toMatch(/Уведомление[^]*Хабарлама/);

    const other = await document(context, first, { as: 'S-502', date: '2027-01-02' });
    expect(ru(other)).toContain('02.01.2027');
    await expect(document(context, first, { as: 'S-101' })).rejects.toThrow(
      /S-101 не может подписывать.*S-501, S-502/,
    );
    const production = { ...context, config: { ...world.config, mode: 'production' as const } };
    await expect(document(production, first, { as: 'S-501', sign: true })).rejects.toThrow(/вымышленным/);

    const signed = await document(context, first, { as: 'S-501', sign: true });
    const message = JSON.parse(ru(signed)) as object;
    expect(message).toEqual(signed.json);
    expect((await send(first, 'sign', message)).json).toMatchObject({ taken: true, inTime: true });
    await world.client.workflow.getHandle(first).result();
    expect((await document(context, first, { as: 'S-501' })).json).toMatchObject({ code: 'CASE_CLOSED' });
  });
});

describe('after the case', () => {
  it('the timeline says who did what under which paragraph, and holds no personal fact', async () => {
    const told = await timeline(context, first);
    expect(ru(told)).toMatch(/^ 1\. .* · Заявление подано.* \(п\. 15 Правил\)/);
    expect(ru(told)).toMatch(
      /Исполнено в срок: .* \(п\. 17 Правил\) — подразделение приёма документов; получено .* \[S-101\]/,
    );
    expect(kk(told)).toContain('Қағидалардың 17-тармағы');
    expect(JSON.stringify(told.json)).not.toMatch(/990140000007|Көкжиек|"personal"/);
    expect((await timeline(context, 'application/NONE')).json).toMatchObject({ code: 'CASE_UNKNOWN' });
  });
  it('the registry shows every column of App. 1', async () => {
    const list = await registryList(context, {});
    const numbers = list.lines('ru').flatMap((line) => /^(\d)\. /.exec(line)?.[1] ?? []);
    expect(numbers.join('')).toBe('1234567');
    expect(ru(await registryShow(context, '1', {}))).toMatch(
      /990140000007[^]*Основание: уведомление № \d{4}-1, дело application\/A-2026-000001/,
    );
    expect(ru(await registryShow(context, '1', { on: '2020-01-01' }))).toContain('Записи № 1 в реестре');
    expect(await registryShow(context, '7', {})).toMatchObject({ ok: false, refusal: true });
    expect(ru(await registryList(context, { on: '2020-01-01' }))).toBe('В реестре нет записей.');
    const early = await registryShow(context, '1', { asKnown: '2099-01-01T00:00:00Z' }).catch(
      (error: unknown) => error,
    );
    expect(mendable(early)?.ru).toContain('--as-known ещё не наступил');
  });
});

describe('without a worker', () => {
  it('says what is wrong when no worker answers', async () => {
    await world.stopWorkers();
    const { client, keys } = world;
    const hasty = new Cases({ client, attestationKey: keys.attestationKey, patienceMs: 300 });
    const failed = await status({ ...context, cases: () => Promise.resolve(hasty) }, first).catch(
      (error: unknown) => error,
    );
    expect(mendable(failed)?.ru).toContain('Запустите npm start');
  });
});
