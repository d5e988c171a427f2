/** The entry and its version that the number of a dissemination names: `12-3`, begun anew `12-3/2`. */
export function versionOf(number: string): { readonly entry: number; readonly version: number } {
  const [entry, version] = number.split(/[-/]/).map(Number);
  return { entry: entry ?? 0, version: version ?? 0 };
}

/** The number under which a version of an entry is disseminated first. */
export const numberOfVersion = (entry: number, version: number): string =>
  `${String(entry)}-${String(version)}`;
