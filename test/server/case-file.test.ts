import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleCaseFile } from '../../activities/case-file/assemble.ts';
import { sha256Of } from '../../activities/documents/issue.ts';
import { caseFile } from '../../workers/cli/case-file.ts';
import { verifyFile } from '../../workers/cli/case-file-verify.ts';
import type { Context } from '../../workers/cli/context.ts';
import {
  changed,
  foundIn,
  namesOf,
  remade,
  rewrite,
  swapped,
  textOf,
  without,
  withoutLine,
} from '../activities/case-file/forge.ts';
import { contextOf } from '../workers/cli/context.ts';
import { bytesOf, decidedBeside } from './decided.ts';
import { nextMonday, ownApplication, type FiledCase } from './filed-case.ts';
import { plainWeeks } from './plain-weeks.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

const JOURNAL = '10-journal/application_FILE-1.jsonl';
const firstDocument = ownApplication('FILE-1').documents[0]!.id;
const STRANGER = 'ТОО «Бөтен»';

let env: TestWorkflowEnvironment;
let lite: PGlite;
let world: World;
let folder: string;
let context: Context;
let kase: FiledCase;
let archive: Uint8Array;

const path = (name: string) => join(folder, name);
const sealOf = (bytes: Uint8Array) => sha256Of(Buffer.from(textOf(bytes, 'manifest.json'), 'utf8'));

async function assembled(name: string, options: Parameters<typeof caseFile>[3] = {}): Promise<Uint8Array> {
  const answer = await caseFile(context, kase.id, path(name), options);
  expect(answer.lines('ru').join('\n')).toContain('Печать (SHA-256 манифеста)');
  return readFile(path(name));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senim-file-'));
  lite = await PGlite.create();
  env = await timeSkippingServer();
  await nextMonday(env);
  world = await createWorld(env, { calendar: () => plainWeeks(), database: lite });
  await world.startWorkers();
  kase = await decidedBeside(world, 'FILE-1', STRANGER);
  await world.stopWorkers();
  const gone = () => Promise.reject(new Error('the file is not asked of Temporal'));
  context = { ...(await contextOf(world)), now: () => new Date('2099-01-01'), cases: gone };
  await lite.exec(
    `create or replace function store_clock() returns timestamptz language sql volatile as
      $$ select date_trunc('milliseconds', clock_timestamp() + interval '2 days') $$`,
  );
  await world.store.anchorPastDays('2099-01-01T00:00:00Z');
  archive = await assembled('whole.zip');
});
afterAll(async () => {
  await world.close();
  await lite.close();
  await env.teardown();
  await rm(folder, { recursive: true });
});

