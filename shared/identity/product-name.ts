/** A product's name by which two spellings of it are one: however spaced, quoted or capitalised. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s«»"'„“”]+/g, ' ')
    .trim();
}
