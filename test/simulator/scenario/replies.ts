import type { TestWorkflowEnvironment } from '@temporalio/testing';
import proto from '@temporalio/proto';
import type { Reply } from './engine.ts';
import { known } from './known.ts';

const { UpdateWorkflowExecutionLifecycleStage: Stage } = proto.temporal.api.enums.v1;

/** An act on its way: to which case, and under which id the server knows it; what is stored without an answer has none. */
export interface Asked {
  readonly caseId: string;
  readonly updateId?: string;
}

/** Answers that have not come yet. */
export class Replies {
  private readonly env: TestWorkflowEnvironment;
  private readonly open = new Map<Promise<Reply>, Asked>();
  private readonly lost: unknown[] = [];
  private closing = false;

  constructor(env: TestWorkflowEnvironment) {
    this.env = env;
  }

  /** Counts an answer until it comes. One that has not come when all closes never does. */
  awaited(asked: Asked, sent: Promise<Reply>): Promise<Reply> {
    const reply: Promise<Reply> = sent.then(
      (given) => {
        this.open.delete(reply);
        return given;
      },
      (error: unknown) => {
        if (!this.closing) this.lost.push(error);
        return new Promise<never>(() => undefined);
      },
    );
    this.open.set(reply, asked);
    return reply;
  }

  /**
   * A case whose answer comes before time goes on; undefined when every one that has not come waits for something else.
   * Throws what an act ended in instead of an answer.
   */
  async coming(working: boolean): Promise<string | undefined> {
    for (const asked of this.open.values()) {
      if (this.lost.length > 0) throw this.lost[0];
      if (!(await this.waits(asked, working))) return asked.caseId;
    }
    return undefined;
  }

  close(): void {
    this.closing = true;
  }

  /** The case has it and has not answered; or, while no worker is there, the server has it. */
  private async waits({ caseId, updateId }: Asked, working: boolean): Promise<boolean> {
    if (updateId === undefined) return false;
    const { connection, namespace } = this.env;
    const asked = connection.workflowService.pollWorkflowExecutionUpdate({
      namespace: namespace ?? 'default',
      updateRef: { workflowExecution: { workflowId: caseId }, updateId },
      // As it stands, without waiting.
      waitPolicy: { lifecycleStage: Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_UNSPECIFIED },
    });
    const stage = (await known(asked))?.stage;
    if (stage === Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED) return true;
    return !working && stage === Stage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED;
  }
}