describe('the administrative file of a real run (CMPL-30)', () => {
  it('holds every part, the index first, and is found sound without a server', async () => {
    const names = namesOf(archive);
    expect(names.slice(0, 2)).toEqual(['00-index.pdf', '00-index.html']);
    const entry = (await world.store.registryList())[0]!;
    expect(names).toEqual(
      expect.arrayContaining([
        '01-application.html',
        '02-documents.json',
        '03-steps.json',
        '04-terms.html',
        '05-findings.html',
        '06-minutes/sitting_2026-1-secretary.cms',
        '06-minutes/sitting_2026-1-chair.cms',
        `07-notices/${entry.basis.document}.pdf`,
        `07-notices/${entry.basis.document}.cms`,
        '08-messages.html',
        '09-registry.json',
        JOURNAL,
      ]),
    );
    expect(foundIn(archive)).toEqual([]);
    const answer = await verifyFile(path('whole.zip'), {});
    expect([answer.ok, answer.lines('kk')[0]]).toEqual([
      true,
      expect.stringContaining('application/FILE-1 ісі'),
    ]);
    expect(answer.json).toMatchObject({ days: 1 });
  });

  it('tells in both languages what the applicant was told, the refused message, the terms day by day, the votes', () => {
    const sent = textOf(archive, '07-notices.html');
    expect(sent).toContain('принято');
    expect(textOf(archive, '08-messages.html')).toContain('Не принято: NOT_ATTESTED');
    expect(textOf(archive, '08-messages.html')).toContain('Қабылданбады: NOT_ATTESTED');
    expect(textOf(archive, '04-terms.html')).toMatch(/п\. 24[^]*\d{2}\.\d{2}\.\d{4} пн · 1/);
    const minutes = textOf(archive, '06-minutes.html');
    expect(minutes).toContain('S-804: за');
    expect(textOf(archive, '05-findings.html')).toContain('по расчёту 74 %');
  });

  it("holds nothing of another's application on the same agenda", () => {
    for (const name of namesOf(archive)) {
      const text = textOf(archive, name);
      expect([name, text.includes('OTHER-1'), text.includes(STRANGER)]).toEqual([name, false, false]);
    }
  });

  it('is the same bytes again, and those of an earlier moment by its instant', async () => {
    expect(Buffer.compare(await assembled('again.zip'), archive)).toBe(0);
    const { asKnown } = JSON.parse(textOf(archive, 'manifest.json')) as { asKnown: string };
    expect(Buffer.compare(await assembled('then.zip', { asKnown }), archive)).toBe(0);
    const sealed = { caseId: kase.id, seal: sealOf(archive), asKnown };
    expect(await world.store.caseFile(`${kase.id}/2`)).toEqual(sealed);
    const steps = await kase.journal();
    const early = await assembled('early.zip', { asKnown: steps[9]!.recordedAt });
    expect(foundIn(early)).toEqual([]);
    expect(namesOf(early)).not.toContain('06-minutes/sitting_2026-1-chair.cms');
  });

  it('carries the documents where they are given, and names each that is not', async () => {
    const { documents } = ownApplication('FILE-1');
    const missing = await caseFile(context, kase.id, path('none.zip'), { documents: folder }).catch(String);
    for (const { id } of documents) expect(missing).toContain(id);
    await expect(readFile(path('none.zip'))).rejects.toThrow('ENOENT');
    for (const { id } of documents) await writeFile(path(id), bytesOf(id));
    const full = await assembled('full.zip', { documents: folder });
    expect(foundIn(full)).toEqual([]);
    const name = `02-documents/001-${documents[0]!.id}.pdf`;
    expect(textOf(full, name)).toContain('%PDF of');
    expect(foundIn(changed(full, without(name)))).toContain(`DOCUMENT_MISSING ${name}`);
    expect(foundIn(remade(full, without(name)))).toEqual([`DOCUMENT_MISSING ${name}`]);
    expect(
      foundIn(
        remade(
          full,
          rewrite(name, (text) => `${text}!`),
        ),
      ),
    ).toEqual([`DOCUMENT_DIFFERS ${name}`]);
  });

  it('is refused for a sitting, which is of many applicants, and for a case that is not', async () => {
    const sitting = await caseFile(context, 'sitting/2026-1', path('s.zip'), {});
    expect([sitting.ok, sitting.json]).toMatchObject([false, { code: 'NO_APPLICANT' }]);
    const none = await caseFile(context, 'application/NONE-1', path('s.zip'), {});
    expect([none.ok, none.json]).toMatchObject([false, { code: 'CASE_UNKNOWN' }]);
    await expect(readFile(path('s.zip'))).rejects.toThrow('ENOENT');
  });
});

