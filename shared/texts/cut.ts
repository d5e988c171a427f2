/** A text within a length: nobody reads to the end what a mistake made long. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
