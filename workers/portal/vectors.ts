import { createCipheriv } from 'node:crypto';
import { payloadToJSON } from '@temporalio/common/lib/proto-utils.js';
import proto from '@temporalio/proto';
import { attestedMessage } from '../../activities/casework/admit.ts';
import { attest, attestedText, type AttestedReceipt } from '../../activities/casework/attestation.ts';
import { applicationHash } from '../../activities/casework/filing.ts';
import { attestedFiling } from '../../activities/casework/receive.ts';
import { canonical } from '../../shared/json.ts';
import { readApplication } from '../../shared/messages/application-form.ts';
import { applicantMessages, catalogue } from '../../shared/messages/catalogue.ts';
import { readMessage } from '../../shared/messages/read.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { receiptIdOf, updateIdOf } from '../client/stamp.ts';
import { sampleApplication } from '../sandbox/sample-application.ts';

/**
 * Test vectors for whoever writes a client in another language: every value that must come out the same, byte for byte.
 * Keys are for these examples alone.
 */

const NUMBER = 'A-2026-000001';
const CASE = `application/${NUMBER}`;
const RECEIVED = '2026-11-23T05:00:00.000Z';
const counting = (from: number, length: number) => Buffer.from(Array.from({ length }, (_, i) => from + i));
const attestationKey = counting(0, 32);
const ringKey = counting(32, 32);
const KEY_ID = 'vector-1';

/** Values whose text is easily got wrong: order of keys, numbers, escapes, what is kept as it is. */
const values: readonly unknown[] = [
  { b: 1, a: [3, 2, 1], '10': true, '9': null },
  { '\uFB01': 'after the pair', '\u{1F600}': 'a surrogate pair sorts before U+FB01' },
  { number: 1.0, small: 1e-7, large: 1e21, negative: -0, third: 0.1 },
  { text: 'кавычка " обратная \\ перевод\nтабуляция\t \u0001 \u2028 / ә' },
  { empty: {}, list: [], none: '' },
];

/** The content of `docs/portal/vectors.json`. */
export function vectors(): object {
  return {
    canonical: values.map((value) => ({ value, text: canonical(value) })),
    application: applicationVector(),
    messages: applicantMessages.map(messageVector),
    payload: payloadVector({ by: { role: 'applicant' }, key: 'withdraw-1' }),
  };
}

function applicationVector() {
  const read = readApplication(sampleApplication(NUMBER));
  if ('problems' in read) throw new Error('the example application does not fit its own schema');
  const { signature: _, ...content } = read.form;
  const bodyHash = applicationHash(read.form);
  return {
    file: 'application.example.json',
    canonical: canonical(content),
    bodyHash,
    receiptUpdateId: receiptIdOf(bodyHash),
    ...attestation(attestedFiling(CASE, bodyHash, RECEIVED)),
  };
}

function messageVector(name: MessageName) {
  const key = `${name}-1`;
  const said = { ...catalogue[name].example, by: { role: 'applicant' }, key, receivedAt: RECEIVED };
  const read = readMessage(name, said);
  if ('problems' in read) throw new Error(`the example of ${name} does not fit its schema`);
  const attested = attestation(attestedMessage(CASE, name, key, read.envelope, read.body, RECEIVED));
  const message = { ...said, attestation: attested.attestation };
  return { name, caseId: CASE, message, updateId: updateIdOf(name, message), ...attested };
}

function attestation(receipt: AttestedReceipt) {
  return {
    attestationKey: attestationKey.toString('base64'),
    text: attestedText(receipt),
    attestation: attest(attestationKey, receipt),
  };
}

/** A payload on its way: JSON, Temporal's protobuf around it, and both encrypted under an IV of this example's own. */
function payloadVector(value: unknown) {
  const wire = proto.temporal.api.common.v1.Payload;
  const json = JSON.stringify(value);
  const metadata = { encoding: Buffer.from('json/plain') };
  const plain = Buffer.from(wire.encode({ metadata, data: Buffer.from(json) }).finish());
  const iv = counting(64, 12);
  const cipher = createCipheriv('aes-256-gcm', ringKey, iv).setAAD(Buffer.from(KEY_ID));
  const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return {
    keyRing: `${KEY_ID}:${ringKey.toString('base64')}`,
    json,
    protobuf: plain.toString('base64'),
    iv: iv.toString('base64'),
    additionalData: KEY_ID,
    encrypted: payloadToJSON({
      metadata: { encoding: Buffer.from('binary/encrypted'), 'key-id': Buffer.from(KEY_ID) },
      data,
    }),
  };
}
