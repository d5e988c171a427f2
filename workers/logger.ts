import { basename } from 'node:path';
import { type DestinationStream, destination as toFile, type Logger, pino } from 'pino';

/**
 * Logs hold what an engineer needs to find a fault, never what a case is about. So a field is printed only when its name is
 * on this list: the SDK logs errors of activities with their messages, and a task that cannot be read with its decrypted
 * input, and any list of what to hide would be one release behind.
 */
const printed = new Set(
  (
    'caseId rule system code type state stage step attempt n count port signal seconds ' +
    'namespace taskQueue workflowId runId workflowType activityId activityType isLocal scheduleId sdkComponent target buildId worker ' +
    'workflow_id run_id workflow_type activity_id activity_type task_queue'
  ).split(' '),
);

/** Fields under which errors are logged: of them are printed name, code and places in the code. */
const errorFields = ['err', 'error', 'cause', 'failure'];

const MAX_TEXT = 200;
const DEPTH_OF_CAUSES = 4;
const MAX_FRAMES = 12;

/** No child loggers: their fields would pass by the list. */
export type ProcessLogger = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error'>;

/** The log of a process: JSON lines on stderr (stdout is for the one who started it), only fields that are on the list. */
export function createLogger(
  level: string,
  name: string,
  destination: DestinationStream = toFile({ dest: 2, sync: true }),
): ProcessLogger {
  return pino(
    {
      name,
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        logMethod(args, method) {
          const [first, second]: unknown[] = args;
          const [fields, message] = typeof first === 'string' ? [{}, first] : [first, second];
          const safe = printable(fields instanceof Error ? { err: fields } : fields);
          method.apply(this, [safe, typeof message === 'string' ? withoutContent(message) : 'error']);
        },
      },
    },
    destination,
  );
}

/** The fields of a log entry that may be printed. */
function printable(fields: unknown): Record<string, unknown> {
  if (typeof fields !== 'object' || fields === null) return {};
  const shown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (errorFields.includes(key)) shown['error'] = errorShown(value, DEPTH_OF_CAUSES);
    else if (printed.has(key) && isShort(value)) shown[key] = value;
  }
  return shown;
}

const isShort = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= MAX_TEXT);

/** The SDK appends the text of an error after a colon, webpack its report after a line end: the constant part stays. */
function withoutContent(message: string): string {
  return (message.split(/: |\n/, 1)[0] ?? '').replace(/\d{9,}/g, '…').slice(0, MAX_TEXT);
}

function errorShown(error: unknown, causes: number): unknown {
  if (typeof error === 'string') return grpcStatus(error);
  if (typeof error !== 'object' || error === null) return typeof error;
  const fields = Object.entries({
    name: 'name' in error && error.name,
    type: 'type' in error && error.type,
    code: 'code' in error && error.code,
  });
  const shown: Record<string, unknown> = Object.fromEntries(
    fields.filter(([, value]) => isShort(value) && value !== false),
  );
  if ('stack' in error && typeof error.stack === 'string') shown['at'] = places(error.stack);
  if (causes > 0 && 'cause' in error && error.cause) shown['cause'] = errorShown(error.cause, causes - 1);
  return shown;
}

/** Of an error that Temporal's core logs as text, the status of the call. */
function grpcStatus(text: string): string {
  return /\b(?:status|code): '?([A-Za-z ]{2,40})/.exec(text)?.[1]?.trim() ?? 'error';
}

/** `file:line:column` of each frame; the message, which opens the stack, is left out. */
function places(stack: string): string[] {
  const frames = [...stack.matchAll(/^ {4}at (?:.* \()?(?:file:\/\/)?([^()\s]+):(\d+):(\d+)\)?$/gm)];
  return frames
    .slice(0, MAX_FRAMES)
    .map(([, file = '', line, column]) => `${basename(file)}:${line}:${column}`);
}
