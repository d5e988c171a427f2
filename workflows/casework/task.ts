import { condition } from '@temporalio/workflow';

/** Goes on when all else that the present task leads to has been done: what comes together is told together. */
export async function restOfTask(): Promise<void> {
  let begun = false;
  const rest = condition(() => begun);
  begun = true;
  await rest;
}
