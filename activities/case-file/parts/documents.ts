import type { Bilingual } from '../../../shared/bilingual.ts';
import type { Json } from '../../../shared/json.ts';
import { documentTitles } from '../../../shared/law/documents.ts';
import { caseFileKinds, caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { say } from '../../../shared/texts/cli.ts';
import { dayText } from '../../../shared/texts/format.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { own, type Cell } from '../page.ts';
import type { CaseRecords, DocumentReference } from '../port.ts';
import { asJson, fileWord, type Part, type Runs, type TitledEntry } from './part.ts';

/** A document as the case names it: in the application, or in a message. */
export interface NamedDocument extends DocumentReference {
  readonly kind?: string;
  readonly bytes?: number;
  readonly type?: string;
  readonly validUntil?: string;
}

/** Bytes of documents by their SHA-256, for a file that carries them. */
export type DocumentBytes = ReadonlyMap<string, Uint8Array>;

/** Documents named by what was filed and by messages, each once, in the order in which they were named. */
export function documentsIn(steps: readonly Pick<RecordedStep, 'personal'>[]): readonly NamedDocument[] {
  const named = steps.flatMap(({ personal }) => (personal === undefined ? [] : found(personal)));
  const keyOf = ({ id, sha256 }: DocumentReference) => `${id} ${sha256}`;
  return [
    ...new Map(named.toReversed().map((document) => [keyOf(document), document])).values(),
  ].toReversed();
}

/** Wherever an id stands beside a SHA-256, a stored document is meant: its content travels in no message (RULES-A2.9). */
function found(value: Json): NamedDocument[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, sha256 } = value as { readonly id?: Json; readonly sha256?: Json };
  const is = typeof id === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  // The schemas give what stands beside them these types.
  if (is) return [value as unknown as NamedDocument];
  return Object.values(value).flatMap((inner) => found(inner));
}

/** Name of a document's entry: by its number, for ids may differ by signs no name may have. */
export function documentName({ id, type }: NamedDocument, i: number): string {
  const [, ending = 'bin'] = /\/([a-z0-9]{2,4})$/.exec(type ?? '') ?? [];
  return `02-documents/${String(i + 1).padStart(3, '0')}-${fileWord(id)}.${ending}`;
}

export const documentsData = ({ cases }: Runs) => asJson(documentsIn(cases.flatMap(({ steps }) => steps)));

/** Documents by reference, and their bytes where they are given. */
export function documentsPart({ cases }: CaseRecords, bytes: DocumentBytes): Part {
  const documents = documentsIn(cases.flatMap(({ steps }) => steps));
  const { document, id, sha256, bytes: size, type, validUntil, here } = texts.columns;
  const files = documents.flatMap((one, i): TitledEntry[] => {
    const content = bytes.get(one.sha256);
    const title = say(caseFileKinds.document, { title: titleOf(one) });
    return content === undefined ? [] : [{ name: documentName(one, i), bytes: content, title }];
  });
  const row = (one: NamedDocument, i: number): Cell[] => {
    const name = documentName(one, i);
    return [
      titleOf(one),
      own(one.id),
      own(one.sha256),
      own(one.bytes ?? '—'),
      own(one.type ?? '—'),
      own(one.validUntil === undefined ? '—' : dayText(one.validUntil)),
      bytes.has(one.sha256) ? { ...own(name), href: name } : texts.byReference,
    ];
  };
  return {
    name: '02-documents',
    blocks:
      documents.length === 0
        ? [{ kind: 'text', text: texts.none }]
        : [
            {
              kind: 'table',
              columns: [document, id, sha256, size, type, validUntil, here],
              rows: documents.map(row),
              widths: [5, 4, 5, 2, 4, 3, 3],
            },
          ],
    data: documentsData({ cases }),
    files,
  };
}

function titleOf({ kind, id }: NamedDocument): Bilingual {
  const titles: Readonly<Record<string, Bilingual>> = documentTitles;
  return (kind !== undefined && Object.hasOwn(titles, kind) ? titles[kind] : undefined) ?? own(kind ?? id);
}
