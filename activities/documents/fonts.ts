import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Noto Sans (SIL Open Font License 1.1): all Kazakh and Russian letters, ₸ « » №. A PDF embeds the letters it uses. */
const FILES = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
} as const;

export type Fonts = Readonly<Record<keyof typeof FILES, Font>>;

let opened: Fonts | undefined;

/** The fonts, opened once: reading their tables takes longer than the rest of a document. */
export function fonts(): Fonts {
  opened ??= { regular: open(FILES.regular), bold: open(FILES.bold) };
  return opened;
}

function open(file: string): Font {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} is a collection of fonts and not one`);
  // A letter keeps the meaning it was first asked for with, and a part of another letter is asked for with none: asked for
  // all at once, no document depends on those made before it.
  for (const letter of font.characterSet) font.glyphForCodePoint(letter);
  return font;
}

/**
 * A text as the font can print it: letters composed, and a letter it lacks by its number, `[U+6570]`. pdfkit would print
 * an empty box.
 */
export function printable(text: string): string {
  const { regular } = fonts();
  return Array.from(text.normalize('NFC'), (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    if (letter === '\n' || regular.hasGlyphForCodePoint(point)) return letter;
    return /\s/.test(letter) ? ' ' : `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}
