import { minutes as inWords, type MinutesRecord } from '../../../shared/notices/minutes.ts';
import { caseFileKinds, caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { say } from '../../../shared/texts/cli.ts';
import { momentText } from '../../../shared/texts/format.ts';
import type { Instant } from '../../../shared/calendar/types.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { own, type Block } from '../page.ts';
import type { CaseRecords } from '../port.ts';
import { asJson, fileWord, type Part, type TitledEntry } from './part.ts';
import { actorText, personalOf, textIn } from './read.ts';

/** Minutes as one signer signed them. */
interface SignedMinutes {
  readonly step: RecordedStep;
  readonly record: MinutesRecord;
  readonly signature: string;
}

type Sitting = CaseRecords['sittings'][number];

/** Where the signature of one of its signers stands. */
export const minutesCms = (sitting: string, role: string): string =>
  `06-minutes/${fileWord(sitting)}-${role}.cms`;

/** When the newest step was recorded that the part rests on. */
export const minutesKnown = ({ sittings }: CaseRecords): readonly Instant[] =>
  sittings.flatMap((sitting) => [
    ...sitting.steps.filter(({ kind }) => kind === 'convened').map(({ recordedAt }) => recordedAt),
    ...signedIn(sitting).map(({ step }) => step.recordedAt),
  ]);

/**
 * What the commission said of this case and no other (RULES-20): items about other applications are left out, so the
 * signatures, which cover the minutes whole, are checked where those are kept.
 */
export function minutesPart({ cases, sittings }: CaseRecords): Part {
  const about = cases.map(({ caseId }) => caseId);
  const blocks = sittings.flatMap((sitting) => blocksOf(sitting, about));
  return {
    name: '06-minutes',
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: texts.none }],
    data: asJson(sittings.map((sitting) => extractOf(sitting, about))),
    files: sittings.flatMap((sitting) =>
      signedIn(sitting).map(({ step, signature }): TitledEntry => {
        const what = say(caseFileKinds.minutes, { sitting: sitting.caseId, by: actorText(step.by) });
        return {
          name: minutesCms(sitting.caseId, step.by?.role ?? ''),
          bytes: Buffer.from(signature, 'base64'),
          title: say(caseFileKinds.signature, { what }),
        };
      }),
    ),
  };
}

function signedIn({ steps }: Sitting): readonly SignedMinutes[] {
  return steps.flatMap((step) => {
    const { record, signature } = personalOf(step);
    if (step.kind !== 'minutes-signed' || record === undefined || typeof signature !== 'string') return [];
    // The step of a signature keeps the minutes that were signed.
    return [{ step, record: record as unknown as MinutesRecord, signature }];
  });
}

function blocksOf(sitting: Sitting, about: readonly string[]): Block[] {
  const signed = signedIn(sitting);
  const [first] = signed;
  if (first === undefined)
    return [
      { kind: 'heading', text: own(sitting.caseId) },
      { kind: 'text', text: texts.notMinuted },
    ];
  const { title, text } = inWords(first.record, about);
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text },
    { kind: 'text', text: texts.extract },
    {
      kind: 'facts',
      facts: [[texts.minutesSha256, own(textIn(first.step, 'sha256'))]],
    },
    ...signed.map(({ step }): Block => ({
      kind: 'text',
      text: say(texts.signedBy, { by: actorText(step.by), at: momentText(step.at) }),
    })),
  ];
}

function extractOf(sitting: Sitting, about: readonly string[]) {
  const signed = signedIn(sitting);
  const record = signed[0]?.record;
  const items = record?.items.filter(({ application }) => about.includes(application));
  return {
    sitting: sitting.caseId,
    extract: record === undefined ? null : { ...record, items },
    convened: sitting.steps.filter(({ kind }) => kind === 'convened').map(({ recordedAt }) => recordedAt),
    signed: signed.map(({ step: { n, at, by, data, recordedAt, hash } }) => ({
      n,
      at,
      by,
      sha256: data?.['sha256'],
      recordedAt,
      hash,
    })),
  };
}
