import type { Command } from 'commander';
import type { Language } from '../../shared/bilingual.ts';
import { scenarioErrors, scenarioHelp } from '../../shared/texts/cli-scenario.ts';
import type { Run } from './program.ts';
import { UsageError } from './usage-error.ts';

/** `senim scenario run|explain` and `senim simulate`: whole cases in virtual time. */
export function addScenario(program: Command, language: Language, run: Run): void {
  const text = (name: keyof typeof scenarioHelp) => scenarioHelp[name][language];
  const scenario = program.command('scenario').description(text('scenario')).helpCommand(false);
  scenario
    .command('run <FILE...>')
    .description(text('run'))
    .option('--engine <ENGINE>', text('engine'), 'sandbox')
    .action((files: string[], { engine }: { engine: string }) =>
      run(async () => (await loaded(() => import('./scenario.ts'))).scenarioRun(files, engine)),
    );
  scenario
    .command('explain <FILE>')
    .description(text('explain'))
    .action((file: string) =>
      run(async () => (await loaded(() => import('./scenario.ts'))).scenarioExplain(file)),
    );
  program
    .command('simulate')
    .description(text('simulate'))
    .option('--cases <N>', text('cases'), '1000')
    .option('--seed <S>', text('seed'))
    .option('--out <DIR>', text('out'), '.')
    .action((options: { cases: string; seed?: string; out: string }) =>
      run(async () => (await loaded(() => import('./simulate.ts'))).simulateCases(options)),
    );
}

/** The simulator lives with the tests: an installation has neither. */
async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new UsageError(scenarioErrors.noSimulator);
    throw error;
  }
}
