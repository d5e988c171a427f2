import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Bilingual } from '../../shared/bilingual.ts';
import { isInstant } from '../../shared/calendar/zone.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import { patterns } from '../../shared/messages/patterns.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import { deadlineErrors } from '../../shared/texts/cli-deadline.ts';
import { cliErrors, fileFaults } from '../../shared/texts/cli-errors.ts';
import { isMessageName } from '../client/cases.ts';
import { jsonErrorAt } from './json-error.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** Messages that are sent to a case; the receipt is what `submit` asks for. */
export const messageNames: readonly MessageName[] = Object.keys(schemas)
  .filter(isMessageName)
  .filter((name) => name !== 'receipt');

const CASE_ID = /^[a-z][a-z-]*\/[A-Za-z0-9._-]+(\/\d+)?$/;

/** A JSON object from a file, or from `stdin` when the file is `-`. Throws `UsageError` with line and column. */
export async function readObject(
  file: string,
  stdin: NodeJS.ReadableStream = process.stdin,
): Promise<Readonly<Record<string, unknown>>> {
  const { name, value } = await readJson(file, stdin, cliErrors.emptyFile);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(cliErrors.notObject, { file: name });
  return { ...value };
}

/** A JSON array, as `readObject` reads an object. */
export async function readArray(
  file: string,
  stdin: NodeJS.ReadableStream = process.stdin,
): Promise<readonly unknown[]> {
  const { name, value } = await readJson(file, stdin, deadlineErrors.emptyBatch);
  if (!Array.isArray(value)) throw new UsageError(deadlineErrors.notArray, { file: name });
  return value;
}

async function readJson(file: string, stdin: NodeJS.ReadableStream, empty: Bilingual) {
  const name = file === '-' ? 'stdin' : file;
  const text = decode(name, file === '-' ? await buffer(stdin) : await bytesOf(file));
  if (text.trim() === '') throw new UsageError(empty, { file: name });
  return { name, value: parse(name, text) };
}

/** A file's bytes. Throws `UsageError` when it is not read, or is larger than `most`, bytes. */
export async function bytesOf(file: string, most = Infinity): Promise<Buffer> {
  try {
    if (most < Infinity && (await stat(file)).size > most)
      throw new UsageError(cliErrors.fileTooLarge, { file });
    return await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new UsageError(cliErrors.fileUnreadable, { file, why: fileFaults[code] ?? code });
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(cliErrors.notText, { file });
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(cliErrors.badJson, { file, ...jsonErrorAt(text) });
  }
}

export function caseIdOf(text: string): string {
  if (CASE_ID.test(text)) return text;
  const like = patterns.number.of.test(text) ? `application/${text}` : 'application/A-2026-000001';
  throw new UsageError(cliErrors.badCaseId, { id: text, like });
}

export function messageNameOf(text: string): MessageName {
  const name = messageNames.find((known) => known === text);
  if (name !== undefined) return name;
  const near = nearest(text, messageNames);
  throw new UsageError(cliErrors.unknownMessage, { name: text, near, all: messageNames.join(', ') });
}

export function dayOf(text: string): IsoDate {
  if (!patterns.day.of.test(text)) throw new UsageError(cliErrors.badDay, { text });
  return text;
}

export function instantOf(text: string): Instant {
  if (!patterns.instant.of.test(text) || !isInstant(text))
    throw new UsageError(cliErrors.badInstant, { text });
  return text;
}

/** A number of a row, from 1: of a registry entry, of an amendment. */
export function entryOf(text: string): number {
  // The database counts rows in 32 bits.
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(cliErrors.badEntry, { text });
  return Number(text);
}
