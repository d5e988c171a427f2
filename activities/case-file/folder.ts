import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ARCHIVE_AT_MOST, ArchiveTooLarge } from './archive.ts';
import type { DocumentStore } from './port.ts';

/** Documents taken out of the installation's store into a folder: a file's name is the document's id or its SHA-256. */
export function folderOfDocuments(folder: string): DocumentStore {
  return {
    async read({ id, sha256 }) {
      for (const name of [sha256, id]) {
        const file = join(folder, name);
        const found = await stat(file).catch(() => undefined);
        if (found?.isFile() !== true) continue;
        if (found.size > ARCHIVE_AT_MOST) throw new ArchiveTooLarge();
        return readFile(file);
      }
      return undefined;
    },
  };
}
