import { z } from 'zod';
import { schemas, type MessageName } from '../../../shared/messages/schemas.ts';
import type { Grant, Verdict } from '../../../shared/law/verdicts.ts';
import { around } from './around.ts';
import { corrects, ofApplicant, ofIntake, ofOfficial } from './beside.ts';
import { filled, form } from './form.ts';
import { commission, sittings } from './sitting.ts';
import { sheet, sheetOf } from './criteria.ts';
import { handedOver, handover, ordering } from './dissemination.ts';
import { ground, invitation, protocol, protocolOf } from './hearing.ts';
import { act, head, intake, message, operator, secretary, signatory, superior, unit } from './message.ts';
import {
  answering,
  assessingBody,
  assessingHead,
  complaining,
  goingToCourt,
  judging,
  leaves,
  ofComplainant,
  positioning,
  registersComplaint,
  reviewing,
  satisfies,
  withdrawsFor,
} from './complaint.ts';
import { signing } from './signing.ts';
import { bilingual, day, word, type Word } from './word.ts';

const gap = z.strictObject({
  item: z.string(),
  why: z.enum(['missing', 'expired']).default('missing'),
  model: z.string().optional(),
  reason: bilingual.default({ ru: 'нет в пакете', kk: 'топтамада жоқ' }),
});

const recommendation = (recommendation: Verdict) =>
  message(
    'recordRecommendation',
    secretary,
    { minutes: z.string().default('12'), sat: day.optional(), reasons: bilingual.optional() },
    ({ minutes, sat, reasons }, { today }) => ({
      recommendation,
      minutes: { number: minutes, date: sat ?? today },
      ...(reasons === undefined ? {} : { reasons }),
    }),
  );

const departure = { departure: bilingual.optional() };
const departs = (read: { departure?: unknown }) =>
  read.departure === undefined ? {} : { departure: read.departure };

const grant = (decision: Grant) =>
  message('decide', head, departure, (read) => ({ decision, ...departs(read) }));

const settle = (action: 'resend' | 'settled') =>
  message(
    'settleDelivery',
    operator,
    { duty: z.string().optional(), note: z.string().default('проверено') },
    ({ duty, note }) => ({
      action,
      note,
      ...(duty === undefined ? {} : { duty }),
    }),
  );

/** Who does what: every line of a scenario is one of these. */
export const words: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  applicant: {
    files: word(form, (read, { number }) => ({
      kind: 'file',
      procedure: 'application',
      form: { ...filled(read, number) },
    })),
    withdraws: message('withdraw', { role: 'applicant' }, { reason: z.string().optional() }, ({ reason }) =>
      reason === undefined ? {} : { reason },
    ),
    objects: message(
      'object',
      { role: 'applicant' },
      { text: z.string().default('не согласны') },
      (read) => ({
        text: read.text,
      }),
    ),
    'waives the hearing': message('waiveHearing', { role: 'applicant' }, {}, () => ({})),
    complains: complaining,
    ...ofComplainant,
    ...ofApplicant,
  },
  intake: {
    ...ofOfficial(intake),
    ...ofIntake,
    'registers the complaint': registersComplaint(intake),
    'withdraws the complaint for the applicant': withdrawsFor,
    'passes on an objection': message(
      'object',
      intake,
      { text: z.string().default('не согласны') },
      (read) => ({
        text: read.text,
      }),
    ),
    'files for the applicant': word({ ...form, by: z.string().default('S-101') }, (read, { number }) => ({
      kind: 'file',
      procedure: 'application',
      form: { ...filled(read, number, { clerk: read.by }) },
    })),
    registers: message('register', intake, { number: z.string().optional() }, ({ number }, place) => ({
      registrationNumber: number ?? `ВХ-${place.number}`,
    })),
    'withdraws for the applicant': message(
      'withdraw',
      intake,
      { reason: z.string().default('по письму услугополучателя') },
      ({ reason }) => ({
        reason,
      }),
    ),
  },
  unit: {
    'fills in the criteria sheet': message('assessCriteria', unit, sheet, (read, { today }) => ({
      ...sheetOf(read, today),
    })),
    'records what was passed on': message('recordDissemination', unit, handover, handedOver),
    ...ofOfficial(unit),
    'answers the body': answering,
    'brings the complaint to court': goingToCourt,
    'records the court ruling': judging,
    'finds the documents complete': message('checkCompleteness', unit, {}, () => ({ result: 'complete' })),
    'finds gaps': message('checkCompleteness', unit, { gaps: z.array(gap).min(1) }, ({ gaps }) => ({
      result: 'incomplete',
      gaps,
    })),
  },
  ...commission,
  secretary: {
    ...ofOfficial(secretary),
    ...sittings,
    'records that inclusion is recommended': recommendation('include'),
    'records that amendment is recommended': recommendation('amend'),
    'records that exclusion is recommended': recommendation('exclude'),
    'records that refusal is recommended': recommendation('refuse'),
    'records the hearing': message('recordHearing', secretary, protocol, (read, { today }) => ({
      result: 'held',
      protocol: protocolOf(read, today),
    })),
    'records that nobody came': message('recordHearing', secretary, {}, () => ({ result: 'not-attended' })),
  },
  'head of unit': {
    ...ofOfficial(head),
    'corrects the decision': corrects,
    'satisfies the complaint': satisfies,
    'leaves the complaint': leaves,
    'invites to a hearing': message(
      'inviteToHearing',
      head,
      invitation,
      ({ on, place, question, grounds }) => ({
        at: on,
        place,
        question,
        ...(grounds === undefined ? {} : { grounds }),
      }),
    ),
    'records why there is no hearing': message(
      'omitHearing',
      head,
      { reason: bilingual.default({ ru: 'не требуется', kk: 'қажет емес' }) },
      ({ reason }) => ({ reason }),
    ),
    'decides to include': grant('include'),
    'decides to amend': grant('amend'),
    'decides to exclude': grant('exclude'),
    'decides to refuse': message(
      'decide',
      head,
      { ...departure, grounds: z.array(ground).min(1) },
      (read) => ({
        decision: 'refuse',
        grounds: read.grounds,
        ...departs(read),
      }),
    ),
  },
  signatory: {
    ...ofOfficial(signatory),
    signs: signing('sign', signatory),
    'signs the answer': signing('signRuling', signatory),
    'forwards the complaint': signing('forwardComplaint', signatory),
    'takes the document': word({}, () => ({ kind: 'take document' })),
  },
  superior: {
    ...ofOfficial(superior),
    'signs the ruling': signing('signRuling', superior),
    'states the position': positioning,
  },
  reviewer: reviewing,
  assessor: assessingBody,
  'assessing head': { 'signs the ruling': signing('signRuling', assessingHead) },
  operator: {
    ...ofOfficial(operator),
    'sends again': settle('resend'),
    'settles otherwise': settle('settled'),
    'begins the dissemination': ordering,
    'records what was passed on': message('recordDissemination', operator, handover, handedOver),
  },
  anybody: {
    sends: word(
      {
        message: z.enum(Object.keys(schemas) as [MessageName, ...MessageName[]]),
        body: z.record(z.string(), z.unknown()),
        through: act.through,
      },
      ({ message: name, body, through }) => ({ kind: 'send', message: name, body, through }),
    ),
  },
  ...around,
};
