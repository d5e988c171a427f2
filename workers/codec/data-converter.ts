import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { EncryptionCodec } from './encryption.ts';
import type { Keys } from './keys.ts';

/**
 * Where the SDK finds the converters: it `require`s them in clients and workers and bundles them for the sandbox. The
 * extension is this file's own, so that the sources and the compiled output each take their own kind.
 */
export const converterPaths = {
  payloadConverterPath: converter('payload-converter'),
  failureConverterPath: converter('failure-converter'),
} as const;

/** How every client and every worker of an installation writes and reads: encrypted, and never stopped by what it reads. */
export function dataConverter(keys: Pick<Keys, 'ring'>): DataConverter {
  return { ...converterPaths, payloadCodecs: [new EncryptionCodec(keys.ring)] };
}

function converter(name: string): string {
  const here = import.meta.url;
  return fileURLToPath(new URL(`../../workflows/converter/${name}${extname(here)}`, here));
}
