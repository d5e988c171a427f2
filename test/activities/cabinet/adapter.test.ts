import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cabinetAdapter } from '../../../activities/cabinet/adapter.ts';
import type { CabinetNotice } from '../../../activities/cabinet/port.ts';
import { sha256Of } from '../../../activities/documents/issue.ts';
import { resultPdf } from '../../../activities/documents/pdf.ts';
import { resultData } from '../../../shared/notices/result-document.ts';
import { issued } from '../documents/samples.ts';
import { failureOf, useSystem } from '../sandbox.ts';
import { describeWrite } from '../writes.ts';

const cabinet = useSystem('cabinet');

const notice: CabinetNotice = {
  caseId: 'application/A-2026-000001',
  number: 'A-2026-000001',
  addressee: '990140000007',
  kind: 'registered',
  title: { ru: 'Заявление зарегистрировано', kk: 'Өтініш тіркелді' },
  text: { ru: 'Ваше заявление принято.', kk: 'Өтінішіңіз қабылданды.' },
};

describe('a notice to the cabinet', () => {
  describeWrite(cabinet, (http, key) => cabinetAdapter(http).deliver(notice, key), [
    'delivered',
    'delivered before',
  ]);

  it('arrives in both languages with the e-document, its number, PDF, hash and signature', async () => {
    const result = issued('App. 7');
    const pdf = resultPdf(result);
    const document = { issued: result, sha256: sha256Of(pdf), signature: 'TUlJ' };
    await cabinetAdapter(cabinet.http()).deliver({ ...notice, document }, randomUUID());
    expect((await cabinet.effects()).at(-1)?.kept).toEqual({
      caseId: 'application/A-2026-000001',
      requestNumber: 'A-2026-000001',
      recipient: '990140000007',
      type: 'registered',
      titleRu: 'Заявление зарегистрировано',
      titleKz: 'Өтініш тіркелді',
      textRu: 'Ваше заявление принято.',
      textKz: 'Өтінішіңіз қабылданды.',
      document: {
        number: '2026-17',
        content: resultData(result),
        pdf: pdf.toString('base64'),
        sha256: document.sha256,
        signature: 'TUlJ',
      },
    });
  });

  it('carries the contacts that the applicant added', async () => {
    const contacts = ['new@example.kz', '+77010000000'];
    await cabinetAdapter(cabinet.http()).deliver({ ...notice, contacts }, randomUUID());
    expect((await cabinet.effects()).at(-1)?.kept).toMatchObject({ contacts });
  });

  it('waits with a document that this release would make otherwise than it was signed', async () => {
    const document = { issued: issued('App. 7'), sha256: sha256Of(Buffer.from('other')), signature: 'TUlJ' };
    const sent = cabinetAdapter(cabinet.http()).deliver({ ...notice, document }, randomUUID());
    expect(await failureOf(sent)).toMatchObject({ type: 'DOCUMENT_CHANGED', retried: true });
  });

  it('under the key of another notice is refused for good', async () => {
    const key = randomUUID();
    const adapter = cabinetAdapter(cabinet.http());
    await adapter.deliver(notice, key);
    const other = adapter.deliver({ ...notice, kind: 'refused' }, key);
    expect(await failureOf(other)).toMatchObject({ type: 'SYSTEM_REFUSED', retried: false });
  });

  it('to nobody is refused with words that name system, act and way out, and no person', async () => {
    const adapter = cabinetAdapter(cabinet.http());
    const { message } = await failureOf(
      adapter.deliver({ ...notice, addressee: '990140000008' }, randomUUID()),
    );
    expect(message).toMatch(
      /^cabinet, deliver a notice: refused for its content, HTTP 422 \(content\)\. .*correct/,
    );
    expect(message).not.toContain('990140000008');
  });
});
