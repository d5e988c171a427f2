import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { SystemFailure } from './activities/failures.ts';
import type { Bilingual } from './shared/bilingual.ts';
import type { SystemCall, SystemName } from './shared/planning/types.ts';
import { enteredFrom, EnteredTermError } from './shared/law/entered.ts';
import { ReadingError, readingsFrom } from './shared/law/switches.ts';
import { problemsOfZod } from './shared/messages/problems.ts';
import { cut } from './shared/texts/cut.ts';
import { configTexts, told, type ConfigText } from './shared/texts/config.ts';

/** Every name and number an installation may change. Read once at the start of a process by `loadConfig`. */

const port = (fallback: number) => z.string().default(String(fallback)).transform(readPort);
const url = (fallback: string) => z.url().default(fallback);
const seconds = (fallback: number) => z.coerce.number().positive().default(fallback);

const environment = z.object({
  /** Where the local stack keeps everything it writes. */
  SENIM_DATA_DIR: z.string().default('.data'),
  /** `production` refuses the stand-ins and the development keys. */
  SENIM_MODE: z.enum(['development', 'production']).default('development'),
  SENIM_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),

  TEMPORAL_ADDRESS: z.string().optional(),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_CLI_PATH: z.string().optional(),
  /** Time-skipping server, for tests. */
  TEMPORAL_TEST_SERVER_PATH: z.string().optional(),
  /** Downloaded servers lie in its folder `senim`. */
  XDG_CACHE_HOME: z.string().default(join(homedir(), '.cache')),
  SENIM_TEMPORAL_PORT: port(7233),
  SENIM_UI_PORT: port(8233),

  /** PostgreSQL of the installation; without it the local stack starts its own. */
  DATABASE_URL: z.string().optional(),
  SENIM_POSTGRES_PORT: port(5439),

  /** Key ring `id:base64,id:base64`; the first writes, all read. */
  SENIM_KEY_RING: z.string().optional(),
  /** Keys apart from the ring, base64 of 32 bytes: pseudonyms of applicants, attestation by the edge. */
  SENIM_PSEUDONYM_KEY: z.string().optional(),
  SENIM_ATTESTATION_KEY: z.string().optional(),

  SENIM_CODEC_PORT: port(8310),
  /** Access token of the codec server. */
  SENIM_CODEC_TOKEN: z.string().optional(),

  SENIM_SANDBOX_PORT: port(8300),
  SENIM_CABINET_URL: url('http://127.0.0.1:8300/cabinet'),
  SENIM_MONITORING_URL: url('http://127.0.0.1:8300/monitoring'),
  SENIM_SIGNATURES_URL: url('http://127.0.0.1:8300/ncanode'),
  SENIM_INBOX_URL: url('http://127.0.0.1:8300/inbox'),
  SENIM_LEGAL_ENTITIES_URL: url('http://127.0.0.1:8300/legal-entities'),
  SENIM_PRODUCERS_URL: url('http://127.0.0.1:8300/producers'),
  SENIM_COURTS_URL: url('http://127.0.0.1:8300/courts'),
  /** The operator of the information system of electronic procurement, and the provider's site (RULES-8). */
  SENIM_PROCUREMENT_URL: url('http://127.0.0.1:8300/e-procurement'),
  SENIM_SITE_URL: url('http://127.0.0.1:8300/site'),
  /** How far the edge's clock may be ahead of the server's, seconds; more is a time in the future. */
  SENIM_CLOCK_TOLERANCE_SECONDS: z.coerce.number().min(0).max(60).default(5),
  /** Time one call of an outside system may take, seconds. */
  SENIM_CALL_SECONDS: seconds(20),

  /** How the law is read where it leaves a choice, `name=choice,name=choice`; names and choices in docs/terms.md. */
  SENIM_READINGS: z.string().default('').transform(readReadings),

  /**
   * Terms the documents do not give, with their article: `CMPL-29=90 calendar-days since 2026-01-01 by ст. 92 АППК;…`
   * (docs/terms.md).
   */
  SENIM_TERMS: z.string().default('').transform(readTerms),

  /** Staff directory, JSON; read again when it changes. */
  SENIM_STAFF_FILE: z.string().default('workers/sandbox/staff.json'),
  /** Cases a worker keeps in memory; the others are replayed when they wake. */
  SENIM_MAX_CACHED_CASES: z.coerce.number().int().min(0).default(600),
});

