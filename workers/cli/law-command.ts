import type { Command } from 'commander';
import type { Language } from '../../shared/bilingual.ts';
import { lawErrors, lawHelp } from '../../shared/texts/cli-law.ts';
import type { Run } from './program.ts';
import { UsageError } from './usage-error.ts';

interface LawOptions {
  readonly on?: string;
  readonly coverage?: boolean;
}

/** `senim law RULE [--on DATE]` and `senim law --coverage`. */
export function addLaw(program: Command, language: Language, run: Run): void {
  program
    .command('law [RULE]')
    .description(lawHelp.law[language])
    .option('--on <DATE>', lawHelp.on[language])
    .option('--coverage', lawHelp.coverage[language])
    .action((rule: string | undefined, { on, coverage = false }: LawOptions) =>
      run(async (context) => {
        if (coverage && rule === undefined && on === undefined)
          return (await import('./law-coverage.ts')).lawCoverage(context);
        if (coverage || rule === undefined) throw new UsageError(lawErrors.needsRule);
        return (await import('./law.ts')).lawOf(context, rule, on === undefined ? {} : { on });
      }),
    );
}
