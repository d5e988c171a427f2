import { randomUUID } from 'node:crypto';
import {
  type Client,
  QueryNotRegisteredError,
  type WorkflowExecutionStatusName,
  WithStartWorkflowOperation,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { WaitingCase } from '../../activities/store/port.ts';
import type { CriteriaSheet } from '../../shared/case/criteria-sheet.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import { taskQueueOf } from '../../shared/families.ts';
import { matterTitle, procedureTitles } from '../../shared/law/service.ts';
import type { Answer, Receipt, Stored } from '../../shared/messages/answers.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import type { MinutesRecord } from '../../shared/notices/minutes.ts';
import type { DocumentRecord } from '../../shared/notices/result-document.ts';
import { caseDetails, caseSummary } from '../../shared/texts/case-details.ts';
import { searchAttributes } from '../../shared/search-attributes.ts';
import { interpret, isClosed, isNoAnswer } from './failures.ts';
import { overFor, statusGoingOn } from './going-on.ts';
import { isRefused, stampFiling, stampMessage, updateIdOf, type Filing, type Stamped } from './stamp.ts';

/** What became of a message: taken, stored for later (a Signal), or refused with what to do. */
export type Sent = Answer | Stored;

export interface EdgeOptions {
  readonly client: Client;
  readonly attestationKey: Buffer;
  /** The edge's clock. */
  readonly now?: () => Date;
  /** How long one answer is waited for, milliseconds; what has been sent is not lost when it takes longer. */
  readonly patienceMs?: number;
}

/** The edge: what a portal backend and the command line use. It checks, stamps the time of receipt and attests it. */
export class Cases {
  private readonly options: Required<EdgeOptions>;

  constructor(options: EdgeOptions) {
    this.options = { now: () => new Date(), patienceMs: 15_000, ...options };
  }

  /**
   * Files an application (RULES-15, 16), or starts a case of another procedure. The same form again gets the same receipt;
   * nothing is filed twice.
   */
  async submit(input: unknown, procedure: ProcedureId = 'application'): Promise<Receipt | Refusal> {
    const { attestationKey, now } = this.options;
    const filing = stampFiling(attestationKey, procedure, input, now().toISOString());
    if (isRefused(filing)) return filing.refused;
    const { form, matter, caseId: workflowId, filed, bodyHash, updateId } = filing;
    const { number } = form;
    const title = matter === undefined ? procedureTitles[procedure] : matterTitle(matter);
    const { client } = this.options;
    const start = new WithStartWorkflowOperation(procedure, {
      workflowId,
      taskQueue: taskQueueOf(procedure),
      args: [filed],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // A run that was no application, or was terminated, does not use up the number: the database decides whose it is.
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      staticSummary: caseSummary(title, number),
      staticDetails: caseDetails(matter !== undefined).ru,
      typedSearchAttributes:
        matter === undefined
          ? []
          : [
              { key: searchAttributes.service, value: matter.service },
              { key: searchAttributes.productType, value: matter.productType },
            ],
    });
    try {
      return await this.patiently(() =>
        client.workflow.executeUpdateWithStart<Workflow, Receipt, [unknown]>('receipt', {
          args: [{ bodyHash }],
          updateId,
          startWorkflowOperation: start,
        }),
      );
    } catch (error) {
      if (isClosed(error)) return this.storedReceipt(filing);
      if (!isNoAnswer(error)) return interpret(error);
      if (await this.isKept(workflowId)) return refusal('SUBMISSION_PENDING', { number });
      throw error;
    }
  }

  /** The receipt of an application that was filed before; starts nothing. */
  async receipt(input: unknown, procedure: ProcedureId = 'application'): Promise<Receipt | Refusal> {
    const { attestationKey, now, client } = this.options;
    const filing = stampFiling(attestationKey, procedure, input, now().toISOString());
    if (isRefused(filing)) return filing.refused;
    const { caseId, updateId, bodyHash, form } = filing;
    try {
      return await this.patiently(() =>
        client.workflow
          .getHandle(caseId)
          .executeUpdate<Receipt, [unknown]>('receipt', { args: [{ bodyHash }], updateId }),
      );
    } catch (error) {
      if (!isClosed(error)) {
        if (isNoAnswer(error)) return refusal('SUBMISSION_PENDING', { number: form.number });
        return interpret(error);
      }
      if (await this.wasStarted(caseId)) return this.storedReceipt(filing);
      return refusal('CASE_UNKNOWN', { caseId });
    }
  }

  /** Whether there was a case under this id; throws when that cannot be told. */
  private async wasStarted(caseId: string): Promise<boolean> {
    return (await this.stateOf(caseId)) !== undefined;
  }

  /** Whether the case runs; one that was ended from outside does not, whatever its journal says. */
  async isRunning(caseId: string): Promise<boolean> {
    return (await this.stateOf(caseId)) === 'RUNNING';
  }

  /** What the server says of the case, undefined where there is none; throws when that cannot be told. */
  private async stateOf(caseId: string): Promise<WorkflowExecutionStatusName | undefined> {
    try {
      const handle = this.options.client.workflow.getHandle(caseId);
      return (await this.patiently(() => handle.describe())).status.name;
    } catch (error) {
      if (isClosed(error)) return undefined;
      throw error;
    }
  }

  /** Whether the server holds the case, whatever became of the answer. */
  private isKept(workflowId: string): Promise<boolean> {
    return this.wasStarted(workflowId).catch(() => false);
  }

  /**
   * Sends a message to a case. The server itself answers one it knows as it was answered before, though the case has ended
   * since. What is refused comes back as a refusal; errors are thrown for broken connections only.
   */
  async act(
    caseId: string,
    name: MessageName,
    message: Readonly<Record<string, unknown>>,
  ): Promise<Sent | Refusal> {
    const stamped = this.stamp(caseId, name, message);
    if (isRefused(stamped)) return stamped.refused;
    if (catalogue[name].signal === 'only') return this.store(caseId, name, stamped);
    const handle = this.options.client.workflow.getHandle(caseId);
    try {
      return await this.patiently(() =>
        handle.executeUpdate<Sent, [unknown]>(name, { args: [stamped], updateId: updateIdOf(name, stamped) }),
      );
    } catch (error) {
      if (isNoAnswer(error)) return this.storeOrAsk(caseId, name, stamped);
      const refused = interpret(error);
      return refused.code === 'NOT_AWAITED' ? this.notAwaited(caseId, name) : refused;
    }
  }

  /** Sends an applicant's act as a Signal: stored by the server before it answers. */
  async signal(
    caseId: string,
    name: MessageName,
    message: Readonly<Record<string, unknown>>,
  ): Promise<Sent | Refusal> {
    const stamped = this.stamp(caseId, name, message);
    return isRefused(stamped) ? stamped.refused : this.store(caseId, name, stamped);
  }

  /**
   * Order and status (RULES-A2.11); of an application that has ended and is considered again, also where it goes on. Undefined
   * when there is no such case in Temporal.
   */
  status(caseId: string): Promise<CaseStatus | undefined> {
    return statusGoingOn(caseId, (one) => this.ownStatus(one));
  }

  private async ownStatus(caseId: string): Promise<CaseStatus | undefined> {
    try {
      return await this.patiently(() =>
        this.options.client.workflow.getHandle(caseId).query<CaseStatus>('status'),
      );
    } catch (error) {
      if (isClosed(error)) return undefined;
      throw error;
    }
  }

  /** The document waiting for its signature (п. 23, 31), or the letter with which a complaint goes on (п. 30). */
  result(caseId: string, of: 'result' | 'letter' = 'result'): Promise<DocumentRecord> {
    const handle = this.options.client.workflow.getHandle(caseId);
    return this.patiently(() => handle.query<DocumentRecord>(of));
  }

  /** The minutes waiting for signatures (RULES-20). */
  minutes(caseId: string): Promise<MinutesRecord> {
    return this.patiently(() =>
      this.options.client.workflow.getHandle(caseId).query<MinutesRecord>('minutes'),
    );
  }

  /** What is on the agenda of a sitting, as it was last read. */
  agenda(caseId: string): Promise<readonly WaitingCase[]> {
    return this.patiently(() =>
      this.options.client.workflow.getHandle(caseId).query<readonly WaitingCase[]>('agenda'),
    );
  }

  /** The present sheet of criteria of an application (RULES-5, RULES-6); undefined when there is none. */
  async criteria(caseId: string): Promise<CriteriaSheet | undefined> {
    const handle = this.options.client.workflow.getHandle(caseId);
    try {
      // A query that answers nothing gives null.
      return (await this.patiently(() => handle.query<CriteriaSheet | null>('criteria'))) ?? undefined;
    } catch (error) {
      if (error instanceof QueryNotRegisteredError) return undefined;
      throw error;
    }
  }

  private stamp(
    caseId: string,
    name: MessageName,
    message: Readonly<Record<string, unknown>>,
  ): Stamped | { readonly refused: Refusal } {
    const key = typeof message['key'] === 'string' ? message['key'] : randomUUID();
    const { attestationKey, now } = this.options;
    return stampMessage(attestationKey, caseId, name, { ...message, key }, now().toISOString());
  }

  private patiently<T>(call: () => Promise<T>): Promise<T> {
    return this.options.client.withDeadline(Date.now() + this.options.patienceMs, call);
  }

  /** The case has closed: its receipt is found by the content's hash; another content never had one. */
  private async storedReceipt(filing: Filing): Promise<Receipt | Refusal> {
    const { caseId, updateId, procedure, form } = filing;
    const { number } = form;
    try {
      const handle = this.options.client.workflow.getHandle(caseId);
      return await this.patiently(() => handle.getUpdateHandle<Receipt>(updateId).result());
    } catch (error) {
      if (isNoAnswer(error)) return refusal('SUBMISSION_PENDING', { number });
      // Another case began it: it never asked for a receipt.
      if (procedure === 'dissemination') return this.notAwaited(caseId, 'receipt');
      return refusal('NUMBER_TAKEN', { number });
    }
  }

  private async storeOrAsk(caseId: string, name: MessageName, stamped: Stamped): Promise<Sent | Refusal> {
    const { key } = stamped;
    if (catalogue[name].signal === undefined) return refusal('ACT_PENDING', { key });
    return this.store(caseId, name, stamped);
  }

  private async store(caseId: string, name: MessageName, stamped: Stamped): Promise<Sent | Refusal> {
    try {
      await this.patiently(() => this.options.client.workflow.getHandle(caseId).signal(name, stamped));
      return { stored: true, key: stamped.key };
    } catch (error) {
      if (isClosed(error)) return this.notAwaited(caseId, name);
      throw error;
    }
  }

  /** What the case does wait for, instead of the SDK's own words. */
  private async notAwaited(caseId: string, name: MessageName): Promise<Refusal> {
    const status = await this.status(caseId);
    if (status === undefined) return refusal('CASE_UNKNOWN', { caseId });
    if (status.outcome !== undefined) return overFor(status.outcome.title, status.goesOn);
    return refusal('NOT_AWAITED', { message: name, awaited: status.awaited.join(', ') || '—' });
  }
}

/** Whether a word is the name of a message. */
export function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(schemas, name);
}
