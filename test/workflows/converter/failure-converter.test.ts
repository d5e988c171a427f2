import {
  ActivityFailure,
  ApplicationFailure,
  type Payload,
  type ProtoFailure,
  RetryState,
} from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../shared/errors.ts';
import { problem, problemList } from '../../../shared/messages/problems.ts';
import { EncryptionCodec } from '../../../workers/codec/encryption.ts';
import { failureConverter } from '../../../workflows/converter/failure-converter.ts';
import { payloadConverter } from '../../../workflows/converter/payload-converter.ts';
import { failureOf } from '../../../workflows/casework/refuse.ts';
import { entry, raw, ring } from '../../workers/codec/payloads.ts';

const secret = 'Асанов Асан 900101300007';
const [k1, k2] = [entry('k1'), entry('k2')];
const codec = new EncryptionCodec(ring(k1));

const toFailure = (error: unknown): ProtoFailure => failureConverter.errorToFailure(error, payloadConverter);
const toError = (failure: ProtoFailure): Error => failureConverter.failureToError(failure, payloadConverter);

/** The payloads of a failure and of its causes through the codec, as the SDK does on the wire. */
async function through(
  step: (payloads: Payload[]) => Promise<Payload[]>,
  failure: ProtoFailure,
): Promise<ProtoFailure> {
  const [encodedAttributes] = failure.encodedAttributes ? await step([failure.encodedAttributes]) : [];
  const details = failure.applicationFailureInfo?.details?.payloads;
  return {
    ...failure,
    ...(encodedAttributes && { encodedAttributes }),
    ...(details && {
      applicationFailureInfo: {
        ...failure.applicationFailureInfo,
        details: { payloads: await step(details) },
      },
    }),
    ...(failure.cause && { cause: await through(step, failure.cause) }),
  };
}
const write = (failure: ProtoFailure, by = codec) => through((payloads) => by.encode(payloads), failure);
const readBack = (failure: ProtoFailure, by = codec) => through((payloads) => by.decode(payloads), failure);

const failed = () =>
  ApplicationFailure.create({
    message: `refused for ${secret}`,
    type: 'SYSTEM_REFUSED',
    nonRetryable: true,
    details: [{ secret }],
    cause: new Error(`inner ${secret}`),
  });

function everyText(failure: ProtoFailure): string {
  const { encodedAttributes, cause, applicationFailureInfo, ...plain } = failure;
  const payloads = [encodedAttributes, ...(applicationFailureInfo?.details?.payloads ?? [])].filter(
    (payload) => payload != null,
  );
  return [
    JSON.stringify(plain),
    JSON.stringify(applicationFailureInfo?.type),
    ...payloads.map(raw),
    cause ? everyText(cause) : '',
  ].join('\n');
}

describe('a failure on the wire', () => {
  it('shows neither message nor stack nor details, of itself or of its cause; its type stays', async () => {
    const wire = await write(toFailure(failed()));
    expect(everyText(wire)).not.toContain('900101300007');
    expect(everyText(wire)).not.toContain('failure-converter.test');
    expect(wire.message).toBe('Encoded failure');
    expect(wire.applicationFailureInfo?.type).toBe('SYSTEM_REFUSED');
  });

  it('is read back with message, stack, details and cause', async () => {
    const error = toError(await readBack(await write(toFailure(failed())))) as ApplicationFailure;
    expect(error).toMatchObject({
      message: `refused for ${secret}`,
      type: 'SYSTEM_REFUSED',
      nonRetryable: true,
      details: [{ secret }],
    });
    expect(error.stack).toContain('failure-converter.test');
    expect(error.cause?.message).toBe(`inner ${secret}`);
  });

  it("says in clear what the case refuses, without a word of the sender's, for the UI's dialog decodes nothing", async () => {
    const problems = [problem([secret], 'unknown'), problem(['registrationNumber'], 'missing')];
    const params = { message: 'register', problems: problemList(problems) };
    const refusals = [
      refusal('MESSAGE_INVALID', params, problems),
      refusal('NOT_AUTHORISED', { staff: secret, role: 'intake', why: 'нет', roles: 'unit' }),
      refusal('ITEM_UNKNOWN', { item: secret, edition: '829', allowed: 'П-1' }),
      refusal('KEY_REUSED', { key: secret }),
    ];
    const wires = await Promise.all(refusals.map(async (refused) => write(toFailure(failureOf(refused)))));
    expect(wires.map(everyText).join('\n')).not.toContain('900101300007');
    expect(wires.map(({ message }) => message)).toEqual(refusals.map(({ clear }) => clear));
    expect(wires[0]?.message).toContain('MESSAGE_INVALID: Сообщение «register»');
    expect(wires[0]?.message).toContain('/…: неизвестное поле; /registrationNumber: поле обязательно');
    const [first] = refusals;
    expect(toError(await readBack(wires[0] ?? {})).message).toBe(first?.text.ru);
  });

  it('keeps its message when the same error is sent twice', () => {
    const activity = new ActivityFailure(
      `activity ${secret}`,
      'deliver',
      '1',
      RetryState.TIMEOUT,
      'worker',
      failed(),
    );
    const error = toError(toFailure(activity));
    toFailure(error);
    expect(toError(toFailure(error)).message).toBe(`activity ${secret}`);
  });
});

describe('a failure that cannot be read', () => {
  const newer = new EncryptionCodec(ring(k2));

  it('is still the failure it is, and says why its text is missing', async () => {
    const error = toError(await readBack(await write(toFailure(failed()), newer)));
    expect(error).toMatchObject({
      type: 'SYSTEM_REFUSED',
      nonRetryable: true,
      details: [{ $unreadable: 'unknown-key', keyId: 'k2' }],
    });
    expect(error.message).toContain('k2');
  });

  it('goes out again as it came in, so whoever has the key reads it', async () => {
    const passed = await write(toFailure(toError(await readBack(await write(toFailure(failed()), newer)))));
    const error = toError(await readBack(passed, newer)) as ApplicationFailure;
    expect(error).toMatchObject({ message: `refused for ${secret}`, details: [{ secret }] });
  });

  it.each([
    [
      'junk',
      {
        metadata: { encoding: Buffer.from('binary/encrypted'), 'key-id': Buffer.from('k1') },
        data: Buffer.from('junk'),
      },
    ],
    ['another encoding', { metadata: { encoding: Buffer.from('x/y') }, data: Buffer.from('{}') }],
    ['no object', { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('null') }],
    ['nothing', {}],
  ])('does not throw on attributes that are %s', async (_what, encodedAttributes) => {
    const failure: ProtoFailure = {
      message: 'Encoded failure',
      encodedAttributes,
      applicationFailureInfo: { type: 'SYSTEM_REFUSED' },
    };
    expect(toError(await readBack(failure))).toMatchObject({ type: 'SYSTEM_REFUSED' });
  });
});
