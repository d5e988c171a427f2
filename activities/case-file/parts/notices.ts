import { resultData } from '../../../shared/notices/result-document.ts';
import { caseFileKinds, caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { say } from '../../../shared/texts/cli.ts';
import { noticeTitles } from '../../../shared/texts/deliveries.ts';
import { both, dayText, momentText } from '../../../shared/texts/format.ts';
import type { Bilingual } from '../../../shared/bilingual.ts';
import { signedPdf } from '../../documents/issue.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { own, type Block, type Cell } from '../page.ts';
import type { CaseRecord, CaseRecords } from '../port.ts';
import { dataOf, everyRun, fileWord, jsonBytes, type Part, type Runs, type TitledEntry } from './part.ts';
import { personalOf, signedOf, textIn } from './read.ts';

const isNotice = ({ kind }: RecordedStep) => kind === 'notice-sent';

export const noticesData = (runs: Runs) => dataOf(runs, ({ steps }) => steps.filter(isNotice));

/**
 * What the applicant was told, word for word, and the signed result as it was delivered: its PDF, its data, its signature
 * (п. 23). Throws `DOCUMENT_CHANGED` when this release makes other bytes of the result than the ones signed.
 */
export function noticesPart(records: CaseRecords): Part {
  return {
    name: '07-notices',
    blocks: everyRun(records, (run) => [
      ...signedOf(run).flatMap((signed) => resultBlocks(signed)),
      ...run.steps.filter(isNotice).flatMap(noticeBlocks),
    ]),
    data: noticesData(records),
    files: records.cases.flatMap(resultFiles),
  };
}

/** Where a result stands: its PDF, its data, its signature, without their endings. */
export const resultName = (number: string): string => `07-notices/${fileWord(number)}`;

function resultFiles(run: CaseRecord): TitledEntry[] {
  return signedOf(run).flatMap(({ document }) => {
    const { issued, signature } = document;
    const number = issued.record.documentNumber;
    const named = resultName(number);
    const what = say(caseFileKinds.resultName, { number });
    return [
      { name: `${named}.pdf`, bytes: signedPdf(document), title: say(caseFileKinds.result, { number }) },
      {
        name: `${named}.cms`,
        bytes: Buffer.from(signature, 'base64'),
        title: say(caseFileKinds.signature, { what }),
      },
      {
        name: `${named}.json`,
        bytes: jsonBytes(resultData(issued)),
        title: say(caseFileKinds.resultData, { number }),
      },
    ];
  });
}

function resultBlocks({ step, document }: ReturnType<typeof signedOf>[number]): Block[] {
  const { record, signatory, issuedOn } = document.issued;
  const href = `${resultName(record.documentNumber)}.pdf`;
  const file: Cell = { ...own(href), href };
  const by = both((language) => `${signatory.position[language]}, ${signatory.name}`);
  return [
    { kind: 'heading', text: texts.result },
    {
      kind: 'facts',
      facts: [
        [texts.result, say(texts.resultOf, { number: record.documentNumber, on: dayText(issuedOn) })],
        [texts.columns.by, by],
        [texts.recorded, own(momentText(step.recordedAt))],
        [texts.columns.sha256, own(document.sha256)],
        [texts.columns.here, file],
      ],
    },
  ];
}

function noticeBlocks(step: RecordedStep): Block[] {
  const word = textIn(step, 'notice');
  const kind = (Object.hasOwn(noticeTitles, word) ? noticeTitles[word] : undefined) ?? own(word);
  const { title, text } = personalOf(step) as { readonly title?: Bilingual; readonly text?: Bilingual };
  return [
    {
      kind: 'heading',
      text: both(
        (language) => `${texts.delivered[language]} ${momentText(step.at)}: ${(title ?? kind)[language]}`,
      ),
    },
    { kind: 'text', text: text ?? (step.erased === true ? texts.erased : texts.noText) },
  ];
}
