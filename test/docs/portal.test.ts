import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attestedMessage } from '../../activities/casework/admit.ts';
import { attest } from '../../activities/casework/attestation.ts';
import { hashOf } from '../../activities/casework/memory.ts';
import { applicationHash } from '../../activities/casework/filing.ts';
import { attestedFiling } from '../../activities/casework/receive.ts';
import { errorTexts } from '../../shared/errors.ts';
import { canonical } from '../../shared/json.ts';
import { applicationForm, readApplication } from '../../shared/messages/application-form.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { readMessage } from '../../shared/messages/read.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { portalFiles } from '../../workers/portal/contract.ts';
import { bad, good } from '../shared/messages/messages.ts';

const folder = 'docs/portal/';
const read = (path: string) => readFileSync(folder + path, 'utf8');
const json = (path: string): object => Object(JSON.parse(read(path)));
const readme = read('README.md');
const names = Object.keys(schemas) as MessageName[];

const ajv = new Ajv2020({ strict: false, unicodeRegExp: true, allErrors: true, validateFormats: false });
const byPortal = new Map(names.map((name) => [name, ajv.compile(json(`messages/${name}.schema.json`))]));

describe('the published contract', () => {
  it.each([...portalFiles()])('%s is what the code says (npm run generate)', (path, content) => {
    expect(read(path)).toBe(content);
  });
  it('holds no file of a message that is gone', () => {
    const expected = [...portalFiles().keys()].filter((path) => path.startsWith('messages/'));
    expect(
      readdirSync(`${folder}messages`)
        .map((name) => `messages/${name}`)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });
  it('names every message and every error code', () => {
    for (const name of names) expect(readme).toContain(`| \`${name}\` |`);
    for (const code of Object.keys(errorTexts)) expect(read('errors.md')).toContain(`## ${code}\n`);
  });
  it('names for each message the roles that may send it', () => {
    for (const name of names.filter((name) => name !== 'receipt')) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      for (const role of catalogue[name].roles) expect(row).toContain(role);
    }
  });
});

describe('an example of the contract', () => {
  it.each(names)('%s fits its schema, for a portal and for us', (name) => {
    const example = json(`messages/${name}.example.json`);
    expect(byPortal.get(name)?.(example)).toBe(true);
    expect(readMessage(name, example)).not.toHaveProperty('problems');
  });
  it('of a status fits the schema', () => {
    const fits = ajv.compile(json('status.schema.json'));
    expect(fits(json('status.example.json'))).toBe(true);
    expect(fits({ ...json('status.example.json'), plain: '' })).toBe(false);
  });
  it('of an application is filed without a problem', () => {
    const example = json('application.example.json');
    const fits = ajv.compile(json('application.schema.json'));
    expect(fits(example)).toBe(true);
    expect(readApplication(example)).toHaveProperty('form');
    expect(fits({ ...example, channel: 'post' })).toBe(false);
  });
});

describe("a portal's own check by the published schema", () => {
  it.each(good)('takes what we take: %s (%#)', (name, message) => {
    expect(byPortal.get(name)?.(message)).toBe(true);
  });
  it.each(bad)('refuses what we refuse: %s (%#)', (name, { message }) => {
    expect(byPortal.get(name)?.(message)).toBe(false);
  });
  it('loses nothing: no schema has a check that JSON Schema drops', () => {
    for (const name of names) expect(customChecks(schemas[name])).toEqual([]);
    expect(customChecks(applicationForm)).toEqual([]);
    expect(customChecks(z.object({ a: z.array(z.string().refine(() => true)) }))).toEqual(['custom']);
  });
});

describe('the worked example', () => {
  const blocks = [...readme.matchAll(/```(?:text|json)\n(.*?)\n```/gs)].map(([, text = '']) => text);
  const [hash, submitText, submitMac, withdrawText, withdrawMac, withdraw] = blocks;
  const key = Buffer.from(/`([A-Za-z0-9+/]{43}=)`/.exec(readme)?.[1] ?? '', 'base64');
  const at = '2026-11-23T05:00:00.000Z';
  const mac = (text = '') => createHmac('sha256', key).update(text, 'utf8').digest('base64url');

  it('has the hash of the example application', () => {
    const filed = readApplication(json('application.example.json'));
    if ('problems' in filed) throw new Error('the example is no application');
    expect(hash).toBe(applicationHash(filed.form));
    expect(hash).toBe(createHash('sha256').update(canonical(filed.form)).digest('hex'));
    expect(submitMac).toBe(attest(key, attestedFiling('application/A-2026-000001', hash ?? '', at)));
  });
  it('has attestations that anybody can count from the texts beside them', () => {
    expect(mac(submitText)).toBe(submitMac);
    expect(mac(withdrawText)).toBe(withdrawMac);
  });
  it('has a message that we believe', () => {
    const sent = readMessage('withdraw', JSON.parse(withdraw ?? '{}'));
    if ('problems' in sent) throw new Error('the example is no message');
    const { envelope, body } = sent;
    const content = attestedMessage(
      'application/A-2026-000001',
      'withdraw',
      'withdraw-1',
      envelope,
      body,
      at,
    );
    expect(envelope.attestation).toBe(attest(key, content));
    expect(envelope.attestation).toBe(withdrawMac);
  });
  it('counts spaces and defaults as the page says', () => {
    const form = sampleApplication('A-2026-000001');
    const spaced = { ...form, applicant: { ...form.applicant, name: `  ${form.applicant.name} ` } };
    const filed = readApplication({ ...spaced, product: { ...form.product, requiredSoftware: [] } });
    expect('form' in filed && hashOf(filed.form)).toBe(hash);
  });
});

/** Checks of zod inside a schema that `z.toJSONSchema` cannot express, at any depth. */
function customChecks(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const own = '_zod' in schema && isCustom(schema._zod) ? ['custom'] : [];
  const parts = Object.entries('_zod' in schema ? Object(schema)._zod.def : schema);
  return [...own, ...parts.flatMap(([, part]) => customChecks(part, seen))];
}

const isCustom = (inner: unknown): boolean => {
  const { def } = Object(inner) as { def?: { check?: string; type?: string } };
  return def?.check === 'custom' || def?.type === 'custom' || def?.type === 'transform';
};
