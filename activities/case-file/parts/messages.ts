import { catalogue } from '../../../shared/messages/catalogue.ts';
import { envelope } from '../../../shared/messages/schemas.ts';
import { caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { say } from '../../../shared/texts/cli.ts';
import { both, momentText } from '../../../shared/texts/format.ts';
import type { Bilingual } from '../../../shared/bilingual.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { outline } from '../outline.ts';
import { own, type Block } from '../page.ts';
import type { CaseRecord, CaseRecords } from '../port.ts';
import { asJson, dataOf, everyRun, type Part, type Runs } from './part.ts';
import { actorText, personalOf, textIn } from './read.ts';

const titles: Readonly<Record<string, { readonly title: Bilingual }>> = catalogue;

const messages = ({ steps }: CaseRecord) =>
  steps.filter(({ kind }) => kind === 'message-taken' || kind === 'message-refused');

export const messagesData = (runs: Runs) => dataOf(runs, messages);

/** Messages sent to the case: when received, when recorded, from whom, what they say; refused ones by their code. */
export function messagesPart(records: CaseRecords): Part {
  return {
    name: '08-messages',
    blocks: [
      ...everyRun(records, (run) => messages(run).flatMap(blocksOf)),
      { kind: 'text', text: texts.unsaid },
    ],
    data: messagesData(records),
  };
}

function blocksOf(step: RecordedStep): Block[] {
  const { n, kind, by, at, recordedAt, data } = step;
  const name = textIn(step, 'message');
  const title = (Object.hasOwn(titles, name) ? titles[name]?.title : undefined) ?? own(name);
  const heading: Block = {
    kind: 'heading',
    text: both((language) => `${String(n)}. ${momentText(at)}. ${title[language]}`),
  };
  if (kind === 'message-refused')
    return [heading, { kind: 'text', text: say(texts.refused, { code: textIn(step, 'code') }) }];
  return [
    heading,
    {
      kind: 'facts',
      facts: [
        [texts.sender, actorText(by)],
        [texts.received, own(momentText(textIn(step, 'receivedAt')))],
        [texts.attested, data?.['attested'] === true ? texts.yes : texts.no],
        [texts.recorded, own(momentText(recordedAt))],
        [texts.key, own(textIn(step, 'key'))],
        [texts.bodySha256, own(textIn(step, 'hash'))],
      ],
    },
    step.erased === true
      ? { kind: 'text', text: texts.erased }
      : outline(asJson(personalOf(step)), Object.keys(envelope)),
  ];
}
