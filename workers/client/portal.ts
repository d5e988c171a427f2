import type { CabinetStatus } from '../../shared/case/cabinet-status.ts';
import type { CaseProjection } from '../../shared/case/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { Receipt } from '../../shared/messages/answers.ts';
import type { ApplicationFormInput } from '../../shared/messages/application-form.ts';
import type { ComplaintFormInput } from '../../shared/messages/complaint-form.ts';
import type { ApplicantMessage } from '../../shared/messages/catalogue.ts';
import type { Envelope, MessageOf } from '../../shared/messages/schemas.ts';
import type { Without } from '../../shared/without.ts';
import type { Cases, Sent } from './cases.ts';
import { isNoAnswer } from './failures.ts';
import { goesOnFrom } from './going-on.ts';
import { keptCabinet } from './kept.ts';

/** What an applicant's message says, without the envelope, which the portal fills. */
export type BodyOf<N extends ApplicantMessage> = Without<MessageOf<N>, keyof Envelope>;

/** The server could not be reached, or nobody there could answer. Nothing is known to be lost: repeat the same call. */
export class Unreachable extends Error {
  override readonly name = 'UNREACHABLE';
}

export interface PortalOptions {
  readonly cases: Cases;
  /** Reads a case that Temporal no longer keeps from the database; without it such a case is `CASE_UNKNOWN`. */
  readonly archive?: (caseId: string) => Promise<CaseProjection | undefined>;
  /** The portal's clock. */
  readonly now?: () => Date;
  /** Closes what was opened for this portal. */
  readonly close?: () => Promise<void>;
}

/**
 * What a portal backend uses for its applicants. A refusal is a value, with its code and text in both languages; only a
 * connection that does not work throws (`Unreachable`). Every call can be repeated as it was, also after a crash: the
 * number of an application and the key of a message make it the same act, which counts once and is answered the same.
 *
 * ```ts
 * const receipt = await portal.submit(form);
 * if (isRefusal(receipt)) show(receipt.text.kk);
 * ```
 */
export class Portal {
  private readonly options: PortalOptions;

  constructor(options: PortalOptions) {
    this.options = options;
  }

  /** Files an application (RULES-15, 16). The same form gets the same receipt, also when its case has ended. */
  submit(form: ApplicationFormInput): Promise<Receipt | Refusal> {
    return reached(this.options.cases.submit(form));
  }

  /**
   * The receipt of an application filed before, found by its form; files nothing. `CASE_UNKNOWN` when its number was
   * never filed, `NUMBER_TAKEN` when another form was filed under it.
   */
  receipt(form: ApplicationFormInput): Promise<Receipt | Refusal> {
    return reached(this.options.cases.receipt(form));
  }

  /** Brings a complaint (CMPL-29, 33). The same form gets the same receipt, also when its case has ended. */
  complain(form: ComplaintFormInput): Promise<Receipt | Refusal> {
    return reached(this.options.cases.submit(form, 'complaint'));
  }

  /** The receipt of a complaint brought before, found by its form; brings nothing. */
  complaintReceipt(form: ComplaintFormInput): Promise<Receipt | Refusal> {
    return reached(this.options.cases.receipt(form, 'complaint'));
  }

  /**
   * Sends what an applicant does. `key` is the portal's own id of the act, kept before the first try: letters, digits,
   * `.`, `-`, `_`, at most 80, no personal data. Without an answer in time an act that may go as a Signal goes so, under
   * the same key, and is `stored`; the status tells what became of it.
   */
  act<N extends ApplicantMessage>(
    caseId: string,
    name: N,
    body: BodyOf<N>,
    { key }: { readonly key: string },
  ): Promise<Sent | Refusal> {
    return reached(this.options.cases.act(caseId, name, { ...body, by: { role: 'applicant' }, key }));
  }

  /** Where a case is, in plain words (RULES-A2.11): from the case, else from the database. */
  async status(caseId: string): Promise<CabinetStatus | Refusal> {
    const { cases, archive, now = () => new Date() } = this.options;
    const live = await this.live(caseId, cases);
    if (live !== undefined) return live.cabinet;
    const kept = await archive?.(caseId);
    if (archive === undefined || kept === undefined) return refusal('CASE_UNKNOWN', { caseId });
    return keptCabinet(kept, now().toISOString(), await goesOnFrom(kept, archive));
  }

  close(): Promise<void> {
    return this.options.close?.() ?? Promise.resolve();
  }

  /** While no worker answers, the database still knows the case. */
  private async live(caseId: string, cases: Cases) {
    try {
      return await cases.status(caseId);
    } catch (error) {
      if (!isNoAnswer(error) || this.options.archive === undefined) throw unreachable(error);
      return undefined;
    }
  }
}

/** Whether an answer is a refusal. */
export const isRefusal = (answer: object): answer is Refusal => 'code' in answer;

/** What is thrown for a connection that does not work. */
export const unreachable = (cause: unknown) =>
  new Unreachable('The Temporal server did not answer; nothing is lost: repeat the same call later.', {
    cause,
  });

async function reached<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw isNoAnswer(error) ? unreachable(error) : error;
  }
}
