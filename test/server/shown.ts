import type { WorkflowHandle } from '@temporalio/client';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { EncryptionCodec } from '../../workers/codec/encryption.ts';
import type { Keys } from '../../workers/codec/keys.ts';
import { payloadConverter } from '../../workflows/converter/payload-converter.ts';

/** The UI draws a summary in one line of the timeline. */
const MOST_LETTERS = 100;
/** Temporal keeps no more of a card. */
const MOST_BYTES = 20_000;

/** The card as the UI shows it. */
export async function cardOf(handle: WorkflowHandle): Promise<string> {
  const metadata = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
  return metadata.currentDetails ?? '';
}

/** Summaries of a history: the case's own, its activities', its timers'. */
async function summariesOf(history: History, keys: Pick<Keys, 'ring'>): Promise<readonly string[]> {
  const codec = new EncryptionCodec(keys.ring);
  const payloads = (history.events ?? []).flatMap(({ userMetadata }) => userMetadata?.summary ?? []);
  return (await codec.decode(payloads)).map((payload) => payloadConverter.fromPayload<string>(payload));
}

/** Throws when the UI would cut off what it shows of a case. */
export async function mustFit(history: History, card: string, keys: Pick<Keys, 'ring'>): Promise<void> {
  const summaries = await summariesOf(history, keys);
  if (summaries.length === 0) throw new Error('no summary was found in the history');
  const long = summaries.find((summary) => summary.length > MOST_LETTERS);
  if (long !== undefined) throw new Error(`a summary has more than ${String(MOST_LETTERS)} letters: ${long}`);
  const bytes = Buffer.byteLength(card);
  if (bytes > MOST_BYTES) throw new Error(`a card has ${String(bytes)} bytes`);
}
