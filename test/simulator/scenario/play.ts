import { signatoryOf } from '../../../activities/signatures/result.ts';
import { localDay } from '../../../shared/calendar/zone.ts';
import { signerOf, type DocumentRecord } from '../../../shared/notices/result-document.ts';
import type { ProcedureId } from '../../../shared/law/procedures.ts';
import { signedMinutes, type MinutesRecord } from '../../../shared/notices/minutes.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import { patterns } from '../../../shared/messages/patterns.ts';
import { refusal } from '../../../shared/errors.ts';
import { certificates } from '../../../workers/sandbox/people.ts';
import { signCms } from '../../../workers/sandbox/systems/cms.ts';
import { differences, type Difference } from './compare.ts';
import type { Engine, Reply } from './engine.ts';
import { answersTo, wordOf } from './reply.ts';
import { StillUnderWay } from './settle.ts';
import type { Action, Scenario, Step } from './types.ts';
import { look, type View } from './view.ts';
import { staff } from '../staff.ts';

/** A step at which something did not stand as expected. */
export interface Failure extends Difference {
  readonly at: number;
  readonly line: number;
  readonly case: string;
}

/** An act and the answer it got in the end. */
export interface Played {
  readonly step: Step;
  /** Undefined for what gets no answer. */
  reply?: Reply;
}

export interface Outcome {
  readonly failures: readonly Failure[];
  readonly acts: readonly Played[];
  readonly caseIds: readonly string[];
  /** A step did not come to its end, and those after it were not played. */
  readonly stuck: boolean;
}

export const caseIdOf = (
  number: string,
  // Cases of a scenario have numbers of its own making; what the registry has numbered is a version of an entry.
  procedure: ProcedureId = patterns.registryVersion.of.test(number) ? 'dissemination' : 'application',
) => `${procedure}/${number}`;

/** Acts that somebody answers. */
export const asks = ({ kind }: Action) => ['file', 'send', 'sends', 'sign', 'sign minutes'].includes(kind);

/** Plays a scenario to its end; the engine goes on standing as the last step left it. */
export async function play({ steps }: Scenario, engine: Engine): Promise<Outcome> {
  const player = new Player(engine);
  for (const step of steps) if (!player.stuck) await player.step(step);
  return player;
}

type Fail = (difference: Difference) => void;

/** Plays one step after another, and keeps what came of them. */
export class Player implements Outcome {
  readonly acts: Played[] = [];
  readonly failures: Failure[] = [];
  readonly caseIds: string[] = [];
  stuck = false;
  private readonly engine: Engine;
  /** The document taken to be signed later. */
  private document: DocumentRecord | undefined;
  /** By number, of cases that are no applications. */
  private readonly procedures = new Map<string, ProcedureId>();

  constructor(engine: Engine) {
    this.engine = engine;
  }

  async step(step: Step): Promise<void> {
    const { at, line } = step;
    const fail: Fail = (difference) => this.failures.push({ ...difference, at, line, case: step.case });
    try {
      await this.take(step, fail);
    } catch (error) {
      if (!(error instanceof StillUnderWay)) throw error;
      this.stuck = true;
      fail({ what: 'end of the step', expected: 'nothing under way', stood: error.what });
    }
  }

  private async take(step: Step, fail: Fail): Promise<void> {
    const { engine } = this;
    const { at, action, expect } = step;
    await engine.advance(at);
    if (action?.kind === 'file') this.procedures.set(step.case, action.procedure);
    const caseId = caseIdOf(step.case, this.procedures.get(step.case));
    if (action !== undefined) {
      const { reply } = await this.act(step, action, caseId);
      if (asks(action) && !answersTo(step.answer, reply))
        fail({ what: 'answer', expected: step.answer ?? 'taken', stood: said(reply) });
    }
    if (expect === undefined) return;
    const view = await look(engine, caseId, labelled(this.acts));
    for (const difference of differences(expect, view)) fail(difference);
  }

  private async act(step: Step, action: Action, caseId: string): Promise<Played> {
    if (action.kind === 'file' && !this.caseIds.includes(caseId)) this.caseIds.push(caseId);
    const played: Played = { step };
    this.acts.push(played);
    if (action.kind === 'take document') this.document = await this.engine.result(caseId);
    const { reply } = await perform(action, caseId, this.engine, this.document);
    await this.engine.settle();
    // An act without an answer of its own may bring those of acts before it.
    await this.engine.answered(reply?.then((given) => void (played.reply = given)) ?? Promise.resolve());
    return played;
  }
}

