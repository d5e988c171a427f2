import { catalogue } from '../../../shared/messages/catalogue.ts';
import { schemas, type MessageName } from '../../../shared/messages/schemas.ts';

const intake = { role: 'intake', staff: 'S-101' };
const unit = { role: 'unit', staff: 'S-201' };
const head = { role: 'head-of-unit', staff: 'S-401' };
const both = { ru: 'причина', kk: 'себебі' };
const gap = { item: 'exclusive-rights', why: 'missing', reason: both };
const ground = { ground: 1, reason: both };
const minutes = { number: '12', date: '2026-11-23' };
const secretary = { role: 'secretary', staff: 'S-301' };

/** Messages that fit: each name's example and the shapes it does not show. */
export const good: readonly (readonly [MessageName, unknown])[] = [
  ...(Object.keys(schemas) as MessageName[]).map((name) => [name, catalogue[name].example] as const),
  ['register', { by: intake, registrationNumber: 'ӘБ-17/1', key: 'k', duty: 'RULES-17' }],
  ['checkCompleteness', { by: unit, result: 'incomplete', gaps: [gap, { ...gap, why: 'expired' }] }],
  ['recordRecommendation', { by: secretary, recommendation: 'refuse', minutes, reasons: both }],
  ['decide', { by: head, decision: 'refuse', grounds: [ground], departure: both }],
  ['correctDecision', { by: head, departure: both, why: 'опечатка' }],
  ['addContacts', { by: { role: 'applicant' }, contact: 'phone', phone: '+77010000000' }],
  ['withdraw', { by: { role: 'applicant' }, receivedAt: '2026-11-23T18:30:00.5+05:00' }],
];

/** Messages that do not fit, with the paths of all that is wrong. */
export const bad: readonly (readonly [
  MessageName,
  { readonly message: unknown; readonly paths: readonly string[] },
])[] = (
  [
    ['register', null, ''],
    ['register', 'text', ''],
    ['register', [], ''],
    ['register', {}, '/by', '/registrationNumber'],
    ['register', { by: intake, registrationNumber: '' }, '/registrationNumber'],
    ['register', { by: intake, registrationNumber: 'A 1' }, '/registrationNumber'],
    ['register', { by: intake, registrationNumber: 'A', other: 1 }, '/other'],
    ['register', { by: { role: 'clerk' }, registrationNumber: 'A', 'a/b~': 1 }, '/by/role', '/a~1b~0'],
    [
      'register',
      { by: { role: 'intake', staff: 'Ы' }, registrationNumber: 'A', key: '' },
      '/by/staff',
      '/key',
    ],
    ['register', { by: intake, registrationNumber: 'A', receivedAt: '2026-11-23' }, '/receivedAt'],
    [
      'register',
      { by: intake, registrationNumber: 'A', attestation: '!', duty: 'd'.repeat(61) },
      '/attestation',
      '/duty',
    ],
    ['checkCompleteness', { by: unit }, '/result'],
    ['checkCompleteness', { by: unit, result: 'maybe' }, '/result'],
    ['checkCompleteness', { by: unit, result: 'incomplete' }, '/gaps'],
    ['checkCompleteness', { by: unit, result: 'incomplete', gaps: [] }, '/gaps'],
    [
      'checkCompleteness',
      { by: unit, result: 'incomplete', gaps: Array.from({ length: 51 }, () => gap) },
      '/gaps',
    ],
    ['checkCompleteness', { by: unit, result: 'complete', gaps: [gap] }, '/gaps'],
    [
      'checkCompleteness',
      { by: unit, result: 'incomplete', gaps: [{ ...gap, reason: { ru: 'а' } }] },
      '/gaps/0/reason/kk',
    ],
    ['recordRecommendation', { by: secretary, recommendation: 'yes', minutes }, '/recommendation'],
    [
      'recordRecommendation',
      { by: secretary, recommendation: 'include', minutes: { ...minutes, date: '2026-02-30' } },
      '/minutes/date',
    ],
    ['recordRecommendation', { by: secretary, recommendation: 'include', minutes: '12' }, '/minutes'],
    ['decide', { by: head, decision: 'refuse', grounds: [{ ...ground, ground: 1.5 }] }, '/grounds/0/ground'],
    ['decide', { by: head, decision: 'refuse', grounds: [{ ...ground, ground: 0 }] }, '/grounds/0/ground'],
    ['decide', { by: head, decision: 'refuse', grounds: [{ ...ground, ground: 100 }] }, '/grounds/0/ground'],
    ['decide', { by: head, decision: 'refuse', grounds: [{ ...ground, ground: '1' }] }, '/grounds/0/ground'],
    [
      'decide',
      { by: head, decision: 'include', departure: { ru: '', kk: 'б'.repeat(4001) } },
      '/departure/ru',
      '/departure/kk',
    ],
    ['sign', { by: head, date: '23.11.2026', signature: 'short' }, '/date', '/signature'],
    ['withdraw', { by: { role: 'applicant' }, reason: 5 }, '/reason'],
    ['passDuty', { by: unit, to: 'S-202' }, '/duty'],
    ['passDuty', { by: unit, duty: 'd'.repeat(61), to: 'Ы' }, '/duty', '/to'],
    ['correctDecision', { by: head, grounds: [] }, '/grounds', '/why'],
    ['addNote', { by: unit, text: 'я'.repeat(2001) }, '/text'],
    [
      'askApplicant',
      { by: unit, question: { ru: 'кто' }, answerBy: '27.11.2026' },
      '/question/kk',
      '/answerBy',
    ],
    ['answerQuestion', { by: intake, question: 0, text: ' ' }, '/question', '/text'],
    ['addContacts', { by: intake, contact: 'post', post: 'Астана' }, '/contact'],
    ['addContacts', { by: intake, contact: 'email', email: 'office' }, '/email'],
    [
      'addContacts',
      { by: intake, contact: 'phone', phone: '87010000000', email: 'a@b.kz' },
      '/phone',
      '/email',
    ],
    ['settleDelivery', { by: intake, action: 'forget', note: 'x' }, '/action'],
    ['calendarChanged', { by: intake, act: '' }, '/act'],
    ['receipt', { bodyHash: 'A'.repeat(64) }, '/bodyHash'],
    ['receipt', { bodyHash: '0'.repeat(64), by: intake }, '/by'],
  ] as readonly (readonly [MessageName, unknown, ...string[]])[]
).map(([name, message, ...paths]) => [name, { message, paths }]);
