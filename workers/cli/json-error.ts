/**
 * Where a text stops being JSON, counted from 1. Node's messages name the place only for some errors and differ from
 * release to release; but every text that only lacks its end fails at its end, so the shortest prefix that fails
 * elsewhere ends with the wrong sign.
 */
export function jsonErrorAt(text: string): { readonly line: number; readonly column: number } {
  let sound = 0;
  let wrong = text.length + 1;
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (mayGoOn(text.slice(0, middle))) sound = middle;
    else wrong = middle;
  }
  const before = text.slice(0, sound).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether a text is the beginning of some JSON. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const at = /at position (\d+)/.exec(said)?.[1];
    return at === undefined ? said.includes('Unexpected end') : Number(at) >= text.length;
  }
}
