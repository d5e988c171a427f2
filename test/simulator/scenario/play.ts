import { signatoryOf } from '../../../activities/signatures/result.ts';
import { localDay } from '../../../shared/calendar/zone.ts';
import { resultDocument, signedText, type ResultRecord } from '../../../shared/notices/result-document.ts';
import { refusal } from '../../../shared/errors.ts';
import { certificates } from '../../../workers/sandbox/people.ts';
import { signCms } from '../../../workers/sandbox/systems/cms.ts';
import { differences, type Difference } from './compare.ts';
import type { Engine, Reply } from './engine.ts';
import { answersTo, wordOf } from './reply.ts';
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
}

export const caseIdOf = (number: string) => `application/${number}`;

/** Plays a scenario to its end; the engine goes on standing as the last step left it. */
export async function play({ steps }: Scenario, engine: Engine): Promise<Outcome> {
  const player = new Player(engine);
  for (const step of steps) await player.step(step);
  return player;
}

/** Plays one step after another, and keeps what came of them. */
export class Player implements Outcome {
  readonly acts: Played[] = [];
  readonly failures: Failure[] = [];
  readonly caseIds: string[] = [];
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  async step(step: Step): Promise<void> {
    const { engine } = this;
    const { at, line, action, expect } = step;
    await engine.advance(at);
    const caseId = caseIdOf(step.case);
    const fail = (difference: Difference) => this.failures.push({ ...difference, at, line, case: step.case });
    if (action !== undefined) {
      const { reply } = await this.act(step, action, caseId);
      const asked = ['file', 'send', 'sign'].includes(action.kind);
      if (asked && !answersTo(step.answer, reply))
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
    const { reply } = await perform(action, caseId, this.engine);
    await this.engine.settle();
    if (reply !== undefined) await this.engine.answered(reply.then((given) => void (played.reply = given)));
    return played;
  }
}

/** Does it; the reply is there now, or comes while the scenario goes on. */
async function perform(
  action: Action,
  caseId: string,
  engine: Engine,
): Promise<{ readonly reply?: Promise<Reply> }> {
  if (action.kind === 'file') return { reply: engine.file(action.form) };
  if (action.kind === 'send')
    return { reply: engine.send(caseId, action.message, action.body, action.through) };
  if (action.kind === 'sign') return { reply: sign(await engine.result(caseId), action, caseId, engine) };
  await around(action, engine);
  return {};
}

/** What happens around the cases and gets no answer. */
function around(action: Exclude<Action, { kind: 'file' | 'send' | 'sign' }>, engine: Engine): Promise<void> {
  if (action.kind === 'fault') return engine.fault(action.system, action.fault, action.times);
  return action.kind === 'workers' ? engine.workers(action.what) : engine.decree(action.amendment);
}

/** What a signatory does: signs the document of the day with a certificate. */
function sign(
  record: ResultRecord | undefined,
  { staff: id, certificate, date }: Extract<Action, { kind: 'sign' }>,
  caseId: string,
  engine: Engine,
): Promise<Reply> {
  if (record === undefined) return nothingToSign(caseId, engine);
  const key = certificates.get(certificate);
  if (key === undefined) throw new Error(`nobody has the certificate ${certificate}`);
  const on = date ?? localDay(new Date(engine.now).toISOString());
  const { iin: _, ...signatory } = signatoryOf(staff, id);
  const content = signedText(resultDocument(record, signatory, on));
  const signature = signCms(Buffer.from(content, 'utf8'), [key]);
  return engine.send(caseId, 'sign', { by: { role: 'signatory', staff: id }, date: on, signature }, 'portal');
}

async function nothingToSign(caseId: string, engine: Engine): Promise<Reply> {
  const status = await engine.status(caseId);
  return refusal('NOT_AWAITED', { message: 'sign', awaited: status?.awaited.join(', ') || '—' });
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
