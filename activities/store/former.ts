import { localDay } from '../../shared/calendar/zone.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import type { CriteriaSheet } from '../../shared/case/criteria-sheet.ts';
import type { CaseEvent, CaseProjection } from '../../shared/case/types.ts';
import type { ApplicationForm } from '../../shared/messages/application-form.ts';
import type { FormerRun, Reopening } from '../../shared/messages/reopening.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';

/** A run of an application as the journal remembers it. */
export interface Remembered {
  readonly form: ApplicationForm;
  readonly filedAt: Instant;
  readonly former: FormerRun;
}

/** What the first step of a run keeps of persons: the form; of a run that went on after a ruling, what it began with. */
type Begun = ApplicationForm | { readonly form: ApplicationForm; readonly reopened: Reopening };

/**
 * What a run of an application holds (HOUSE-REOPENING): its form as filed, and what its people have sent in since; undefined
 * when its personal part can be read no more.
 */
export function remembered(steps: readonly CaseEvent[], ended: CaseProjection): Remembered | undefined {
  const [first] = steps;
  const lost = steps.some(({ kind, personal }) => kind === 'message-taken' && personal === undefined);
  // The workflow of an application has written it.
  const begun = first?.personal as unknown as Begun | undefined;
  if (begun === undefined || lost) return undefined;
  const { outcome, registryEntry } = ended;
  const [form, before] = 'form' in begun ? [begun.form, begun.reopened] : [begun, undefined];
  const filedAt = before?.filedAt ?? word(first?.data?.['filedAt']);
  return {
    form,
    filedAt,
    former: {
      ...before?.former,
      ...saidSince(steps, ended),
      ...(outcome === undefined ? {} : { outcome }),
      ...(registryEntry === undefined ? {} : { entry: registryEntry }),
    },
  };
}

/** What was taken of its people's messages, the last of each kind; contacts, all. */
function saidSince(
  steps: readonly CaseEvent[],
  { edition, productType }: CaseProjection,
): Partial<FormerRun> {
  const registered = last(steps, 'register');
  const checked = last(steps, 'checkCompleteness')?.body;
  const advised = last(steps, 'recordRecommendation')?.body;
  const assessed = last(steps, 'assessCriteria');
  const decided = last(steps, 'decide')?.body;
  const contacts = taken(steps, 'addContacts').map(({ body }) => ({
    kind: body.contact,
    value: body.contact === 'email' ? body.email : body.phone,
  }));
  return {
    ...(registered === undefined
      ? {}
      : {
          registration: {
            number: registered.body.registrationNumber,
            at: registered.receivedAt,
            on: localDay(registered.receivedAt),
          },
        }),
    ...(checked?.result === 'incomplete' ? { gaps: checked.gaps.map(({ reason }) => reason) } : {}),
    ...(advised === undefined ? {} : { advice: adviceOf(advised) }),
    ...(assessed === undefined || productType === undefined
      ? {}
      : { sheet: sheetOf(assessed, { edition, productType }) }),
    ...(decided === undefined ? {} : { decision: decisionOf(decided, last(steps, 'correctDecision')?.body) }),
    ...(contacts.length === 0 ? {} : { contacts }),
  };
}

function adviceOf({
  recommendation,
  minutes,
  reasons,
}: MessageOf<'recordRecommendation'>): FormerRun['advice'] & object {
  return { recommendation, minutes, ...(reasons === undefined ? {} : { reasons }) };
}

function decisionOf(
  body: MessageOf<'decide'>,
  corrected?: MessageOf<'correctDecision'>,
): FormerRun['decision'] & object {
  const grounds = body.decision === 'refuse' ? body.grounds : [];
  return {
    verdict: body.decision,
    grounds: grounds.map(({ ground, reason }, i) => ({
      ground,
      // As the result has it: a correction leaves the order.
      reason: corrected?.grounds?.[i]?.reason ?? reason,
    })),
  };
}

function sheetOf(
  { body, staff, receivedAt, hash }: Taken<'assessCriteria'>,
  of: Pick<CriteriaSheet, 'edition' | 'productType'>,
): CriteriaSheet {
  return { ...of, lines: body.criteria, by: staff, at: receivedAt, sha256: hash };
}

/** A message as the journal keeps it. */
interface Taken<N extends MessageName> {
  readonly body: MessageOf<N>;
  readonly staff: string;
  readonly receivedAt: Instant;
  /** SHA-256, hex. */
  readonly hash: string;
}

function taken<N extends MessageName>(steps: readonly CaseEvent[], name: N): readonly Taken<N>[] {
  return steps
    .filter(({ kind, data }) => kind === 'message-taken' && data?.['message'] === name)
    .map(({ by, data, personal }) => ({
      // The door has checked it against the schema of this name before it was taken.
      body: personal as unknown as MessageOf<N>,
      staff: by?.staff ?? '',
      receivedAt: word(data?.['receivedAt']),
      hash: word(data?.['hash']),
    }));
}

const last = <N extends MessageName>(steps: readonly CaseEvent[], name: N) => taken(steps, name).at(-1);

const word = (fact: unknown): string => (typeof fact === 'string' ? fact : '');
