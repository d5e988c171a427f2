import { canonical, type Json } from '../../shared/json.ts';
import { caseFileParts } from '../../shared/texts/case-file.ts';
import { sha256Of } from '../documents/issue.ts';
import type { Entry } from './archive.ts';
import { dayName, journalName } from './chain.ts';
import { INDEX } from './contents.ts';
import { MANIFEST } from './manifest.ts';
import { applicationCms, applicationData } from './parts/application.ts';
import { documentName, documentsData, documentsIn } from './parts/documents.ts';
import { findingsData } from './parts/findings.ts';
import { messagesData } from './parts/messages.ts';
import { minutesCms } from './parts/minutes.ts';
import { noticesData, resultName } from './parts/notices.ts';
import { jsonBytes, type PartName, type Runs } from './parts/part.ts';
import { formOf, signedOf, textIn } from './parts/read.ts';
import { termsData } from './parts/terms.ts';
import type { ReadParts } from './read.ts';
import type { ReportFile } from './report.ts';

type Entries = ReadonlyMap<string, Entry>;

/** Parts whose data are told by the steps alone. */
const told: Readonly<Partial<Record<PartName, (runs: Runs) => Json>>> = {
  '01-application': applicationData,
  '02-documents': documentsData,
  '04-terms': termsData,
  '05-findings': findingsData,
  '07-notices': noticesData,
  '08-messages': messagesData,
};

/** Each part's data are what the steps in clear give, and its signatures and documents those the steps keep. */
export function verifyParts({ steps, registry }: ReadParts, entries: Entries, report: ReportFile): void {
  if (steps === undefined) return;
  const cases = [...steps].map(([caseId, content]) => ({ caseId, rows: [], steps: content }));
  for (const [name, dataOf] of Object.entries(told)) {
    const entry = entries.get(`${name}.json`);
    if (entry !== undefined && !jsonBytes(dataOf({ cases })).equals(entry.bytes))
      report('DATA_DIFFERS', { entry: entry.name });
  }
  for (const run of cases) {
    const cms = formOf(run)?.signature?.cms;
    if (cms !== undefined) hold(entries, applicationCms(run.caseId), Buffer.from(cms, 'base64'), report);
  }
  for (const { document } of cases.flatMap(signedOf)) {
    const { issued, sha256, signature } = document;
    const named = resultName(issued.record.documentNumber);
    const pdf = entries.get(`${named}.pdf`);
    if (pdf === undefined || sha256Of(pdf.bytes) !== sha256)
      report('RESULT_DIFFERS', { entry: `${named}.pdf` });
    hold(entries, `${named}.cms`, Buffer.from(signature, 'base64'), report);
    const data = entries.get(`${named}.json`);
    if (data !== undefined && !isOf(data, issued)) report('DATA_DIFFERS', { entry: data.name });
  }
  for (const { basis } of registry ?? []) {
    const rests = cases.some((run) =>
      run.steps.some(
        (step) =>
          step.kind === 'signed' &&
          textIn(step, 'number') === basis.document &&
          textIn(step, 'sha256') === basis.sha256,
      ),
    );
    if (!rests) report('DATA_DIFFERS', { entry: '09-registry.json' });
  }
}

/** The files that the parts give are there, and no other: a manifest can be made to go with any. */
export function verifyNames(
  { steps, journals, days, minutes }: ReadParts,
  entries: Entries,
  report: ReportFile,
): void {
  const cases = [...(steps ?? [])].map(([caseId, content]) => ({ caseId, rows: [], steps: content }));
  const carries = [...entries.keys()].some((name) => name.startsWith('02-documents/'));
  const documents = documentsIn(cases.flatMap((run) => run.steps));
  const names = new Set([
    ...INDEX,
    ...Object.keys(caseFileParts).flatMap((name) => [`${name}.html`, `${name}.json`]),
    ...cases.flatMap((run) => (formOf(run)?.signature === undefined ? [] : applicationCms(run.caseId))),
    ...(carries ? documents.map(documentName) : []),
    ...(minutes ?? []).flatMap(({ sitting, signed }) => signed.map(({ by }) => minutesCms(sitting, by.role))),
    ...cases.flatMap(signedOf).flatMap(({ document: { issued } }) => {
      const named = resultName(issued.record.documentNumber);
      return [`${named}.pdf`, `${named}.cms`, `${named}.json`];
    }),
    ...journals.map((rows) => journalName(rows[0]?.case_id ?? '')),
    ...days.map(({ anchor }) => dayName(anchor.day)),
    MANIFEST,
  ]);
  for (const name of names) if (!entries.has(name)) report('ENTRY_MISSING', { entry: name });
  for (const name of entries.keys()) if (!names.has(name)) report('ENTRY_ADDED', { entry: name });
}

/** An entry, where it is there, has these bytes. */
function hold(entries: Entries, name: string, bytes: Buffer, report: ReportFile): void {
  const entry = entries.get(name);
  if (entry !== undefined && !bytes.equals(entry.bytes)) report('DATA_DIFFERS', { entry: name });
}

/** Whether the data of a result say what it was issued with; how its form is worded is a release's own. */
function isOf({ bytes }: Entry, issued: object): boolean {
  try {
    const { form: _, ...said } = JSON.parse(new TextDecoder().decode(bytes)) as { form?: unknown };
    return canonical(said) === canonical(issued);
  } catch {
    return false;
  }
}

/** Every document the case names is listed; where the archive carries documents, it carries every one, as it was named. */
export function verifyDocuments(
  { steps = new Map(), documents }: ReadParts,
  entries: Entries,
  report: ReportFile,
): void {
  const named = documentsIn([...steps.values()].flat());
  const carries = [...entries.keys()].some((name) => name.startsWith('02-documents/'));
  named.forEach((document, i) => {
    const { id, sha256 } = document;
    const listed = documents?.some((one) => one.id === id && one.sha256 === sha256);
    if (listed === false) report('DOCUMENT_MISSING', { entry: id });
    if (!carries) return;
    const name = documentName(document, i);
    const entry = entries.get(name);
    if (entry === undefined) report('DOCUMENT_MISSING', { entry: name });
    else if (sha256Of(entry.bytes) !== sha256) report('DOCUMENT_DIFFERS', { entry: name });
  });
}
