import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A personal string found where it must not be. */
interface Leak {
  readonly file: string;
  readonly text: string;
  readonly form: string;
}

/** Every way in which a text may lie in a file: as it is, in UTF-16, escaped for JSON or a URL, inside base64. */
export function formsOf(text: string): ReadonlyMap<string, Buffer> {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const escaped = (hex: (code: string) => string) =>
    text.replaceAll(/[^\x20-\x7e]/g, (sign) => `\\u${hex(sign.charCodeAt(0).toString(16).padStart(4, '0'))}`);
  const forms = new Map([
    ['UTF-8', utf8],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['JSON', Buffer.from(escaped((code) => code))],
    ['JSON, upper case', Buffer.from(escaped((code) => code.toUpperCase()))],
    ['URL', Buffer.from(encodeURIComponent(text))],
  ]);
  for (const shift of [0, 1, 2]) {
    // The signs that hold bits of a neighbour are cut off.
    const whole = Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .replaceAll('=', '');
    const end = Math.floor(((shift + utf8.length) * 4) / 3);
    const inner = whole.slice(Math.ceil((shift * 4) / 3), end);
    forms.set(`base64, shifted by ${String(shift)}`, Buffer.from(inner));
    forms.set(
      `base64url, shifted by ${String(shift)}`,
      Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_')),
    );
  }
  return forms;
}

/** Looks into every file under the folder, but for what `skipped` names (paths from the folder). */
export function leaksIn(
  folder: string,
  texts: readonly string[],
  skipped: (path: string) => boolean = () => false,
): Leak[] {
  const wanted = texts.map((text) => ({ text, forms: [...formsOf(text)] }));
  return filesOf(folder).flatMap((path) => {
    const file = relative(folder, path);
    if (skipped(file)) return [];
    const content = readFileSync(path);
    return wanted.flatMap(({ text, forms }) =>
      forms.filter(([, bytes]) => content.includes(bytes)).map(([form]) => ({ file, text, form })),
    );
  });
}

/** Every file under a folder; links are followed, sockets and the like are no files. */
function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const found = statSync(path);
    if (found.isDirectory()) return filesOf(path);
    return found.isFile() ? [path] : [];
  });
}
