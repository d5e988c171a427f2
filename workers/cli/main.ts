import { CommanderError } from 'commander';
import type { Bilingual, Language } from '../../shared/bilingual.ts';
import { callFaults, cliErrors } from '../../shared/texts/cli-errors.ts';
import { say } from '../../shared/texts/cli.ts';
import { both } from '../../shared/texts/format.ts';
import type { Config } from '../../temporal.config.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { printed } from './output.ts';
import { inLine, quoted } from './quote.ts';
import { buildProgram } from './program.ts';

const BAD_INPUT = 2;
/** A fault of ours (EX_SOFTWARE). */
const FAULT = 70;

/** Runs the command line. Returns the exit code: 0 done, 1 refused or damaged, 2 bad input or a server that is not there. */
export async function main(args: readonly string[]): Promise<number> {
  const lang = languageOf(args);
  let code = 0;
  let config: Config | undefined;
  const program = buildProgram(lang, packageJson.version, async (command) => {
    const { configOf, Installation } = await import('./context.ts');
    const found = await configOf();
    config = found;
    const installation = new Installation(found);
    try {
      const given = await command(installation);
      const json = program.opts<{ json?: boolean }>().json === true;
      const output = given.refusal === true && !json ? process.stderr : process.stdout;
      for (const part of printed(given, { json, lang })) output.write(part);
      code = given.ok ? 0 : 1;
    } finally {
      await installation.close();
    }
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const text = error instanceof CommanderError ? callError(error) : await mendable(error, config);
    if (text === undefined) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return FAULT;
    }
    // A long text of another program stays one line.
    if (text[lang] !== '') process.stderr.write(`${inLine(text[lang].replaceAll(/\s*\n\s*/g, ' '))}\n`);
    return BAD_INPUT;
  }
}

async function mendable(error: unknown, config: Config | undefined): Promise<Bilingual | undefined> {
  return (await import('./errors.ts')).mendable(error, config);
}

/** The language is needed before the arguments are read: help and errors are in it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args.includes('--lang=kk') || (at >= 0 && args[at + 1] === 'kk') ? 'kk' : 'ru';
}

/** Commander's words as a line of ours; after the help of a command called without its parts nothing is left to say. */
function callError({ code, message }: CommanderError): Bilingual {
  if (code === 'commander.help') return { ru: '', kk: '' };
  const name = quoted(/'([^']*)'/.exec(message)?.[1] ?? '');
  if (code === 'commander.unknownCommand') {
    const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
    const hint = near === undefined ? '' : say(cliErrors.hint, { near });
    return say(cliErrors.unknownCommand, { name, hint });
  }
  const fault = callFaults[code] ?? both(() => quoted(message));
  return say(cliErrors.arguments, { what: say(fault, { name }) });
}
