import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { createLogger, type ProcessLogger } from '../../workers/logger.ts';

const name = 'Асанов Асан';
const iin = '900101300007';

function logged(log: (logger: ProcessLogger) => void): Record<string, unknown> {
  let line = '';
  log(createLogger('trace', 'worker', { write: (text) => (line += text) }));
  expect(line).not.toMatch(/Асанов|900101300007/);
  return JSON.parse(line) as Record<string, unknown>;
}

describe('a log line', () => {
  it('names the case, the rule and the system, and what is not on the list is not there', () => {
    const line = logged((logger) =>
      logger.warn(
        {
          caseId: 'application/1',
          rule: 'RULES-18',
          system: 'cabinet',
          applicant: { name, iin },
          text: name,
        },
        'late',
      ),
    );
    expect(line).toMatchObject({
      level: 'warn',
      name: 'worker',
      caseId: 'application/1',
      rule: 'RULES-18',
      system: 'cabinet',
      msg: 'late',
    });
    expect(line).not.toHaveProperty('applicant');
    expect(line).not.toHaveProperty('text');
  });

  it('shows of a failed activity its type and the place in the code, never its message', () => {
    const failure = ApplicationFailure.create({
      message: `refused for ${name}`,
      type: 'SYSTEM_REFUSED',
      details: [{ iin }],
      cause: new TypeError(`no ${iin}`),
    });
    const line = logged((logger) =>
      logger.error(
        { error: failure, activityType: 'deliver', attempt: 2 },
        `Error while processing ActivityTask.start: ${name}`,
      ),
    );
    expect(line).toMatchObject({
      msg: 'Error while processing ActivityTask.start',
      activityType: 'deliver',
      attempt: 2,
      error: {
        type: 'SYSTEM_REFUSED',
        at: expect.arrayContaining([expect.stringMatching(/^logger\.test\.ts:\d+:\d+$/)]),
        cause: { name: 'TypeError' },
      },
    });
  });

  it('holds no input of a task that could not be read', () => {
    expect(
      logged((logger) =>
        logger.error(
          { task: JSON.stringify({ iin }), taskEncoded: name, workflowId: 'application/1' },
          'failed',
        ),
      ),
    ).toMatchObject({ workflowId: 'application/1' });
  });

  it.each([
    ['an error alone', (logger: ProcessLogger) => logger.error(new Error(name))],
    ['an error under err', (logger: ProcessLogger) => logger.error({ err: new Error(name) })],
    ['values after the message', (logger: ProcessLogger) => logger.info('taken from %s', name)],
    ['a number inside the message', (logger: ProcessLogger) => logger.info(`applicant ${iin} came`)],
    [
      'a message with line ends in a stack',
      (logger: ProcessLogger) => logger.error({ error: new Error(`a\n    at ${name} ${iin}\n`) }, 'x'),
    ],
    [
      'an allowed field with something else inside',
      (logger: ProcessLogger) => logger.info({ code: { name }, type: [iin] }, 'x'),
    ],
  ])('holds no person by way of %s', (_what, log) => {
    expect(logged(log)).toHaveProperty('msg');
  });

  it('gives of an error of the core the status of the call', () => {
    const error = `Status { code: Unavailable, message: "about ${name}" }`;
    expect(
      logged((logger) => logger.warn({ error, target: 'temporalio_client::retry' }, 'gRPC call failed')),
    ).toMatchObject({ error: 'Unavailable', target: 'temporalio_client::retry' });
  });
});
