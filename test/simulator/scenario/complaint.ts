import { z } from 'zod';
import { appealable, barriers, reopenedSteps } from '../../../shared/law/complaints.ts';
import { sampleComplaint } from '../../../workers/sandbox/sample-complaint.ts';
import { message, unit } from './message.ts';
import { bilingual, day, word, type Word } from './word.ts';

/** Who complains, who considers complaints and what of: chapter 4 of the Rules in the words of scenarios. */

const reviewer = { role: 'reviewer', staff: 'S-901' } as const;
const assessor = { role: 'assessor', staff: 'S-911' } as const;
export const assessingHead = { role: 'assessing-head', staff: 'S-921' } as const;
const head = { role: 'head-of-unit', staff: 'S-401' } as const;

const complaint = {
  about: z.enum(appealable).default('refusal'),
  /** The application it is about, by the name of its case. */
  of: z.string().default('1'),
  entry: z.int().default(1),
  rule: z.enum(['RULES-17', 'RULES-18', 'RULES-24']).default('RULES-24'),
  /** The day of an official's action. */
  on: day.optional(),
  /** Another complainant than the sample's applicant. */
  named: z.strictObject({ name: z.string().optional(), id: z.string().optional() }).optional(),
  signed: z.string().optional(),
};

type Complaint = z.output<z.ZodObject<typeof complaint>>;

const aboutOf = ({ about, of, entry, rule, on }: Complaint, today: string) => {
  const application = `SC-${of}`;
  if (about === 'exclusion') return { act: about, entry };
  if (about === 'missed-term') return { act: about, application, rule };
  if (about === 'action') return { act: about, application, on: on ?? today };
  return { act: about, application };
};

const filed = (read: Complaint, place: { number: string; today: string }, to: object) => ({
  kind: 'file' as const,
  procedure: 'complaint' as const,
  form: { ...sampleComplaint(place.number, aboutOf(read, place.today), read), ...to },
});

export const complaining: Word = word(
  {
    ...complaint,
    to: z.enum(['provider', 'assessing-body']).default('provider'),
    clerk: z.string().optional(),
  },
  (read, place) =>
    filed(read, place, { to: read.to, ...(read.clerk === undefined ? {} : { clerk: read.clerk }) }),
);

export const goingToCourt: Word = word(
  {
    ...complaint,
    by: z.string().default(unit.staff),
    court: z.string().default('Специализированный межрайонный административный суд'),
    after: z.string().optional(),
    law: z.string().optional(),
  },
  (read, place) =>
    filed(read, place, {
      to: 'court',
      clerk: read.by,
      court: read.court,
      ...(read.after === undefined ? {} : { appealed: `SC-${read.after}` }),
      ...(read.law === undefined ? {} : { withoutAppeal: read.law }),
    }),
);

const making = {
  remedy: z.enum(['reopen', 'restore', 'order-term', 'instruct']).default('reopen'),
  from: z.enum(reopenedSteps).default('commission'),
  days: z.int().default(5),
  instruction: bilingual.default({ ru: 'дать разъяснения', kk: 'түсіндірме беру' }),
};

const remedyOf = ({ remedy: name, from, days, instruction }: z.output<z.ZodObject<typeof making>>) => {
  if (name === 'reopen') return { remedy: name, at: from };
  if (name === 'order-term') return { remedy: name, workingDays: days };
  return name === 'instruct' ? { remedy: name, text: instruction } : { remedy: name };
};

const reasons = bilingual.default({ ru: 'довод подтвердился', kk: 'дәлел расталды' });
const despite = { despite: bilingual.optional() };
const grounds = z.array(z.enum(barriers)).min(1).default(['not-his']);

const because = (read: { despite?: unknown }) =>
  read.despite === undefined ? {} : { despite: read.despite };

type Sender = Parameters<typeof message>[1];

export const registersComplaint = (who: Sender): Word =>
  message('registerComplaint', who, { number: z.string().optional() }, ({ number }, place) => ({
    registrationNumber: number ?? `Ж-${place.number}`,
  }));

export const satisfies: Word = message('satisfyComplaint', head, { ...making, reasons }, (read) => ({
  remedy: remedyOf(read),
  reasons: read.reasons,
}));

export const leaves: Word = message('leaveComplaint', head, { grounds, reasons }, (read) => ({
  grounds: read.grounds,
  reasons: read.reasons,
}));

/** What whoever considers a complaint does. */
const considering = (who: Sender): Readonly<Record<string, Word>> => ({
  'satisfies the complaint': message('ruleComplaint', who, { ...making, ...despite, reasons }, (read) => ({
    ruling: 'satisfy',
    remedy: remedyOf(read),
    reasons: read.reasons,
    ...because(read),
  })),
  'satisfies the complaint in part': message(
    'ruleComplaint',
    who,
    { ...making, ...despite, reasons },
    (read) => ({
      ruling: 'satisfy-in-part',
      remedy: remedyOf(read),
      reasons: read.reasons,
      ...because(read),
    }),
  ),
  'refuses the complaint': message('ruleComplaint', who, { ...despite, reasons }, (read) => ({
    ruling: 'refuse',
    reasons: read.reasons,
    ...because(read),
  })),
  'leaves the complaint': message('ruleComplaint', who, { grounds, reasons }, (read) => ({
    ruling: 'leave',
    grounds: read.grounds,
    reasons: read.reasons,
  })),
  'asks the provider': message(
    'askProvider',
    who,
    {
      question: bilingual.default({ ru: 'Когда получен протокол?', kk: 'Хаттама қашан алынды?' }),
      wished: day,
    },
    ({ question, wished }) => ({ question, answerBy: wished }),
  ),
  'restores the term': message('restoreTerm', who, { reasons }, (read) => ({ reasons: read.reasons })),
  'extends the review': message(
    'extendReview',
    who,
    { until: day, law: z.string().default('п. 33 Правил') },
    ({ until, law }) => ({ until, rule: law }),
  ),
});

export const reviewing = considering(reviewer);
export const assessingBody = {
  ...considering(assessor),
  'registers the complaint': registersComplaint(assessor),
};

export const answering: Word = message(
  'answerBody',
  unit,
  { text: z.string().default('протокол получен с заявлением') },
  ({ text }) => ({ text }),
);

const applicant = { role: 'applicant' };
export const ofComplainant: Readonly<Record<string, Word>> = {
  'withdraws the complaint': message('withdrawComplaint', applicant, {}, () => ({})),
};

export const withdrawsFor: Word = message(
  'withdrawComplaint',
  { role: 'intake', staff: 'S-101' },
  { reason: z.string().default('по письму заявителя жалобы') },
  ({ reason }) => ({ reason }),
);

export const positioning: Word = message(
  'statePosition',
  { role: 'superior', staff: 'S-601' },
  { position: bilingual.default({ ru: 'отказ обоснован', kk: 'бас тарту негізді' }) },
  ({ position }) => ({ position }),
);

export const judging: Word = message(
  'recordCourtRuling',
  unit,
  {
    ...making,
    ruling: z.enum(['satisfy', 'satisfy-in-part', 'refuse', 'leave']),
    document: z.string().default('2-1045/2026'),
    sat: day.optional(),
  },
  (read, { today }) => ({
    ruling: read.ruling,
    ...(read.ruling.startsWith('satisfy') ? { remedy: remedyOf(read) } : {}),
    number: read.document,
    date: read.sat ?? today,
    sha256: '6'.repeat(64),
  }),
);
