import type { WorkflowHandle } from '@temporalio/client';
import type { CaseStatus } from '../../../shared/case/status.ts';
import { refusal } from '../../../shared/errors.ts';
import { catalogue } from '../../../shared/messages/catalogue.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import { interpret, isClosed } from '../../../workers/client/failures.ts';
import { overFor } from '../../../workers/client/going-on.ts';
import { updateIdOf, type Stamped } from '../../../workers/client/stamp.ts';
import type { Reply } from './engine.ts';

/** What an operator types into the Temporal UI: nothing attests when it was received. */
export async function typed(
  handle: WorkflowHandle,
  name: MessageName,
  message: Stamped,
  status: () => Promise<CaseStatus | undefined>,
): Promise<Reply> {
  try {
    if (catalogue[name].signal === 'only') {
      await handle.signal(name, message);
      return { stored: true, key: message.key };
    }
    const updateId = updateIdOf(name, message);
    return await handle.executeUpdate<Record<string, unknown>, [unknown]>(name, {
      args: [message],
      updateId,
    });
  } catch (error) {
    if (!isClosed(error)) return interpret(error);
    const found = await status();
    if (found?.outcome === undefined) return refusal('CASE_UNKNOWN', { caseId: handle.workflowId });
    return overFor(found.outcome.title, found.goesOn);
  }
}