/** Does it; the reply is there now, or comes while the scenario goes on. */
async function perform(
  action: Action,
  caseId: string,
  engine: Engine,
  document: DocumentRecord | undefined,
): Promise<{ readonly reply?: Promise<Reply> }> {
  if (action.kind === 'file') return { reply: engine.file(action.form, action.procedure) };
  if (action.kind === 'sends') return sendAll(action.all, caseId, engine);
  if (action.kind === 'sign minutes')
    return { reply: signMinutes(await engine.minutes(caseId), action, caseId, engine) };
  if (action.kind === 'send')
    return { reply: engine.send(caseId, action.message, action.body, action.through) };
  if (action.kind === 'sign') {
    const waiting = action.message === 'forwardComplaint' ? 'letter' : 'result';
    const record = action.taken ? document : await engine.result(caseId, waiting);
    return { reply: sign(record, action, caseId, engine) };
  }
  if (action.kind === 'take document') return {};
  await around(action, engine);
  return {};
}

/** What happens around the cases and gets no answer. */
function around(
  action: Extract<Action, { kind: 'fault' | 'fact' | 'workers' | 'decree' }>,
  engine: Engine,
): Promise<void> {
  if (action.kind === 'fault') return engine.fault(action.system, action.fault, action.times);
  if (action.kind === 'fact') return engine.fact(action.system, action.id, action.fact);
  return action.kind === 'workers' ? engine.workers(action.what) : engine.decree(action.amendment);
}

/** What a signatory does: signs the document of the day with a certificate. */
function sign(
  record: DocumentRecord | undefined,
  { message, role, staff: id, certificate, date }: Extract<Action, { kind: 'sign' }>,
  caseId: string,
  engine: Engine,
): Promise<Reply> {
  if (record === undefined) return nothingToSign(caseId, engine, message);
  const key = certificates.get(certificate);
  if (key === undefined) throw new Error(`nobody has the certificate ${certificate}`);
  const on = date ?? localDay(new Date(engine.now).toISOString());
  const { iin: _, ...signatory } = signatoryOf(staff, id, signerOf(record));
  const signature = signCms(engine.print({ record, signatory, issuedOn: on }), [key]);
  return engine.send(caseId, message, { by: { role, staff: id }, date: on, signature }, 'portal');
}

/** One after another; the answer is the first refusal, else the last. */
async function sendAll(
  all: readonly Extract<Action, { kind: 'send' }>[],
  caseId: string,
  engine: Engine,
): Promise<{ readonly reply: Promise<Reply> }> {
  const replies: Promise<Reply>[] = [];
  for (const { message, body, through } of all) {
    replies.push(engine.send(caseId, message, body, through));
    await engine.settle();
  }
  const answered = Promise.all(replies);
  return { reply: answered.then((given) => given.find((one) => 'code' in one) ?? given.at(-1) ?? {}) };
}

/** What a secretary or a chair does: signs the minutes with a certificate. */
function signMinutes(
  record: MinutesRecord | undefined,
  { staff: id, role, certificate }: Extract<Action, { kind: 'sign minutes' }>,
  caseId: string,
  engine: Engine,
): Promise<Reply> {
  if (record === undefined) return nothingToSign(caseId, engine, 'signMinutes');
  const key = certificates.get(certificate);
  if (key === undefined) throw new Error(`nobody has the certificate ${certificate}`);
  const signature = signCms(Buffer.from(signedMinutes(record), 'utf8'), [key]);
  return engine.send(caseId, 'signMinutes', { by: { role, staff: id }, signature }, 'portal');
}

async function nothingToSign(caseId: string, engine: Engine, message: MessageName): Promise<Reply> {
  const status = await engine.status(caseId);
  return refusal('NOT_AWAITED', { message, awaited: status?.awaited.join(', ') || '—' });
}

/** Answers so far, by the labels of their acts. */
function labelled(acts: readonly Played[]): View['answers'] {
  return Object.fromEntries(
    acts.flatMap(({ step, reply }) => (step.label === undefined ? [] : [[step.label, wordOf(reply)]])),
  );
}

/** An answer as a failure shows it: its word, and what a refusal says. */
function said(reply: Reply | undefined): string {
  const word = wordOf(reply);
  const text = reply !== undefined && 'text' in reply ? (reply['text'] as { ru?: string }).ru : undefined;
  return text === undefined ? word : `${word}: ${text}`;
}
