import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certificates } from '../../../../workers/sandbox/people.ts';
import { createSandbox } from '../../../../workers/sandbox/server.ts';
import { signCms } from '../../../../workers/sandbox/systems/cms.ts';

let app: FastifyInstance;
beforeEach(async () => {
  app = await createSandbox();
});
afterEach(() => app.close());

const notice = (number: string, rest = {}) => ({
  caseId: `application/${number}`,
  requestNumber: number,
  recipient: '990140000007',
  type: 'inclusion',
  titleRu: 'О включении',
  titleKz: 'Енгізу туралы',
  textRu: 'Включено.',
  textKz: 'Енгізілді.',
  ...rest,
});
let sent = 0;
const send = async (url: string, payload: { readonly caseId: string; readonly [field: string]: unknown }) => {
  const headers = { 'idempotency-key': `${payload.caseId}/told/${String((sent += 1))}/ab` };
  expect((await app.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(201);
};
const page = async (query = '') => (await app.inject(`/${query}`)).body;

describe('the page of what was sent to whom', () => {
  it('shows a notice in both languages, to whom, and the signed document', async () => {
    const signer = [...certificates.values()].filter(({ id }) => id === 'S-501');
    const document = {
      number: '2026/15',
      content: { entry: 12 },
      pdf: Buffer.from('{}').toString('base64'),
      sha256: createHash('sha256').update('{}').digest('hex'),
      signature: signCms(Buffer.from('{}'), signer),
    };
    await send('/cabinet/notices', notice('A-1', { document }));
    const shown = await page();
    for (const part of [
      'Включено.',
      'Енгізілді.',
      '990140000007',
      '№ 2026/15',
      'download="2026/15.pdf" href="data:application/pdf;base64,e30="',
      'ЭЦП: Ермеков Асхат Серикович',
    ]) {
      expect(shown).toContain(part);
    }
  });

  it('shows reports and notes with the stage and the role in words', async () => {
    const about = { caseId: 'application/A-1', requestNumber: 'A-1' };
    await send('/monitoring/stages', { ...about, stage: 'commission', stageAt: '2026-03-18T10:00:00+05:00' });
    const texts = { textRu: 'Скоро срок', textKz: 'Мерзім жақын' };
    await send('/inbox/notes', {
      caseId: 'application/A-1',
      role: 'secretary',
      type: 'x',
      rule: 'RULES-20',
      ...texts,
    });
    const shown = await page();
    for (const part of ['рассмотрение комиссией', '18.03.2026 10:00', 'секретарь комиссии', 'Мерзім жақын']) {
      expect(shown).toContain(part);
    }
  });

  it('shows one case when asked for it', async () => {
    await send('/cabinet/notices', notice('A-1', { textRu: 'Первое дело' }));
    await send('/cabinet/notices', notice('A-11', { textRu: 'Одиннадцатое дело' }));
    const shown = await page('?case=application%2FA-1');
    expect(shown).toContain('Первое дело');
    expect(shown).not.toContain('Одиннадцатое дело');
  });

  it('shows markup that was sent as text, never as markup', async () => {
    await send('/cabinet/notices', notice('A-1', { textRu: '<script>alert("1")</script>' }));
    expect(await page()).not.toContain('<script>');
    expect(await page('?case=%22%3E%3Cscript%3E')).not.toContain('<script>');
  });
});
