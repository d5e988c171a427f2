import type { CaseStatus } from '../../shared/case/status.ts';
import { statusSchema } from '../../shared/case/status-schema.ts';
import type { CaseEvent, Stage } from '../../shared/case/types.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import { contracts, refusalsOf } from '../../shared/messages/contract.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import type { Played } from './scenario/play.ts';
import type { Action } from './scenario/types.ts';

/** What a case did that the published contract does not say; each in words. */

/** Refusals that the contract does not name for their message. */
export function unnamedRefusals(acts: readonly Played[], steps: readonly CaseEvent[]): readonly string[] {
  const answered = acts.flatMap(({ step, reply }) =>
    reply === undefined || !('code' in reply) || step.action === undefined
      ? []
      : [{ code: word(reply['code']), names: messagesOf(step.action) }],
  );
  const recorded = steps
    .filter(({ kind }) => kind === 'message-refused')
    .map(({ data }) => ({ code: word(data?.['code']), names: [word(data?.['message'])] }));
  return [...answered, ...recorded]
    .filter(({ code, names }) => !names.filter(isMessage).some((name) => namedFor(name).includes(code)))
    .map(({ code, names }) => `${code} is not named for ${names.join(', ')}`);
}

/** Messages taken, or waited for at the end, at a stage at which the contract does not accept them. */
export function unexpectedMessages(
  caseId: string,
  steps: readonly CaseEvent[],
  status: CaseStatus | undefined,
): readonly string[] {
  let stage: Stage = first[caseId.slice(0, caseId.indexOf('/')) as ProcedureId];
  const seen: { readonly name: string; readonly stage: Stage }[] = [];
  for (const { kind, data } of steps) {
    if (kind === 'stage') stage = data?.['stage'] as Stage; // as the case records it
    if (kind === 'closed') stage = 'closed';
    if (kind === 'message-taken') seen.push({ name: word(data?.['message']), stage });
  }
  for (const name of status?.awaited ?? []) seen.push({ name, stage: status?.stage.id ?? stage });
  return seen
    .filter(({ name, stage: at }) => !isMessage(name) || !contracts[name].stages.includes(at))
    .map(({ name, stage: at }) => `${name} at the stage ${at}`);
}

/** Places where a status is not what its published shape says. */
export function unfitStatus(status: CaseStatus | undefined): readonly string[] {
  if (status === undefined) return [];
  const issues = statusSchema.safeParse(status).error?.issues ?? [];
  return issues.map(({ path, message }) => `/${path.join('/')}: ${message}`);
}

const first: Readonly<Record<ProcedureId, Stage>> = {
  application: 'acceptance',
  sitting: 'convened',
  dissemination: 'dissemination',
  complaint: 'complaint',
};

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const isMessage = (name: string): name is MessageName => Object.hasOwn(schemas, name);
const namedFor = (name: MessageName): readonly string[] => refusalsOf(name);

function messagesOf(action: Action): readonly string[] {
  if (action.kind === 'file') return ['receipt'];
  if (action.kind === 'send') return [action.message];
  if (action.kind === 'sends') return action.all.map(({ message }) => message);
  if (action.kind === 'sign') return [action.message];
  return action.kind === 'sign minutes' ? ['signMinutes'] : [];
}
