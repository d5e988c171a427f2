import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild, WorkflowIdReusePolicy } from '@temporalio/workflow';
import type { Instant } from '../../shared/calendar/types.ts';
import { taskQueueOf } from '../../shared/families.ts';
import { procedureTitles } from '../../shared/law/service.ts';
import { numberOfVersion } from '../../shared/registry-version.ts';
import { caseDetails, caseSummary } from '../../shared/texts/case-details.ts';
import type { AnyCase } from './case.ts';

/** The version that a change of the registry has made. */
export interface Changed {
  readonly entry: number;
  readonly version: number;
}

/**
 * п. 8: what has changed in the registry goes out in a case of its own, from the moment of the signed result; this one
 * ends without waiting for it. One that an operator has begun already is that very case.
 */
export async function beginDissemination(
  kase: AnyCase,
  { entry, version }: Changed,
  decidedAt: Instant,
): Promise<void> {
  const number = numberOfVersion(entry, version);
  const workflowId = `dissemination/${number}`;
  try {
    await startChild('dissemination', {
      workflowId,
      taskQueue: taskQueueOf('dissemination'),
      args: [{ number, decidedAt }],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
      staticSummary: caseSummary(procedureTitles.dissemination, number),
      staticDetails: caseDetails(false).ru,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  kase.record({ kind: 'dissemination-begun', rule: 'RULES-8', data: { dissemination: workflowId } });
}
