import { TestWorkflowEnvironment } from '@temporalio/testing';
import { temporalCli } from './binaries.ts';
import { messageOf } from './errors.ts';

/** Starts and ends a server once, so that the SDK downloads it. Argument: the executable's name. */
const start = process.argv[2] === temporalCli.command ? 'createLocal' : 'createTimeSkipping';
try {
  const environment = await TestWorkflowEnvironment[start]({
    server: { executable: { type: 'cached-download' } },
  });
  await environment.teardown();
} catch (error) {
  process.stderr.write(`${messageOf(error).replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}
