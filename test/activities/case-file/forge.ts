import { pack, unpack, type Entry } from '../../../activities/case-file/archive.ts';
import { MANIFEST, manifestOf, type Manifest } from '../../../activities/case-file/manifest.ts';
import { jsonBytes } from '../../../activities/case-file/parts/part.ts';
import { readParts } from '../../../activities/case-file/read.ts';
import { verifyCaseFile } from '../../../activities/case-file/verify.ts';

export type Entries = readonly Entry[];

/** The text of an entry. */
export function textOf(archive: Uint8Array, name: string): string {
  const entry = unpack(archive).find((one) => one.name === name);
  if (entry === undefined) throw new Error(`there is no ${name}`);
  return new TextDecoder().decode(entry.bytes);
}

export const namesOf = (archive: Uint8Array): readonly string[] => unpack(archive).map(({ name }) => name);

const manifestIn = (archive: Uint8Array) => JSON.parse(textOf(archive, MANIFEST)) as Manifest;

/** The archive with other entries, laid out as it is assembled; its manifest is as it was. */
export function changed(archive: Uint8Array, change: (entries: Entries) => Entries): Uint8Array {
  return pack(change(unpack(archive)), manifestIn(archive).asKnown);
}

/** The same by somebody who makes a manifest to go with it. */
export function remade(archive: Uint8Array, change: (entries: Entries) => Entries): Uint8Array {
  const entries = change(unpack(archive)).filter(({ name }) => name !== MANIFEST);
  const { caseId, asKnown } = manifestIn(archive);
  const { journals } = readParts(new Map(entries.map((entry) => [entry.name, entry])), () => undefined);
  const bytes = jsonBytes(manifestOf(caseId, asKnown, journals, entries));
  return pack([...entries, { name: MANIFEST, bytes }], asKnown);
}

/** Changes the text of one entry. */
export const rewrite =
  (name: string, change: (text: string) => string) =>
  (entries: Entries): Entries =>
    entries.map((entry) => {
      if (entry.name !== name) return entry;
      const text = new TextDecoder().decode(entry.bytes);
      const other = change(text);
      if (other === text) throw new Error(`nothing was changed in ${name}`);
      return { name, bytes: Buffer.from(other, 'utf8') };
    });

/** The first two lines of a text in each other's place. */
export function swapped(text: string): string {
  const [first = '', second = '', ...rest] = text.split('\n');
  return [second, first, ...rest].join('\n');
}

/** Takes a line of an entry away, counted from 1. */
export const withoutLine = (name: string, n: number) =>
  rewrite(name, (text) =>
    text
      .split('\n')
      .toSpliced(n - 1, 1)
      .join('\n'),
  );

export const without = (name: string) => (entries: Entries) => entries.filter((one) => one.name !== name);

/** What is found, as `CODE place`. */
export function foundIn(archive: Uint8Array, seal?: string): readonly string[] {
  return verifyCaseFile(archive, seal).problems.map(({ problem, entry, caseId, n, day }) =>
    [problem, entry, caseId, n, day].filter((part) => part !== undefined).join(' '),
  );
}
