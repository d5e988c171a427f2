import type { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { decoded } from './payloads.ts';
import { quiet } from './quiet.ts';
import { replay, type Past, type Replayed } from './replay.ts';

/** Histories fetched at the same time. */
const AT_ONCE = 5;

/** How this code takes every case that is open on a server. */
export async function* openCases(
  code: string,
  { client, codec }: { readonly client: Client; readonly codec: PayloadCodec },
): AsyncGenerator<Replayed, void> {
  quiet();
  async function* pasts(): AsyncGenerator<Past, void> {
    const open = client.workflow.list({ query: "ExecutionStatus = 'Running'" });
    for await (const { workflowId, history } of open.intoHistories({ concurrency: AT_ONCE }))
      // Declared unknown by the SDK, which gives what `fetchHistory` gives.
      yield { workflowId, history: await decoded(history as History, codec) };
  }
  yield* replay(code, pasts());
}