describe('what is found in a file that was changed', () => {
  it('one byte, wherever it stands', () => {
    // Every 4,001st byte and all of the end, where a ZIP lists its entries.
    const places = [...archive.keys()].filter(
      (i) => i % 4001 === 0 || (i > archive.length - 3000 && i % 41 === 0),
    );
    const unseen = places.filter((i) => {
      const other = Uint8Array.from(archive);
      other[i] = (other[i] ?? 0) ^ 1;
      return foundIn(other).length === 0;
    });
    expect(unseen).toEqual([]);
  });

  it.each<readonly [string, (archive: Uint8Array) => Uint8Array, readonly string[]]>([
    [
      'a letter of a notice',
      (whole) =>
        changed(
          whole,
          rewrite('07-notices.json', (text) => text.replace('принято', 'приняло')),
        ),
      ['ENTRY_CHANGED 07-notices.json'],
    ],
    [
      'a part that is gone',
      (whole) => changed(whole, without('04-terms.html')),
      ['ENTRY_MISSING 04-terms.html'],
    ],
    [
      'a file added',
      (whole) => changed(whole, (entries) => [...entries, { name: 'note.txt', bytes: Buffer.from('x') }]),
      ['ENTRY_ADDED note.txt'],
    ],
    [
      'files in another order',
      (whole) => changed(whole, ([first, second, ...rest]) => [second!, first!, ...rest]),
      ['ENTRY_MOVED 00-index.html'],
    ],
    [
      'a row of the journal that is gone',
      (whole) => changed(whole, withoutLine(JOURNAL, 5)),
      [`ENTRY_CHANGED ${JOURNAL}`, 'ROW_MISSING application/FILE-1 5', 'STEP_DIFFERS application/FILE-1 5'],
    ],
    [
      'the same with a manifest made to go with it',
      (whole) => remade(whole, withoutLine(JOURNAL, 5)),
      ['ROW_MISSING application/FILE-1 5', 'STEP_DIFFERS application/FILE-1 5'],
    ],
    [
      'rows in another order',
      (whole) => remade(whole, rewrite(JOURNAL, swapped)),
      ['ROW_MISSING application/FILE-1 1', 'ROW_MISSING application/FILE-1 3'],
    ],
    [
      'a person’s name in a step in clear',
      (whole) =>
        remade(
          whole,
          rewrite('03-steps.json', (text) => text.replaceAll('Көкжиек', 'Басқа')),
        ),
      ['CONTENT_DIFFERS application/FILE-1 1'],
    ],
    [
      'a letter of a notice by somebody who makes a manifest to go with it',
      (whole) =>
        remade(
          whole,
          rewrite('07-notices.json', (text) => text.replace('принято', 'приняло')),
        ),
      ['DATA_DIFFERS 07-notices.json'],
    ],
    [
      'a day of a term',
      (whole) =>
        remade(
          whole,
          rewrite('04-terms.json', (text) => text.replace('"counted":true', '"counted":false')),
        ),
      ['DATA_DIFFERS 04-terms.json'],
    ],
    [
      'another document under the registry entry',
      (whole) =>
        remade(
          whole,
          rewrite('09-registry.json', (text) => text.replace('"document":"', '"document":"1')),
        ),
      ['DATA_DIFFERS 09-registry.json'],
    ],
    [
      'a page that is gone, by somebody who makes a manifest to go with it',
      (whole) => remade(whole, without('07-notices.html')),
      ['ENTRY_MISSING 07-notices.html'],
    ],
    [
      'a file added by the same',
      (whole) =>
        remade(whole, (entries) => [...entries, { name: '07-notices/x.pdf', bytes: Buffer.from('x') }]),
      ['ENTRY_ADDED 07-notices/x.pdf'],
    ],
    [
      'everything but a manifest taken away by the same',
      (whole) => remade(whole, () => []),
      ['CASE_MISSING application/FILE-1'],
    ],
    [
      'a document taken out of the list',
      (whole) =>
        remade(
          whole,
          rewrite('02-documents.json', (text) => text.replace('"DOC-', '"DOK-')),
        ),
      [`DOCUMENT_MISSING ${firstDocument}`],
    ],
  ])('%s', (_, change, expected) => {
    const found = foundIn(change(archive));
    expect(found.filter((one) => expected.includes(one))).toEqual(expected);
    expect(found.length - expected.length).toBeLessThan(4);
  });

  it('the result or its signature, by whoever makes a manifest to go with it', async () => {
    const [entry] = await world.store.registryList();
    const named = `07-notices/${entry!.basis.document}`;
    const longer = (name: string) =>
      remade(
        archive,
        rewrite(name, (text) => `${text}x`),
      );
    expect(foundIn(longer(`${named}.pdf`))).toEqual([`RESULT_DIFFERS ${named}.pdf`]);
    expect(foundIn(longer(`${named}.cms`))).toEqual([`DATA_DIFFERS ${named}.cms`]);
  });

  it('a journal cut short by somebody who makes all else anew: by its day’s anchor, and by the seal', async () => {
    const records = (await world.store.caseRecords(kase.id))!;
    const short = records.cases.map((run) => ({
      ...run,
      rows: run.rows.slice(0, -1),
      steps: run.steps.slice(0, -1),
    }));
    const cut = assembleCaseFile({ ...records, cases: short }).archive;
    expect(foundIn(cut)).toEqual([expect.stringMatching(/^DAY_DIFFERS application\/FILE-1 \d+ \d{4}-/)]);
    expect(foundIn(archive, sealOf(archive))).toEqual([]);
    expect(foundIn(cut, sealOf(archive))).toContain('SEAL_DIFFERS manifest.json');
  });

  it('an archive broken off, and a file that is none', () => {
    expect(foundIn(archive.subarray(0, archive.length - 100))).toEqual(['NOT_ARCHIVE']);
    expect(foundIn(Buffer.from('no archive'))).toEqual(['NOT_ARCHIVE']);
  });
});
