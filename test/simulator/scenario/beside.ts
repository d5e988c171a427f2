import { z } from 'zod';
import { ground } from './hearing.ts';
import { head, intake, message } from './message.ts';
import { bilingual, day, type Word } from './word.ts';

/** What is sent beside the duties, in the words of scenarios. */

type Sender = Parameters<typeof message>[1];

const answers = (who: Sender) =>
  message(
    'answerQuestion',
    who,
    { question: z.int().default(1), text: z.string().default('протокол выдан на версию 3') },
    ({ question, text }) => ({ question, text }),
  );

const adds = (who: Sender) => ({
  email: message('addContacts', who, { email: z.string() }, ({ email }) => ({ contact: 'email', email })),
  phone: message('addContacts', who, { phone: z.string() }, ({ phone }) => ({ contact: 'phone', phone })),
});

const applicant = { role: 'applicant' };

export const ofApplicant: Readonly<Record<string, Word>> = {
  answers: answers(applicant),
  'adds an e-mail': adds(applicant).email,
  'adds a phone': adds(applicant).phone,
};

/** The intake clerk is the applicant's hand. */
export const ofIntake: Readonly<Record<string, Word>> = {
  'answers for the applicant': answers(intake),
  'adds an e-mail for the applicant': adds(intake).email,
};

/** What any official may do. */
export const ofOfficial = (who: Sender): Readonly<Record<string, Word>> => ({
  'passes on': message('passDuty', who, { duty: z.string(), to: z.string() }, ({ duty, to }) => ({
    duty,
    to,
  })),
  notes: message('addNote', who, { text: z.string() }, ({ text }) => ({ text })),
  asks: message('askApplicant', who, { question: bilingual, wished: day }, ({ question, wished }) => ({
    question,
    answerBy: wished,
  })),
});

export const corrects: Word = message(
  'correctDecision',
  head,
  {
    grounds: z.array(ground).optional(),
    departure: bilingual.optional(),
    decision: z.string().optional(),
    why: z.string().default('опечатка'),
  },
  (read) =>
    Object.fromEntries(
      Object.entries(read).filter(([name, value]) => fields.includes(name) && value !== undefined),
    ),
);

const fields: readonly string[] = ['grounds', 'departure', 'decision', 'why'];
