import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Instant } from '../../shared/calendar/types.ts';
import { localDay } from '../../shared/calendar/zone.ts';

/** A file of the archive; `name` is its path in it. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Letters, digits, dots and dashes between single slashes: no name leads out of the folder it is unpacked into. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const ENTRIES_AT_MOST = 10_000;
/** Bytes of one archive: it is made and read in memory. */
export const ARCHIVE_AT_MOST = 512 * 1024 * 1024;

/** The entries are more than one archive takes. */
export class ArchiveTooLarge extends Error {
  override readonly name = 'ArchiveTooLarge';
}

/** No archive of ours: what is wrong with it, and the entry where one is to blame. */
export class ArchiveUnreadable extends Error {
  override readonly name = 'ArchiveUnreadable';
  readonly problem: 'NOT_ARCHIVE' | 'ENTRY_UNSAFE' | 'ENTRY_TWICE';
  readonly entry: string | undefined;

  constructor(problem: ArchiveUnreadable['problem'], entry?: string) {
    super(entry === undefined ? problem : `${problem}: ${entry}`);
    this.problem = problem;
    this.entry = entry;
  }
}

/**
 * A ZIP of the entries in their order, the same bytes for the same entries and moment: stored and not compressed, for what
 * deflate gives differs between its builds; every entry dated by the day of the moment. Throws `ArchiveTooLarge`.
 */
export function pack(entries: readonly Entry[], at: Instant): Uint8Array {
  const total = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > ARCHIVE_AT_MOST || entries.length > ENTRIES_AT_MOST) throw new ArchiveTooLarge();
  const files: Zippable = Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes]));
  return zipSync(files, { level: 0, mtime: noonOf(at) });
}

/** A ZIP keeps the hour of the machine's own zone; of noon no zone has none or two. */
function noonOf(at: Instant): Date {
  const [year = 1980, month = 1, day = 1] = localDay(at).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/**
 * Reads what `pack` made. Nothing is decompressed and all entries together are smaller than the archive, though they may
 * claim to lie one over another; odd names are refused. Throws `ArchiveUnreadable`.
 */
export function unpack(archive: Uint8Array): readonly Entry[] {
  const seen = new Set<string>();
  let total = 0;
  const filter = ({ name, size, originalSize, compression }: UnzipInfo) => {
    if (!NAME.test(name) || compression !== 0 || size !== originalSize)
      throw new ArchiveUnreadable('ENTRY_UNSAFE', name);
    if (seen.has(name)) throw new ArchiveUnreadable('ENTRY_TWICE', name);
    seen.add(name);
    total += size;
    if (seen.size > ENTRIES_AT_MOST || total > archive.length) throw new ArchiveUnreadable('NOT_ARCHIVE');
    return true;
  };
  try {
    return Object.entries(unzipSync(archive, { filter })).map(([name, bytes]) => ({ name, bytes }));
  } catch (error) {
    throw error instanceof ArchiveUnreadable ? error : new ArchiveUnreadable('NOT_ARCHIVE');
  }
}

interface UnzipInfo {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
  readonly compression: number;
}
