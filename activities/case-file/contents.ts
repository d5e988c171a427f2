import type { Bilingual } from '../../shared/bilingual.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { editionAt } from '../../shared/law/editions.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { matterTitle, serviceName } from '../../shared/law/service.ts';
import { caseFileTexts as texts } from '../../shared/texts/case-file.ts';
import { say } from '../../shared/texts/cli.ts';
import { both, dayText, momentText } from '../../shared/texts/format.ts';
import { sha256Of } from '../documents/issue.ts';
import { own, type Block, type Cell, type Page } from './page.ts';
import type { TitledEntry } from './parts/part.ts';
import { formOf, paragraphOf, personalOf, signedOf, titleOf } from './parts/read.ts';
import { lastTerms } from './parts/terms.ts';
import type { CaseRecord, CaseRecords } from './port.ts';

/** Where the index stands: before everything else. */
export const INDEX = ['00-index.pdf', '00-index.html'] as const;

type Fact = readonly [name: Bilingual, value: Cell];

/** The index: what the case is, its terms, every file of the archive but itself and the manifest (АППК: опись дела). */
export function indexPage(
  { caseId, cases }: CaseRecords,
  asKnown: Instant,
  entries: readonly TitledEntry[],
): Page {
  const several = cases.length > 1 ? [fact(texts.runs, cases.map((run) => run.caseId).join('\n'))] : [];
  const { n, what, file } = texts.columns;
  return {
    title: texts.index,
    blocks: [
      {
        kind: 'facts',
        facts: [fact(texts.case, caseId), ...several, fact(texts.asKnown, momentText(asKnown))],
      },
      ...cases.flatMap((run) => [
        ...(cases.length > 1 ? [{ kind: 'heading' as const, text: own(run.caseId) }] : []),
        ...runBlocks(run),
      ]),
      { kind: 'heading', text: texts.contents },
      {
        kind: 'table',
        columns: [n, what, file],
        rows: entries.map((entry, i) => [own(i + 1), entry.title, fileCell(entry)]),
        // A hash in one line.
        widths: [0.8, 4.2, 15],
      },
      { kind: 'text', text: texts.check },
      { kind: 'text', text: texts.privacy },
    ],
  };
}

const fact = (name: Bilingual, value: string): Fact => [name, own(value)];

const fileCell = ({ name, bytes }: TitledEntry): Cell => ({
  ...own(`${name} · ${String(bytes.length)}\n${sha256Of(bytes)}`),
  href: name,
});

function runBlocks(run: CaseRecord): Block[] {
  const terms = [...lastTerms(run)];
  const { term, paragraph, due } = texts.columns;
  const table: Block = {
    kind: 'table',
    columns: [term, paragraph, due],
    rows: terms.map(([rule, end]) => [titleOf(rule), paragraphOf(rule), own(momentText(end))]),
    widths: [8, 6, 4],
  };
  return [
    { kind: 'facts', facts: factsOf(run) },
    ...(terms.length === 0 ? [] : [{ kind: 'heading' as const, text: texts.terms }, table]),
  ];
}

function factsOf(run: CaseRecord): Fact[] {
  const form = formOf(run);
  const filedAt = run.steps.find(({ kind }) => kind === 'filed')?.data?.['filedAt'];
  const registered = run.steps.find(({ data }) => data?.['message'] === 'register');
  const given = registered === undefined ? undefined : personalOf(registered)['registrationNumber'];
  const number = typeof given === 'string' ? given : '—';
  return [
    [texts.service, serviceName],
    ...(form === undefined
      ? []
      : ([
          [texts.matter, matterTitle(form)],
          fact(texts.applicant, `${form.applicant.name}, ${form.applicant.id}`),
        ] as Fact[])),
    ...(typeof filedAt === 'string' ? filedFacts(filedAt) : []),
    ...(registered === undefined
      ? []
      : [fact(texts.registered, `№ ${number}, ${momentText(registered.at)}`)]),
    ...signedOf(run).map(({ document: { issued } }): Fact => {
      const facts = { number: issued.record.documentNumber, on: dayText(issued.issuedOn) };
      return [texts.result, say(texts.resultOf, facts)];
    }),
    [texts.outcome, outcomeOf(run)],
  ];
}

function filedFacts(filedAt: Instant): Fact[] {
  const edition = editionAt(filedAt);
  const act =
    edition === undefined ? [] : [[texts.edition, both((l) => `${edition.id}: ${edition.act[l]}`)] as const];
  return [fact(texts.filed, momentText(filedAt)), ...act];
}

function outcomeOf({ steps }: CaseRecord): Bilingual {
  const closed = steps.findLast(({ kind }) => kind === 'closed');
  const outcome = closed?.data?.['outcome'];
  if (closed === undefined || typeof outcome !== 'string') return texts.pending;
  const titles: Readonly<Record<string, Bilingual>> = outcomeTitles;
  const title = (Object.hasOwn(titles, outcome) ? titles[outcome] : undefined) ?? own(outcome);
  return both((language) => `${title[language]}, ${momentText(closed.at)}`);
}
