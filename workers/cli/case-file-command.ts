import type { Command } from 'commander';
import type { Language } from '../../shared/bilingual.ts';
import { caseFileHelp } from '../../shared/texts/cli-case-file.ts';
import type { CaseFileOptions } from './case-file.ts';
import type { Run } from './program.ts';

/** `senim case-file` and `senim case-file verify`: the administrative file of a case (CMPL-30). */
export function addCaseFile(program: Command, language: Language, run: Run): void {
  const text = (name: keyof typeof caseFileHelp) => caseFileHelp[name][language];
  const caseFile = program
    .command('case-file <WORKFLOW_ID> <FILE>')
    .description(text('caseFile'))
    .helpCommand(false)
    .option('--documents <FOLDER>', text('documents'))
    .option('--as-known <INSTANT>', text('asKnown'))
    .action((id: string, file: string, options: CaseFileOptions) =>
      run(async (context) => (await import('./case-file.ts')).caseFile(context, id, file, options)),
    );
  caseFile
    .command('verify <FILE>')
    .description(text('verify'))
    .option('--seal <SHA256>', text('seal'))
    .action((file: string, options: { seal?: string }) =>
      run(async () => (await import('./case-file-verify.ts')).verifyFile(file, options)),
    );
}
