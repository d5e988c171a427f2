import { Command, InvalidArgumentError, Option } from 'commander';
import type { Bilingual, Language } from '../../shared/bilingual.ts';
import { signalNames } from '../../shared/messages/catalogue.ts';
import { cliHelp } from '../../shared/texts/cli-help.ts';
import { say } from '../../shared/texts/cli.ts';
import { addCaseFile } from './case-file-command.ts';
import type { WithHistories } from './context.ts';
import type { DocumentOptions } from './document.ts';
import type { DisseminateOptions } from './dissemination.ts';
import type { DeadlineOptions } from './deadline.ts';
import { addLaw } from './law-command.ts';
import { addScenario } from './scenario-command.ts';
import type { Answer } from './output.ts';
import { addReplay } from './replay-command.ts';

/** Runs a command's code, which is loaded only then: `--help` answers at once. */
export type Run = (load: (context: WithHistories) => Promise<Answer>) => Promise<void>;

/** The commands and their help, in a language. Commander's own errors are thrown, never printed. */
export function buildProgram(language: Language, version: string, run: Run): Command {
  const text = (name: keyof typeof cliHelp) => cliHelp[name][language];
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text('usage'),
    'Arguments:': text('arguments'),
    'Options:': text('options'),
    'Global Options:': text('allOptions'),
    'Commands:': text('commands'),
  };
  const inLanguage = (line: string) =>
    line.replace('[options]', text('optionsWord')).replace('[command]', text('commandWord'));
  const program = new Command('senim')
    .description(text('about'))
    .version(version, '-V, --version', text('versionOption'))
    .helpOption('-h, --help', text('helpOption'))
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: inLanguage,
      styleSubcommandTerm: inLanguage,
      showGlobalOptions: true,
    })
    .addHelpText('after', text('examples'))
    .configureOutput({ outputError: () => undefined })
    .option('--json', text('jsonOption'))
    .addOption(new Option('--lang <ru|kk>', text('langOption')).argParser(readLanguage))
    .exitOverride();

  program
    .command('submit <FILE>')
    .description(text('submit'))
    .action((file: string) => run(async (context) => (await import('./submit.ts')).submit(context, file)));

  program
    .command('complaint')
    .description(text('complaint'))
    .helpCommand(false)
    .command('submit <FILE>')
    .description(text('complaintSubmit'))
    .action((file: string) =>
      run(async (context) => (await import('./submit.ts')).submit(context, file, 'complaint')),
    );

  program
    .command('act <WORKFLOW_ID> <MESSAGE> <FILE>')
    .description(text('act'))
    .option('--signal', say(cliHelp.signalOption, { names: signalNames.join(', ') })[language])
    .action((id: string, message: string, file: string, options: { signal?: boolean }) =>
      run(async (context) => (await import('./act.ts')).act(context, id, message, file, options)),
    );

  program
    .command('status <WORKFLOW_ID>')
    .description(text('status'))
    .option('--days', text('daysOption'))
    .option('--cabinet', text('cabinetOption'))
    .action((id: string, options: { days?: boolean; cabinet?: boolean }) =>
      run(async (context) => (await import('./status.ts')).status(context, id, options)),
    );

  program
    .command('document <WORKFLOW_ID>')
    .description(text('document'))
    .requiredOption('--as <STAFF>', text('asOption'))
    .option('--date <DATE>', text('dateOption'))
    .option('--pdf <FILE>', text('pdfOption'))
    .option('--forward', text('forwardOption'))
    .option('--sign', text('signOption'))
    .action((id: string, options: DocumentOptions) =>
      run(async (context) => (await import('./document.ts')).document(context, id, options)),
    );

  program
    .command('timeline <WORKFLOW_ID>')
    .description(text('timeline'))
    .action((id: string) => run(async (context) => (await import('./history.ts')).timeline(context, id)));

  program
    .command('deadline')
    .description(text('deadline'))
    .option('--rule <RULE>', text('ruleOption'))
    .option('--from <INSTANT>', text('fromOption'))
    .option('--before <DATE>', text('beforeOption'))
    .option('--act', text('actOption'))
    .option('--receipt', text('receiptOption'))
    .option('--as-known <DATE>', text('asKnownDayOption'))
    .option('--batch <FILE>', text('batchOption'))
    .action((options: DeadlineOptions) =>
      run(async (context) => (await import('./deadline.ts')).deadline(context, options)),
    );

  const calendar = program.command('calendar').description(text('calendar')).helpCommand(false);
  calendar
    .command('show')
    .description(text('calendarShow'))
    .option('--on <DATE>', text('calendarOnOption'))
    .action((options: { on?: string }) =>
      run(async (context) => (await import('./calendar.ts')).calendarShow(context, options)),
    );
  calendar
    .command('preview <FILE>')
    .description(text('calendarPreview'))
    .option('--act <TEXT>', text('calendarActOption'))
    .action((file: string, options: { act?: string }) =>
      run(async (context) => (await import('./calendar-preview.ts')).calendarPreview(context, file, options)),
    );
  calendar
    .command('propose <FILE>')
    .description(text('calendarPropose'))
    .requiredOption('--by <STAFF>', text('byOption'))
    .option('--act <TEXT>', text('calendarActOption'))
    .action((file: string, options: { by: string; act?: string }) =>
      run(async (context) => (await import('./calendar.ts')).calendarPropose(context, file, options)),
    );
  calendar
    .command('approve <ID>')
    .description(text('calendarApprove'))
    .requiredOption('--by <STAFF>', text('byOption'))
    .action((id: string, { by }: { by: string }) =>
      run(async (context) => {
        const progress = (line: Bilingual) => process.stderr.write(`${line[language]}\n`);
        return (await import('./calendar.ts')).calendarApprove(context, id, { by, progress });
      }),
    );

  calendar
    .command('withdraw <ID>')
    .description(text('calendarWithdraw'))
    .requiredOption('--by <STAFF>', text('byOption'))
    .requiredOption('--reason <TEXT>', text('reasonOption'))
    .action((id: string, options: { by: string; reason: string }) =>
      run(async (context) => (await import('./calendar-withdraw.ts')).calendarWithdraw(context, id, options)),
    );

  const sitting = program.command('sitting').description(text('sitting')).helpCommand(false);
  sitting
    .command('convene <FILE>')
    .description(text('sittingConvene'))
    .action((file: string) => run(async (context) => (await import('./sitting.ts')).convene(context, file)));
  sitting
    .command('papers <WORKFLOW_ID>')
    .description(text('sittingPapers'))
    .action((id: string) => run(async (context) => (await import('./papers.ts')).papers(context, id)));
  sitting
    .command('minutes <WORKFLOW_ID>')
    .description(text('sittingMinutes'))
    .requiredOption('--as <STAFF>', text('asMinutesOption'))
    .option('--sign', text('signMinutesOption'))
    .action((id: string, options: { as: string; sign?: boolean }) =>
      run(async (context) => (await import('./sitting.ts')).minutes(context, id, options)),
    );

  addCaseFile(program, language, run);
  addLaw(program, language, run);
  addScenario(program, language, run);
  addReplay(program, language, run);

  const registry = program.command('registry').description(text('registry')).helpCommand(false);
  const timed = (command: Command) =>
    command.option('--on <DATE>', text('onOption')).option('--as-known <INSTANT>', text('asKnownOption'));
  timed(registry.command('list'))
    .description(text('registryList'))
    .action((options: { on?: string; asKnown?: string }) =>
      run(async (context) => (await import('./registry.ts')).registryList(context, options)),
    );
  timed(registry.command('show <ENTRY>'))
    .description(text('registryShow'))
    .action((entry: string, options: { on?: string; asKnown?: string }) =>
      run(async (context) => (await import('./registry.ts')).registryShow(context, entry, options)),
    );

  registry
    .command('disseminate <ENTRY>')
    .description(text('registryDisseminate'))
    .requiredOption('--as <STAFF>', text('asOperatorOption'))
    .option('--entry-version <N>', text('entryVersionOption'))
    .action((entry: string, options: DisseminateOptions) =>
      run(async (context) => (await import('./dissemination.ts')).disseminate(context, entry, options)),
    );

  program
    .command('journal')
    .description(text('journal'))
    .helpCommand(false)
    .command('verify')
    .description(text('journalVerify'))
    .action(() => run(async (context) => (await import('./journal.ts')).verifyJournal(context)));
  return program;
}

function readLanguage(text: string): Language {
  if (text === 'ru' || text === 'kk') return text;
  throw new InvalidArgumentError('ru | kk');
}
