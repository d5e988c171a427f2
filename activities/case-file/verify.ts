import { sha256Of } from '../documents/issue.ts';
import { ArchiveUnreadable, pack, unpack, type Entry } from './archive.ts';
import { MANIFEST, manifestOf, manifestSchema, newest, type Manifest } from './manifest.ts';
import { jsonBytes } from './parts/part.ts';
import { read, readParts, type ReadParts } from './read.ts';
import type { CaseFileProblem, ReportFile } from './report.ts';
import { verifyChains } from './verify-chains.ts';
import { verifyDocuments, verifyNames, verifyParts } from './verify-parts.ts';
import { verifySteps } from './verify-steps.ts';

/** What an archive is found to be. */
export interface CaseFileReport {
  /** SHA-256 of its manifest, hex; absent when it has none. */
  readonly seal?: string;
  readonly caseId?: string;
  readonly asKnown?: string;
  readonly entries: number;
  /** Steps of all its runs. */
  readonly steps: number;
  /** Anchored days it carries. */
  readonly days: number;
  readonly problems: readonly CaseFileProblem[];
}

/**
 * Checks an archive by itself, without a server, a database or a key: every entry against the manifest, the journal's
 * chains and their anchors, the steps in clear against their rows, contents against the hashes the journal keeps of them,
 * and the archive's own bytes against those the entries give. `seal`: the one kept elsewhere. Who makes a whole archive
 * anew can only be found by a seal or an anchor kept elsewhere.
 */
export function verifyCaseFile(archive: Uint8Array, seal?: string): CaseFileReport {
  const problems: CaseFileProblem[] = [];
  const report: ReportFile = (problem, where = {}) => {
    problems.push({ ...where, problem });
  };
  let entries: readonly Entry[];
  try {
    entries = unpack(archive);
  } catch (error) {
    if (!(error instanceof ArchiveUnreadable)) throw error;
    report(error.problem, error.entry === undefined ? {} : { entry: error.entry });
    return { entries: 0, steps: 0, days: 0, problems };
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const sealed = byName.get(MANIFEST);
  const manifest = sealed === undefined ? undefined : parsed(sealed, report);
  const found = sealed === undefined ? undefined : sha256Of(sealed.bytes);
  if (sealed === undefined) report('ENTRY_MISSING', { entry: MANIFEST });
  if (manifest !== undefined) verifyEntries(manifest, entries, report);
  const file = readParts(byName, report);
  verifyChains(file, manifest, report);
  const before = problems.length;
  verifySteps(file, report);
  verifyDocuments(file, byName, report);
  // Parts are held to the steps where these are sound.
  if (problems.length === before) verifyParts(file, byName, report);
  if (problems.length === 0) verifyNames(file, byName, report);
  if (problems.length === 0 && manifest !== undefined) verifyWhole(archive, entries, manifest, file, report);
  if (seal !== undefined && seal !== found) report('SEAL_DIFFERS', { entry: MANIFEST });
  return {
    ...(found === undefined ? {} : { seal: found }),
    ...(manifest === undefined ? {} : { caseId: manifest.caseId, asKnown: manifest.asKnown }),
    entries: entries.length,
    steps: file.journals.reduce((sum, rows) => sum + rows.length, 0),
    days: file.days.length,
    problems,
  };
}

const parsed = ({ bytes }: Entry, report: ReportFile): Manifest | undefined =>
  read(MANIFEST, new TextDecoder().decode(bytes), manifestSchema, report);

/** Every entry the manifest names is there as it was and where it was, and no other. */
function verifyEntries(manifest: Manifest, entries: readonly Entry[], report: ReportFile): void {
  const told = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  const here = entries.filter(({ name }) => name !== MANIFEST);
  for (const { name, bytes } of here) {
    const entry = told.get(name);
    if (entry === undefined) report('ENTRY_ADDED', { entry: name });
    else if (entry.sha256 !== sha256Of(bytes)) report('ENTRY_CHANGED', { entry: name });
  }
  const names = new Set(here.map(({ name }) => name));
  const missing = [...told.keys()].filter((name) => !names.has(name));
  for (const name of missing) report('ENTRY_MISSING', { entry: name });
  const inOrder = [...told.keys()].filter((name) => names.has(name));
  const moved = here.filter(({ name }) => told.has(name)).find(({ name }, i) => name !== inOrder[i]);
  if (moved !== undefined) report('ENTRY_MOVED', { entry: moved.name });
}

/** Nothing is wrong with the parts: then manifest and archive are, byte for byte, what assembling them gives. */
function verifyWhole(
  archive: Uint8Array,
  entries: readonly Entry[],
  manifest: Manifest,
  { journals, days, recorded }: ReadParts,
  report: ReportFile,
): void {
  const asKnown = newest([
    ...journals.flatMap((rows) => rows.map((row) => row.recorded_at)),
    ...days.map(({ anchor }) => anchor.recorded_at),
    ...recorded,
  ]);
  const caseId = journals[0]?.[0]?.case_id ?? '';
  const contents = entries.filter(({ name }) => name !== MANIFEST);
  const bytes = jsonBytes(manifestOf(caseId, asKnown, journals, contents));
  if (!bytes.equals(entries.find(({ name }) => name === MANIFEST)?.bytes ?? new Uint8Array())) {
    report('MANIFEST_DIFFERS', { entry: MANIFEST });
    return;
  }
  const whole = pack([...contents, { name: MANIFEST, bytes }], manifest.asKnown);
  if (Buffer.compare(whole, archive) !== 0)
    report('CONTAINER_DIFFERS', { entry: entryAt(whole, archive, entries) });
}

/** Bytes of a ZIP before each stored file: its header, without the name. */
const HEADER = 30;

/** The entry whose record holds the first byte that differs; behind them all lies the list of entries, named by the last. */
function entryAt(whole: Uint8Array, archive: Uint8Array, entries: readonly Entry[]): string {
  const differs = whole.findIndex((byte, i) => byte !== archive[i]);
  let end = 0;
  const at = entries.find(({ name, bytes }) => {
    end += HEADER + name.length + bytes.length;
    return differs !== -1 && differs < end;
  });
  return at?.name ?? MANIFEST;
}
