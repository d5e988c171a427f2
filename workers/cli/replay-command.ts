import type { Command } from 'commander';
import type { Language } from '../../shared/bilingual.ts';
import { replayErrors, replayHelp } from '../../shared/texts/cli-replay.ts';
import type { Run } from './program.ts';
import { UsageError } from './usage-error.ts';

/** `senim replay --open`. */
export function addReplay(program: Command, language: Language, run: Run): void {
  program
    .command('replay')
    .description(replayHelp.replay[language])
    .option('--open', replayHelp.open[language])
    .action(({ open = false }: { readonly open?: boolean }) =>
      run(async (context) => {
        if (!open) throw new UsageError(replayErrors.needsOpen);
        return (await import('./replay.ts')).replayOpen(context);
      }),
    );
}
