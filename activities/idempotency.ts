import { createHash } from 'node:crypto';
import { Context } from '@temporalio/activity';
import { canonical } from '../shared/json.ts';

/** Which write of a case this is: the step's name and its number, counted in the case's state. */
export interface Step {
  readonly step: string;
  readonly n: number;
}

/**
 * Key of a write outside, `workflowId/step/n/SHA-256 of the canonical content`: a retry is recognised, a corrected or
 * repeated lawful act is not swallowed. Only inside an activity that a workflow started.
 */
export function idempotencyKey({ step, n }: Step, content: unknown): string {
  const { workflowExecution } = Context.current().info;
  if (workflowExecution === undefined)
    throw new Error(`Step ${step}: no workflow to take the idempotency key from.`);
  const hash = createHash('sha256').update(canonical(content)).digest('hex');
  return `${workflowExecution.workflowId}/${step}/${String(n)}/${hash}`;
}
