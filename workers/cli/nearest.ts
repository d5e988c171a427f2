/** No word of ours is longer; the distance to one of a megabyte would be counted for minutes. */
const LONGEST = 100;

/** The word of a list that is the fewest edits away, whatever the case of its letters. Throws on an empty list. */
export function nearest(word: string, known: readonly string[]): string {
  const asked = word.slice(0, LONGEST).toLowerCase();
  const edits = (each: string) => distance(asked, each.toLowerCase());
  return known.reduce((best, each) => (edits(each) < edits(best) ? each : best));
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