function readPort(text: string, context: z.RefinementCtx) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number;
  return refused(told(configTexts.port, { given: cut(text, 100) }), context);
}

function readReadings(text: string, context: z.RefinementCtx) {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  try {
    return readingsFrom(
      Object.fromEntries(
        pairs.map((pair) => {
          const [name = '', choice = ''] = pair.split('=').map((part) => part.trim());
          return [name, choice];
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return refused(error.text, context);
  }
}

function readTerms(text: string, context: z.RefinementCtx) {
  const pairs = text.split(';').filter((pair) => pair.trim() !== '');
  try {
    return enteredFrom(
      Object.fromEntries(
        pairs.map((pair) => {
          const [rule = '', ...term] = pair.split('=');
          return [rule.trim(), term.join('=')];
        }),
      ),
    );
  } catch (error) {
    if (!(error instanceof EnteredTermError)) throw error;
    return refused(error.text, context);
  }
}

/** A fault of our own finding: its words travel with the issue. */
function refused({ en, ru, kk }: ConfigText, context: z.RefinementCtx) {
  context.addIssue({ code: 'custom', message: en, params: { ru, kk } });
  return z.NEVER;
}

function wordsOf(issue: z.core.$ZodIssue, env: NodeJS.ProcessEnv): ConfigText {
  const name = issue.path.join('.');
  const [found] = problemsOfZod(env, [issue]);
  const own: Record<string, unknown> = issue.code === 'custom' ? { ...issue.params } : { ...found?.text };
  const line = (text: unknown) => `${name}: ${String(text)}`;
  return { en: line(issue.message), ru: line(own['ru']), kk: line(own['kk']) };
}

function together(words: readonly ConfigText[]): ConfigText {
  const line = (language: keyof ConfigText) => words.map((each) => each[language]).join('; ');
  return { en: line('en'), ru: line('ru'), kk: line('kk') };
}

export type Config = ReturnType<typeof loadConfig>;

/** What has a default for development only. */
const neededInProduction = [
  'TEMPORAL_ADDRESS',
  'DATABASE_URL',
  'SENIM_CABINET_URL',
  'SENIM_MONITORING_URL',
  'SENIM_SIGNATURES_URL',
  'SENIM_INBOX_URL',
  'SENIM_LEGAL_ENTITIES_URL',
  'SENIM_PRODUCERS_URL',
  'SENIM_COURTS_URL',
  'SENIM_PROCUREMENT_URL',
  'SENIM_SITE_URL',
  'SENIM_STAFF_FILE',
] as const;

/** Settings that cannot be used: `message` for the log of a process, `text` for who calls a command. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly text: Bilingual;

  constructor(text: ConfigText, facts: Parameters<typeof told>[1] = {}) {
    const { en, ...both } = told(text, facts);
    super(en);
    this.text = both;
  }
}

/** Reads the environment. Throws `ConfigError` that names each wrong variable and what it must be. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const read = environment.safeParse(env);
  if (!read.success) {
    const problems = together(read.error.issues.map((issue) => wordsOf(issue, env)));
    throw new ConfigError(configTexts.wrong, { problems });
  }
  const e = read.data;
  const retry = { initialSeconds: 1, backoff: 2, maximumSeconds: 60 };
  /** An attempt may take a little longer than the call in it, so that the call's own error is the one that is seen. */
  const system = (taskQueue: SystemName): SystemCall => ({
    taskQueue,
    startToCloseSeconds: e.SENIM_CALL_SECONDS + 5,
    retry,
  });
  /** A question has no effect that a repeat would find: an answer that cannot be read is told to a person, not waited out. */
  const question = (taskQueue: SystemName): SystemCall => {
    const final = ['SYSTEM_ANSWER_MALFORMED' satisfies SystemFailure];
    return { ...system(taskQueue), retry: { ...retry, maximumSeconds: 300, final } };
  };
  return {
    mode: e.SENIM_MODE,
    logLevel: e.SENIM_LOG_LEVEL,
    dataDir: e.SENIM_DATA_DIR,
    cacheDir: join(e.XDG_CACHE_HOME, 'senim'),
    temporal: {
      address: e.TEMPORAL_ADDRESS,
      namespace: e.TEMPORAL_NAMESPACE,
      cliPath: e.TEMPORAL_CLI_PATH,
      testServerPath: e.TEMPORAL_TEST_SERVER_PATH,
      port: e.SENIM_TEMPORAL_PORT,
      uiPort: e.SENIM_UI_PORT,
      maxCachedCases: e.SENIM_MAX_CACHED_CASES,
    },
    database: { url: e.DATABASE_URL, port: e.SENIM_POSTGRES_PORT },
    keys: { ring: e.SENIM_KEY_RING, pseudonym: e.SENIM_PSEUDONYM_KEY, attestation: e.SENIM_ATTESTATION_KEY },
    codec: { port: e.SENIM_CODEC_PORT, token: e.SENIM_CODEC_TOKEN },
    sandbox: { port: e.SENIM_SANDBOX_PORT },
    staffFile: e.SENIM_STAFF_FILE,
    systems: {
      cabinet: system('cabinet'),
      monitoring: system('monitoring'),
      signatures: system('signatures'),
      inbox: system('inbox'),
      registry: system('registry'),
      'legal-entities': question('legal-entities'),
      producers: question('producers'),
      courts: question('courts'),
      'e-procurement': system('e-procurement'),
      site: system('site'),
    } satisfies Record<SystemName, SystemCall>,
    callSeconds: e.SENIM_CALL_SECONDS,
    clockToleranceSeconds: e.SENIM_CLOCK_TOLERANCE_SECONDS,
    /** Addresses of the outside systems. */
    urls: {
      cabinet: e.SENIM_CABINET_URL,
      monitoring: e.SENIM_MONITORING_URL,
      signatures: e.SENIM_SIGNATURES_URL,
      inbox: e.SENIM_INBOX_URL,
      'legal-entities': e.SENIM_LEGAL_ENTITIES_URL,
      producers: e.SENIM_PRODUCERS_URL,
      courts: e.SENIM_COURTS_URL,
      'e-procurement': e.SENIM_PROCUREMENT_URL,
      site: e.SENIM_SITE_URL,
    },
    /** House settings that reach a case through its plan. */
    settings: {
      /** Reminders to the one who owes a duty, working days before its term ends, at opening. */
      remindWorkingDaysBefore: [2, 1],
      /** How the applicant is checked in outside systems. */
      checks: { founderLevels: 3, organisationsAtMost: 20, repeatAfterHours: 72 },
      /** How the law is read where it leaves a choice. */
      readings: e.SENIM_READINGS,
      /** Terms the documents do not give (CMPL-28a), as the installation has entered them. */
      entered: e.SENIM_TERMS,
    },
  } as const;
}

/** The same for a worker, which in production has no defaults for what it calls. Throws `ConfigError` naming what is not set. */
export function loadWorkerConfig(
  env: NodeJS.ProcessEnv = process.env,
): Config & { database: { url: string } } {
  const config = loadConfig(env);
  const needed = config.mode === 'production' ? neededInProduction : (['DATABASE_URL'] as const);
  const unset = needed.filter((name) => !env[name]);
  const { url } = config.database;
  if (unset.length > 0 || url === undefined) {
    throw new ConfigError(configTexts.workerNeeds, { names: unset.join(', ') });
  }
  return { ...config, database: { ...config.database, url } };
}
