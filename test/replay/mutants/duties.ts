import { inFile } from './types.ts';

/** Mistakes in terms and duties. */
export const dutyMutants = [
  ...inFile(
    'workflows/casework/clock.ts',
    [
      'a moved term shown as if it had never been another',
      'scenarios',
      'this.keepMoved(was, plan, why);\n',
      '',
    ],
    [
      'a term longer by a day',
      'comparison',
      'const milliseconds = Date.parse(at) - Date.now();',
      'const milliseconds = Date.parse(at) - Date.now() + 86_400_000;',
    ],
    [
      'a term missed within its last second',
      'comparison',
      'new Date(Date.parse(dueAt) + 1000)',
      'new Date(Date.parse(dueAt))',
    ],
    [
      "a timer's summary dropped",
      'comparison',
      'await condition(met, milliseconds, { summary })',
      'await condition(met, milliseconds)',
    ],
    [
      'an argument of the plan dropped',
      'comparison',
      'const request = { procedure, ...about, filedAt, starts, ...rulings, ...planned };',
      'const request = { procedure, ...about, starts, ...rulings, ...planned };',
    ],
    [
      'not planned again after an amendment',
      'replay',
      'seen = this.amendments;\n      await this.plan();',
      'seen = this.amendments;',
    ],
    [
      'two steps of the journal swapped',
      'comparison',
      'of Object.entries(is))',
      'of Object.entries(is).toReversed())',
    ],
  ),
  ...inFile(
    'workflows/casework/duty.ts',
    [
      'reminders forgotten',
      'replay',
      'return reminder ?? lateFrom(planned.dueAt);',
      'return reminder && lateFrom(planned.dueAt);',
    ],
    [
      'in time and late the other way round',
      'replay',
      'due === undefined || isInTime(receivedAt, due)',
      'due === undefined || !isInTime(receivedAt, due)',
    ],
    [
      'in time decided by when it is looked at',
      'replay',
      'isInTime(receivedAt, due)',
      'isInTime(now(), due)',
    ],
    [
      'a missed term not taken back when the act was in time',
      'replay',
      'if (inTime && sentAt !== undefined && due !== undefined)',
      'if (!inTime && sentAt !== undefined && due !== undefined)',
    ],
    [
      'a missed term not taken back when it was moved',
      'replay',
      'this.withdrawOverdueIfMoved();\n      const mark',
      'const mark',
    ],
    [
      'whether it was in time left out of the answer',
      'comparison',
      'receivedAt, duty: this.state.id, inTime });\n    return act;',
      'receivedAt, duty: this.state.id });\n    return act;',
    ],
    ['who owes it left out of the journal', 'comparison', 'data: { duty: id, owes, ', 'data: { duty: id, '],
    [
      'messages on their way not looked at before a term is missed',
      'replay',
      'await kase.door.settled();\n',
      '',
    ],
    [
      'a handler closed while its duty is open',
      'replay',
      '    const due = dueAt(kase.state, this.state);\n    kase.record',
      '    this.close();\n    const due = dueAt(kase.state, this.state);\n    kase.record',
    ],
    [
      'what must be settled dropped on withdrawal',
      'replay',
      'return !this.declared.outlives && this.kase.over;',
      'return this.kase.over;',
    ],
  ),
];
