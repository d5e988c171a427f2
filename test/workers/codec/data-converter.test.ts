import { loadDataConverter } from '@temporalio/common/lib/internal-non-workflow/index.js';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { converterPaths, dataConverter } from '../../../workers/codec/data-converter.ts';
import { EncryptionCodec } from '../../../workers/codec/encryption.ts';
import { entry, ring } from './payloads.ts';

describe('the data converter', () => {
  it('is loaded by the SDK with all three parts of it', () => {
    const { payloadConverter, failureConverter, payloadCodecs } = loadDataConverter(
      dataConverter({ ring: ring(entry('k1')) }),
    );
    expect(payloadConverter.fromPayload({})).toEqual({ $unreadable: 'not-json' });
    expect(failureConverter.errorToFailure(new Error('a secret'), payloadConverter).message).toBe(
      'Encoded failure',
    );
    expect(payloadCodecs).toEqual([expect.any(EncryptionCodec)]);
  });

  it('has converters that may stand in the workflow sandbox', async () => {
    const { code } = await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('../../../shared/unreadable.ts', import.meta.url)),
      ...converterPaths,
      logger: new DefaultLogger('ERROR'),
    });
    expect(code).toContain('EncodedFailureConverter');
    expect(code).toContain('deeperThan');
  });
});
