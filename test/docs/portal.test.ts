import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSONToPayload } from '@temporalio/common/lib/proto-utils.js';
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
import { applicantMessages, catalogue } from '../../shared/messages/catalogue.ts';
import { contracts, ownRefusals, refusalsOf } from '../../shared/messages/contract.ts';
import { readMessage } from '../../shared/messages/read.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { EncryptionCodec } from '../../workers/codec/encryption.ts';
import { parseKeyRing } from '../../workers/codec/key-ring.ts';
import { portalFiles } from '../../workers/portal/contract.ts';
import { bad, good } from '../shared/messages/messages.ts';

const folder = 'docs/portal/';
const hasPython = spawnSync('python3', ['--version']).status === 0;
const read = (path: string) => readFileSync(folder + path, 'utf8');
const json = (path: string): object => Object(JSON.parse(read(path)));
const readme = read('README.md');
const page = read('messages.md');
const names = Object.keys(schemas) as MessageName[];

const ajv = new Ajv2020({ strict: false, unicodeRegExp: true, allErrors: true, validateFormats: false });
const byPortal = new Map(names.map((name) => [name, ajv.compile(json(`messages/${name}.schema.json`))]));

/** What every attested vector shows. */
const attested = { attestationKey: z.string(), text: z.string(), attestation: z.string() };

describe('the published contract', () => {
  it.each([...portalFiles()])('%s is what the code says (npm run generate)', (path, content) => {
    expect(read(path)).toBe(content);
  });
  it('holds no file of a message that is gone', () => {
    const expected = [...portalFiles().keys()].filter((path) => /^(messages|answers)\//.test(path));
    const held = ['messages', 'answers'].flatMap((part) =>
      readdirSync(folder + part).map((name) => `${part}/${name}`),
    );
    expect(held.toSorted()).toEqual(expected.toSorted());
  });
  it('names every error code, and each for some message', () => {
    const named: readonly string[] = names.flatMap((name) => refusalsOf(name));
    const codes = Object.keys(errorTexts);
    for (const code of codes) expect(read('errors.md')).toContain(`## ${code}\n`);
    // It is told as a problem of the form, never as a refusal of its own.
    expect(codes.filter((code) => !named.includes(code))).toEqual(['ID_MISMATCH']);
  });
  it('says of each message all there is, in both languages', () => {
    for (const name of names) {
      const [, section = ''] = page.split(`\n### ${name}\n`);
      const [own = ''] = section.split('\n### ');
      const { title, description, roles } = catalogue[name];
      const { accepted } = contracts[name];
      for (const text of [title, description, accepted])
        for (const said of [text.ru, text.kk]) expect(own).toContain(said);
      for (const role of roles) expect(own).toContain(`\`${role}\``);
      for (const code of ownRefusals(name)) expect(own).toContain(`[${code}](errors.md#`);
    }
  });
  it('links to what is there', () => {
    for (const text of [page, readme])
      for (const [, target = ''] of text.matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g))
        expect([target, existsSync(folder + target)]).toEqual([target, true]);
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

describe('the test vectors', () => {
  const vectors = z
    .object({
      canonical: z.array(z.object({ value: z.unknown(), text: z.string() })),
      application: z.object({ canonical: z.string(), bodyHash: z.string(), ...attested }),
      messages: z.array(
        z.object({ name: z.string(), message: z.record(z.string(), z.unknown()), ...attested }),
      ),
      payload: z.object({ keyRing: z.string(), json: z.string(), encrypted: z.unknown() }),
    })
    .parse(json('vectors.json'));

  it('hold what JSON itself keeps of each value', () => {
    for (const { value, text } of vectors.canonical) {
      expect(JSON.parse(text)).toEqual(value);
      expect(text).toBe(canonical(value));
    }
  });
  it('can be counted from the texts beside them', () => {
    const { application, messages } = vectors;
    expect(createHash('sha256').update(application.canonical).digest('hex')).toBe(application.bodyHash);
    for (const { attestationKey, text, attestation } of [application, ...messages]) {
      const key = Buffer.from(attestationKey, 'base64');
      expect(createHmac('sha256', key).update(text).digest('base64url')).toBe(attestation);
    }
  });
  it('have every message of an applicant, and we believe it', () => {
    expect(vectors.messages.map(({ name }) => name)).toEqual(applicantMessages);
    for (const { message, attestation } of vectors.messages) expect(message['attestation']).toBe(attestation);
  });
  it.skipIf(!hasPython)('come out the same in Python, written from the pages alone', () => {
    expect(String(execFileSync('python3', ['-B', `${folder}examples/python/envelope.py`]))).toContain(
      'всё совпало',
    );
  });
  it('have a payload that our own codec reads', async () => {
    const { keyRing, json: said, encrypted } = vectors.payload;
    const codec = new EncryptionCodec(parseKeyRing('keyRing', keyRing));
    const [read] = await codec.decode([JSONToPayload(Object(encrypted))]);
    expect(Buffer.from(read?.data ?? []).toString()).toBe(said);
    expect(Buffer.from(read?.metadata?.['encoding'] ?? []).toString()).toBe('json/plain');
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
