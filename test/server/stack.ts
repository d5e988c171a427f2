import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { vi } from 'vitest';
import { loadConfig } from '../../temporal.config.ts';
import { Cases } from '../../workers/client/cases.ts';
import { dataConverter } from '../../workers/codec/data-converter.ts';
import { resolveTemporalCli } from '../../workers/local/temporal-server.ts';
import type { Stack } from '../../workers/local/stack.ts';
import { Officials } from '../../workers/sandbox/officials.ts';
import { freePort } from '../workers/local/support.ts';

const ports = [
  'SENIM_TEMPORAL_PORT',
  'SENIM_UI_PORT',
  'SENIM_POSTGRES_PORT',
  'SENIM_CODEC_PORT',
  'SENIM_SANDBOX_PORT',
] as const;

/**
 * The environment of a whole stack of its own: a new data folder and free ports. Undefined where no Temporal server can
 * be had; in CI that is an error.
 */
export async function stackEnvironment(): Promise<Record<string, string> | undefined> {
  try {
    const config = loadConfig({ ...process.env, TEMPORAL_ADDRESS: undefined });
    const found = await resolveTemporalCli(config, { log: () => undefined });
    if (found.kind === 'cluster') return undefined;
    const dataDir = mkdtempSync(join(tmpdir(), 'senim-stack-'));
    chmodSync(dataDir, 0o755); // as root, PostgreSQL runs as another user
    const chosen = await Promise.all(ports.map(async (name) => [name, String(await freePort())] as const));
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      SENIM_DATA_DIR: dataDir,
      TEMPORAL_CLI_PATH: found.path,
      ...Object.fromEntries(chosen),
    };
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
    return undefined;
  }
}

/** `npm start` as a process of its own, and what it has written so far. */
export class Started {
  readonly process: ChildProcess;
  stdout = '';
  stderr = '';
  readonly #exit: Promise<number | null>;

  constructor(env: Readonly<Record<string, string>>, flags: readonly string[] = []) {
    const main = fileURLToPath(new URL('../../workers/local/start.ts', import.meta.url));
    this.process = spawn(process.execPath, ['--import', 'tsx', main, ...flags], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.process.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.#exit = new Promise((resolve) => this.process.once('close', resolve));
  }

  /** Waits until it says so. */
  async says(text: string): Promise<void> {
    await vi.waitFor(
      () => {
        if (!this.stdout.includes(text)) throw new Error(`${this.stdout}\n${this.stderr}`);
      },
      { timeout: 90_000, interval: 100 },
    );
  }

  /** The exit code; null when it was killed. */
  exit(): Promise<number | null> {
    return this.#exit;
  }

  kill(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.#exit;
  }
}

/** The people around the cases of a running stack. */
export interface Office {
  readonly client: Client;
  readonly cases: Cases;
  /** The officials act until the case awaits this message, or is closed. */
  until(caseId: string, message: string): Promise<void>;
  close(): Promise<void>;
}

export async function officeOf({ config, keys, connection: options }: Stack): Promise<Office> {
  const connection = await Connection.connect(options);
  const { namespace } = config.temporal;
  const client = new Client({ connection, namespace, dataConverter: dataConverter(keys) });
  const cases = new Cases({ client, attestationKey: keys.attestationKey });
  const officials = new Officials(cases, config);
  return {
    client,
    cases,
    until: (caseId, message) =>
      vi.waitFor(
        async () => {
          const status = await cases.status(caseId);
          if (status?.outcome !== undefined || status?.awaited.some((name) => name === message)) return;
          if (status !== undefined) await officials.next(status);
          throw new Error(`${caseId} stands at ${status?.stage.id ?? 'no stage'}`);
        },
        { timeout: 60_000, interval: 50 },
      ),
    close: () => connection.close(),
  };
}
