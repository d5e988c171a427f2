import type { History } from '@temporalio/common/lib/proto-utils.js';
import { describe, expect, it } from 'vitest';
import { toPayload, type Command } from '../simulator/sandbox.ts';
import { askedIn, localOf } from './asked.ts';
import { differencesOf } from './compare.ts';
import { saidOf } from './gates.ts';
import { recordedIn } from './recorded.ts';

type Event = NonNullable<History['events']>[number];
const payloads = (value: unknown) => ({ payloads: [toPayload(value)] });

describe('steps of another order or number', () => {
  const timer = (seq: number, milliseconds: number): Command => ({
    startTimer: { seq, startToFireTimeout: { nanos: milliseconds * 1e6 } },
  });
  const compared = (commands: readonly Command[], events: readonly Event[]) =>
    differencesOf({ acts: askedIn(commands), local: localOf(commands) }, recordedIn({ events: [...events] }));
  const started = (id: string, milliseconds: number): Event => ({
    eventId: null,
    timerStartedEventAttributes: { timerId: id, startToFireTimeout: { nanos: milliseconds * 1e6 } },
  });
  const ended: Event = { eventId: null, workflowExecutionCompletedEventAttributes: {} };

  it('are one difference, at the first that is another', () => {
    expect(compared([timer(2, 5), timer(1, 5)], [started('1', 5), started('2', 5)])).toMatchObject([
      { was: 'TimerStarted 1', is: 'TimerStarted 2' },
    ]);
  });

  it('may follow where the history of an open case stops, not where one has ended', () => {
    expect(compared([timer(1, 5), timer(2, 5)], [started('1', 5)])).toEqual([]);
    const complete = { completeWorkflowExecution: {} };
    expect(compared([timer(1, 5), complete, timer(2, 5)], [started('1', 5), ended])).toMatchObject([
      { is: 'TimerStarted 2' },
    ]);
  });

  it('that are no longer asked for are missed', () => {
    expect(compared([], [started('1', 5)])).toMatchObject([{ was: 'TimerStarted 1' }]);
  });

  it('do not count when a timer was stopped in the task that started it', () => {
    const complete = { completeWorkflowExecution: {} };
    expect(compared([timer(1, 5), { cancelTimer: { seq: 1 } }, complete], [ended])).toEqual([]);
  });

  it.each<[string, Command, Event]>([
    [
      'a child workflow',
      { startChildWorkflowExecution: { workflowId: 'c', workflowType: 'night', input: [toPayload(1)] } },
      {
        startChildWorkflowExecutionInitiatedEventAttributes: {
          workflowId: 'c',
          workflowType: { name: 'night' },
          input: payloads(2),
        },
      },
    ],
    [
      'a Signal to another case',
      {
        signalExternalWorkflowExecution: {
          workflowExecution: { workflowId: 'o' },
          signalName: 's',
          args: [toPayload(1)],
        },
      },
      {
        signalExternalWorkflowExecutionInitiatedEventAttributes: {
          workflowExecution: { workflowId: 'o' },
          signalName: 's',
          input: payloads(2),
        },
      },
    ],
    [
      'the next run',
      { continueAsNewWorkflowExecution: { workflowType: 'night', arguments: [toPayload(1)] } },
      {
        workflowExecutionContinuedAsNewEventAttributes: {
          workflowType: { name: 'night' },
          input: payloads(2),
        },
      },
    ],
  ])('%s is compared with its arguments', (_, command, event) => {
    expect(compared([command], [event])).toMatchObject([{ fact: 'arguments', was: '[2]', is: '[1]' }]);
  });

  it('of a kind that this comparison does not know are a difference', () => {
    expect(compared([{ scheduleNexusOperation: {} }], [ended])).toMatchObject([
      { is: 'a command this comparison does not know: scheduleNexusOperation' },
    ]);
  });

  it('are said in one line', () => {
    const [first] = compared([timer(1, 6)], [{ ...started('1', 5), eventId: 25 as never }]);
    expect(saidOf(first!)).toBe('event 25 TimerStarted, length: was 5, is 6');
  });
});
