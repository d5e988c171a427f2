import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { Listr, ListrLogger, ListrLogLevels, type ListrTask, ProcessOutput } from 'listr2';
import { ConfigError, loadConfig } from '../../temporal.config.ts';
import { messageOf, StackError } from './errors.ts';
import { runSamples } from './samples.ts';
import { type Stack, startStack } from './stack.ts';
import type { StepRunner } from './steps.ts';

const usage = `npm start -- [--fresh] [--once] [--json]

Starts the product on this machine: PostgreSQL, Temporal, stand-ins of the outside systems, codec server, worker.
Data stay in .data (SENIM_DATA_DIR); Ctrl-C stops everything, the next start goes on from there.

  --fresh  empty the data folder first
  --once   end after the sample cases
  --json   results as JSON on stdout, everything else on stderr
  --help   this text
`;

interface Arguments {
  readonly fresh: boolean;
  readonly once: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

function readArguments(): Arguments | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { fresh: flag, once: flag, json: flag, help: flag } }).values;
  } catch (error) {
    process.stderr.write(`${messageOf(error).split('. ')[0] ?? ''}. See: npm start -- --help\n`);
    return undefined;
  }
}

/** `main` says why a step failed; the log of the steps does not say it as well. */
class StepLogger extends ListrLogger {
  override log(...args: Parameters<ListrLogger['log']>): void {
    const failed: string = ListrLogLevels.FAILED;
    if (args[0] !== failed) super.log(...args);
  }
}

/** Progress in place on a terminal, line by line elsewhere; one stream gets it all, so that results can have the other. */
function progressOn(output: NodeJS.WriteStream): StepRunner {
  const logger = () => new StepLogger({ processOutput: new ProcessOutput(output, output), toStderr: [] });
  return async (steps) => {
    const tasks: ListrTask[] = steps.map(({ title, run }) => ({
      title,
      task: async (_, task) => {
        task.title = `${title}: ${await run((line) => void (task.output = line))}`;
      },
    }));
    await new Listr(tasks, {
      renderer: 'default',
      rendererOptions: { logger: logger(), showErrorMessage: false },
      fallbackRenderer: 'verbose',
      fallbackRendererOptions: { logger: logger() },
      fallbackRendererCondition: () => !output.isTTY,
      registerSignalListeners: false, // Ctrl-C is ours
    }).run();
  };
}

function table(stack: Stack): string {
  const rows = new Table({ style: { head: [], border: [] } });
  rows.push(
    ...(stack.urls.ui === undefined ? [] : [['Temporal UI', stack.urls.ui]]),
    ['Temporal', `${stack.urls.temporal}; ${stack.server}`],
    ['Stand-ins', stack.urls.standIns],
    ['Codec server', stack.urls.codec],
    ['Data', stack.dataDir],
  );
  if (stack.databaseFolder !== undefined && !stack.databaseFolder.startsWith(stack.dataDir))
    rows.push(['Database', stack.databaseFolder]);
  return rows.toString();
}

/** First signal: `stop` is aborted. Further ones only say so: a half-stopped stack is what nobody wants. */
function onSignals(say: (line: string) => void): AbortController {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) say('Stopping already: worker, Temporal and database are ended in order.');
      else {
        say('Stopping.');
        stop.abort(new StackError('Stopped before it was up.'));
      }
    });
  }
  return stop;
}

async function main(): Promise<number> {
  const args = readArguments();
  if (args === undefined) return 2;
  if (args.help) {
    process.stdout.write(usage);
    return 0;
  }
  const output = args.json ? process.stderr : process.stdout;
  const say = (line: string) => void output.write(`${line}\n`);
  const stop = onSignals(say);
  try {
    const stack = await startStack(loadConfig(), {
      fresh: args.fresh,
      progress: progressOn(output),
      signal: stop.signal,
    });
    try {
      say(table(stack));
      const asked = new Promise<void>((resolve) =>
        stop.signal.addEventListener('abort', () => resolve(), { once: true }),
      );
      const failed = stack.failed.then((reason) => Promise.reject(reason));
      await Promise.race([runSamples(stack, { once: args.once, json: args.json }), asked, failed]);
      if (!args.once && !stop.signal.aborted) {
        say('Running. Ctrl-C stops everything.');
        await Promise.race([asked, failed]);
      }
    } finally {
      await stack.stop();
    }
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    // What a person can mend needs no stack trace; anything else is a fault of ours.
    const mendable = error instanceof StackError || error instanceof ConfigError;
    process.stderr.write(
      `\n${mendable || !(error instanceof Error) ? messageOf(error) : (error.stack ?? error.message)}\n`,
    );
    return 1;
  }
}

process.exitCode = await main();
// Connections of the sample cases may still be closing; nothing is left to wait for.
process.exit();
