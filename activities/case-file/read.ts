import { z } from 'zod';
import type { JournalRow } from '../store/row.ts';
import type { RecordedStep } from '../store/journal.ts';
import type { Entry } from './archive.ts';
import { DAYS, JOURNAL } from './chain.ts';
import type { AnchoredDay } from './port.ts';
import type { NamedDocument } from './parts/documents.ts';
import type { ReportFile } from './report.ts';

/** What an archive says of its case, as far as it can be read. */
export interface ReadParts {
  /** Rows of each run by its id. */
  readonly journals: readonly (readonly JournalRow[])[];
  /** Steps in clear of each run by its id; absent where they cannot be read. */
  readonly steps?: ReadonlyMap<string, readonly RecordedStep[]>;
  readonly days: readonly AnchoredDay[];
  /** Documents by reference; absent where they cannot be read. */
  readonly documents?: readonly NamedDocument[];
  /** What each version of the registry's entry rests on; absent where it cannot be read. */
  readonly registry?: readonly { readonly basis: { readonly document: string; readonly sha256: string } }[];
  /** Who signed the minutes of each sitting; absent where it cannot be read. */
  readonly minutes?: readonly {
    readonly sitting: string;
    readonly signed: readonly { readonly by: { readonly role: string } }[];
  }[];
  /** When what is told beside the journal was recorded: registry, minutes. */
  readonly recorded: readonly string[];
}

const text = z.string().nullable();
const row = z.strictObject({
  case_id: z.string(),
  n: z.int(),
  at: z.string(),
  kind: z.string(),
  rule: text,
  by_role: text,
  by_staff: text,
  data: text,
  personal: text,
  personal_mac: text,
  person_key: text,
  recorded_at: z.string(),
  prev_hash: text,
  hash: text,
});
const day = z.strictObject({
  anchor: z.strictObject({
    day: z.string(),
    cases: z.int(),
    digest: text,
    prev_hash: text,
    hash: text,
    recorded_at: z.string(),
  }),
  heads: z.array(z.string()),
});
const step = z.looseObject({
  n: z.int(),
  at: z.iso.datetime(),
  kind: z.string(),
  recordedAt: z.iso.datetime(),
  hash: z.string(),
  by: z.looseObject({ role: z.string() }).optional(),
  data: z.looseObject({}).optional(),
  personal: z
    .looseObject({
      issued: z.looseObject({ record: z.looseObject({ documentNumber: z.string() }) }).optional(),
    })
    .optional(),
});
const steps = z.array(z.strictObject({ caseId: z.string(), content: z.array(step) }));
const documents = z.array(z.looseObject({ id: z.string(), sha256: z.string() }));
const registry = z.array(
  z.looseObject({
    recordedAt: z.string(),
    basis: z.looseObject({ document: z.string(), sha256: z.string() }),
  }),
);
const minutes = z.array(
  z.looseObject({
    sitting: z.string(),
    convened: z.array(z.string()),
    signed: z.array(z.looseObject({ recordedAt: z.string(), by: z.looseObject({ role: z.string() }) })),
  }),
);

/** Reads the parts by which an archive is checked; what cannot be read is reported by its name and left out. */
export function readParts(entries: ReadonlyMap<string, Entry>, report: ReportFile): ReadParts {
  const parse = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const entry = entries.get(name);
    // A file that is missing is reported by the manifest.
    return entry === undefined ? undefined : read(name, decode(entry), schema, report);
  };
  const named = [...entries.keys()];
  const journals = named
    .filter((name) => name.startsWith(JOURNAL) && name.endsWith('.jsonl'))
    .map((name) =>
      decode(entries.get(name))
        .split('\n')
        .slice(0, -1)
        .flatMap((line) => read(name, line, row, report) ?? []),
    );
  // Steps are written as the journal gives them back.
  const clear = parse('03-steps.json', steps) as unknown as
    | readonly { readonly caseId: string; readonly content: readonly RecordedStep[] }[]
    | undefined;
  const listed = parse('02-documents.json', documents);
  const extracts = parse('06-minutes.json', minutes);
  const versions = parse('09-registry.json', registry);
  return {
    journals,
    ...(clear === undefined ? {} : { steps: new Map(clear.map(({ caseId, content }) => [caseId, content])) }),
    days: named.filter((name) => name.startsWith(DAYS)).flatMap((name) => parse(name, day) ?? []),
    ...(listed === undefined ? {} : { documents: listed }),
    ...(versions === undefined ? {} : { registry: versions }),
    ...(extracts === undefined ? {} : { minutes: extracts }),
    recorded: [
      ...(versions ?? []).map(({ recordedAt }) => recordedAt),
      ...(extracts ?? []).flatMap(({ convened, signed }) => [
        ...convened,
        ...signed.map(({ recordedAt }) => recordedAt),
      ]),
    ],
  };
}

const decode = (entry: Entry | undefined): string => new TextDecoder().decode(entry?.bytes);

/** A value by its schema; `undefined`, and reported, when it is no such value. */
export function read<T>(name: string, json: string, schema: z.ZodType<T>, report: ReportFile): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  report('ENTRY_UNREADABLE', { entry: name });
  return undefined;
}
