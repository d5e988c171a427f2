import { z } from 'zod';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import type { ApplicationFormInput } from '../../../shared/messages/application-form.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import { schemas } from '../../../shared/messages/schemas.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import { readDay } from './moments.ts';
import type { Action } from './types.ts';

/** A day in either form of writing. */
const day = z.string().transform((text, context) => {
  const read = readDay(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: `"${text}" is no day: 2026-03-19 or 19.03.2026` });
  return z.NEVER;
});

const bilingual = z
  .union([z.string().min(1), z.strictObject({ ru: z.string().min(1), kk: z.string().min(1) })])
  .transform((text) => (typeof text === 'string' ? { ru: text, kk: text } : text));

/** What can be said beside any act of a person. */
const act = {
  by: z.string().optional(),
  key: z.string().optional(),
  through: z.enum(['portal', 'ui', 'signal']).default('portal'),
  claims: z.string().optional(),
};

/** Where a step happens. */
export interface Place {
  /** Number of the case. */
  readonly number: string;
  /** Kazakhstan's day of the step. */
  readonly today: string;
}

/** One thing that can be done: the words beside it, and what it means. */
export interface Word {
  readonly fields: z.ZodRawShape;
  means(fields: Readonly<Record<string, unknown>>, place: Place): Action;
}

/** Ties the fields of a word to their schema. */
function word<S extends z.ZodRawShape>(
  fields: S,
  means: (read: z.output<z.ZodObject<S>>, place: Place) => Action,
): Word {
  // The reader parses the fields by this very schema before it asks what they mean.
  return { fields, means: (read, place) => means(read as z.output<z.ZodObject<S>>, place) };
}

/** A message of an official; `who` is the one who holds the role unless `by` names another. */
function message<S extends z.ZodRawShape>(
  name: MessageName,
  who: { readonly role: string; readonly staff?: string },
  fields: S,
  body: (read: z.output<z.ZodObject<S>>, place: Place) => Readonly<Record<string, unknown>>,
): Word {
  return word({ ...act, ...fields }, (read, place) => {
    // Both halves of the shape have been read.
    const { by, key, through, claims } = read as z.output<z.ZodObject<typeof act>>;
    const staff = by ?? who.staff;
    const sender = staff === undefined ? { role: who.role } : { role: who.role, staff };
    return {
      kind: 'send',
      message: name,
      through,
      body: {
        by: sender,
        ...(key === undefined ? {} : { key }),
        ...(claims === undefined ? {} : { receivedAt: claims }),
        ...body(read as z.output<z.ZodObject<S>>, place),
      },
    };
  });
}

const form = {
  product: z.string().optional(),
  /** Kinds of documents left out of the complete package. */
  without: z.array(z.string()).default([]),
  /** Last day of validity by kind. */
  valid: z.record(z.string(), day).default({}),
  /** Kinds of documents added to it. */
  with: z.array(z.string()).default([]),
};

function filled(read: z.output<z.ZodObject<typeof form>>, number: string): ApplicationFormInput {
  const whole = sampleApplication(number);
  const added = read.with.map((kind) => ({
    ...whole.documents[0]!, // the sample has documents
    // What a document may be is the form's own check to say: a scenario may file a wrong one.
    kind: kind as ApplicationFormInput['documents'][number]['kind'],
    id: `DOC-${kind}`,
  }));
  const documents = [...whole.documents, ...added]
    .filter(({ kind }) => !read.without.includes(kind))
    .map((document) => ({
      ...document,
      ...(read.valid[document.kind] ? { validUntil: read.valid[document.kind] } : {}),
    }));
  const product = read.product === undefined ? whole.product : { ...whole.product, name: read.product };
  return { ...whole, product, documents };
}

const gap = z.strictObject({
  item: z.string(),
  why: z.enum(['missing', 'expired']).default('missing'),
  reason: bilingual.default({ ru: 'нет в пакете', kk: 'топтамада жоқ' }),
});
const ground = z.strictObject({
  ground: z.int(),
  reason: bilingual.default({ ru: 'не соответствует требованиям', kk: 'талаптарға сәйкес емес' }),
});

const intake = { role: 'intake', staff: 'S-101' };
const unit = { role: 'unit', staff: 'S-201' };
const secretary = { role: 'secretary', staff: 'S-301' };
const head = { role: 'head-of-unit', staff: 'S-401' };
const operator = { role: 'operator', staff: 'S-701' };

const recommendation = (recommendation: 'include' | 'refuse') =>
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

const outage = (system: string): Readonly<Record<string, Word>> => {
  const fault = (kind: FaultKind) =>
    word({ calls: z.int().min(1).optional() }, ({ calls }) => ({
      kind: 'fault',
      system,
      fault: kind,
      ...(calls === undefined ? {} : { times: calls }),
    }));
  return {
    'is down': fault('down'),
    recovers: fault('none'),
    'is slow': fault('slow'),
    refuses: fault('wrong'),
    'gets everything twice': fault('twice'),
    'answers nonsense': fault('malformed'),
  };
};

/** What can be broken, in the words of scenarios. */
const systems = {
  cabinet: 'cabinet',
  monitoring: 'monitoring',
  'staff mail': 'inbox',
  'signature check': 'ncanode',
  database: 'registry',
} as const;

const workers = (what: 'stop' | 'start' | 'restart') => word({}, () => ({ kind: 'workers', what }));

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
    files: word(form, (read, { number }) => ({ kind: 'file', form: { ...filled(read, number) } })),
    withdraws: message('withdraw', { role: 'applicant' }, { reason: z.string().optional() }, ({ reason }) =>
      reason === undefined ? {} : { reason },
    ),
  },
  intake: {
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
    'finds the documents complete': message('checkCompleteness', unit, {}, () => ({ result: 'complete' })),
    'finds gaps': message('checkCompleteness', unit, { gaps: z.array(gap).min(1) }, ({ gaps }) => ({
      result: 'incomplete',
      gaps,
    })),
  },
  secretary: {
    'records that inclusion is recommended': recommendation('include'),
    'records that refusal is recommended': recommendation('refuse'),
  },
  'head of unit': {
    'decides to include': message('decide', head, departure, (read) => ({
      decision: 'include',
      ...departs(read),
    })),
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
    signs: word(
      { by: z.string().default('S-501'), certificate: z.string().optional(), date: day.optional() },
      ({ by, certificate, date }) => ({
        kind: 'sign',
        staff: by,
        certificate: certificate ?? by,
        ...(date === undefined ? {} : { date }),
      }),
    ),
  },
  operator: { 'sends again': settle('resend'), 'settles otherwise': settle('settled') },
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
  government: {
    decrees: word(
      {
        act: z.string(),
        days: z
          .array(
            z.strictObject({
              date: day,
              kind: z.enum(['off', 'working', 'ordinary']),
              why: bilingual.default({ ru: 'перенос дня отдыха', kk: 'демалыс күнін ауыстыру' }),
            }),
          )
          .min(1),
      },
      ({ act: name, days }) => ({
        kind: 'decree',
        amendment: {
          act: name,
          days: days.map((each) => ({ ...each, act: name, status: 'announced' as const })),
        },
      }),
    ),
  },
  workers: { stop: workers('stop'), start: workers('start'), 'are replaced': workers('restart') },
  ...Object.fromEntries(Object.entries(systems).map(([name, system]) => [name, outage(system)])),
};

/** Names of everything that can be broken, as the engines know it. */
export const systemsOf: readonly string[] = Object.values(systems);
