import { z } from 'zod';
import { votes } from '../law/commission.ts';
import { grants } from '../law/verdicts.ts';
import { ofComplaints } from './schemas-complaint.ts';
import { bilingual, envelope, instant, isoDate, matching, message, text } from './envelope.ts';

export { envelope };

/**
 * The one schema of every message: its TypeScript type, its check at every edge, its JSON Schema for portals and,
 * compiled, its check inside the workflow. No `.refine()` here: JSON Schema would drop it in silence.
 */

const gap = z.strictObject({
  item: text(60).describe('Пункт перечня документов (checklist)'),
  why: z.enum(['missing', 'expired']),
  reason: bilingual,
  model: text(300)
    .optional()
    .describe('К пункту technical-description: модель без описания, как в заявлении'),
});

/** A ground of the closed list (RULES-A2.10) with its reason. */
const ground = z.strictObject({
  ground: z.int().min(1).max(99),
  reason: bilingual,
  criteria: z
    .array(matching('criterion'))
    .min(1)
    .max(20)
    .optional()
    .describe('К основанию 4: критерии, которым не соответствует'),
});
const groundsNamed = z.array(ground).min(1).max(10);

/** How a product stands to one criterion, and what that rests on (RULES-5, RULES-6). */
const criterion = z.strictObject({
  criterion: matching('criterion'),
  result: z.enum(['meets', 'doesNot']),
  document: matching('key').describe(
    'id документа заявления, вид документа или application — само заявление',
  ),
  remark: bilingual.optional().describe('Обязательно к doesNot'),
});

/** What the protocol of a hearing must hold (APPC-74). */
const protocol = z.strictObject({
  place: text(300),
  date: isoDate,
  startedAt: matching('time'),
  endedAt: matching('time'),
  officer: text(200).describe('Должностное лицо, проводившее заслушивание'),
  secretary: text(200),
  participants: z.array(text(300)).min(1).max(50),
  question: text(2000),
  explanations: text(20_000),
  recorded: text(4000).optional().describe('Факты, занесённые по просьбе участника'),
  document: z
    .strictObject({ id: matching('key'), sha256: matching('sha256') })
    .describe('Протокол, подписанный председательствующим и секретарём'),
});

const caseId = text(60).describe('Дело из повестки, например application/A-2026-000001');

export const schemas = {
  register: message({
    registrationNumber: matching('registrationNumber').describe('Входящий номер'),
  }),
  checkCompleteness: z.discriminatedUnion('result', [
    message({ result: z.literal('complete') }),
    message({ result: z.literal('incomplete'), gaps: z.array(gap).min(1).max(50) }),
  ]),
  /** RULES-5, RULES-6: the edition's criteria, the whole sheet at once. */
  assessCriteria: message({
    criteria: z.array(criterion).min(1).max(20).describe('Каждый критерий редакции по одному разу'),
  }),
  recordRecommendation: message({
    recommendation: z.enum([...grants, 'refuse']),
    minutes: z.strictObject({ number: text(40), date: isoDate }).describe('Протокол заседания комиссии'),
    reasons: bilingual.optional(),
  }),
  /** RULES-11: the recommendation is taken into account; a departure from it gives its reasons. */
  decide: z.discriminatedUnion('decision', [
    message({ decision: z.enum(grants), departure: bilingual.optional() }),
    message({
      decision: z.literal('refuse'),
      grounds: groundsNamed,
      departure: bilingual.optional(),
    }),
  ]),
  /** RULES-22, APPC-73: with `grounds` the preliminary decision is served. */
  inviteToHearing: message({
    at: instant.describe('Когда заслушивание'),
    place: bilingual.describe('Где или каким способом: адрес, ссылка на видеосвязь'),
    question: bilingual.describe('Что уточняется'),
    grounds: groundsNamed.optional().describe('Предварительное решение: основания и причины отказа'),
  }),
  object: message({ text: text(20_000) }),
  waiveHearing: message({ reason: text(2000).optional() }),
  recordHearing: z.discriminatedUnion('result', [
    message({ result: z.literal('held'), protocol }),
    message({ result: z.literal('not-attended') }),
  ]),
  omitHearing: message({ reason: bilingual.describe('Почему заслушивание не проводится') }),
  /** HOUSE-SITTING: who has come. */
  openSitting: message({
    present: z.array(matching('staff')).max(50).describe('Присутствующие члены комиссии, с председателем'),
  }),
  declareConflict: message({ application: caseId, reason: text(2000) }),
  castVote: message({
    application: caseId,
    vote: z.enum(votes),
    dissent: text(4000).optional().describe('Особое мнение'),
  }),
  closeVoting: message({}),
  signMinutes: message({
    signature: matching('cms').describe('CMS в base64, отсоединённая подпись протокола'),
  }),
  /** HOUSE-PROCUREMENT, HOUSE-PUBLICATION: passed on or published without the system. */
  recordDissemination: z.strictObject({
    ...envelope,
    duty: z.string().max(60).describe('Какая из двух обязанностей исполнена'),
    receipt: matching('proof').describe('Чем подтверждено: номер письма, ссылка на страницу'),
    at: instant.describe('Когда передано или опубликовано, ISO 8601 со смещением'),
    sha256: matching('sha256').describe('SHA-256 подтверждающего документа'),
  }),
  sign: message({
    date: isoDate.describe('Дата подписываемого документа: сегодняшний день'),
    signature: matching('cms').describe('CMS в base64, отсоединённая подпись'),
  }),
  withdraw: message({ reason: text(2000).optional() }),
  /** HOUSE-PASSING: the duty is named though it is the only one. */
  passDuty: z.strictObject({
    ...envelope,
    duty: envelope.duty.unwrap(),
    to: matching('staff').describe('Кому: табельный идентификатор сотрудника с той же ролью'),
    reason: text(1000).optional(),
  }),
  /** HOUSE-CORRECTION: texts alone; `decision` and the numbers of `grounds` only say which decision is meant. */
  correctDecision: message({
    decision: z.enum([...grants, 'refuse']).optional(),
    grounds: groundsNamed
      .optional()
      .describe('Все основания решения в том же порядке, с исправленными причинами'),
    departure: bilingual.optional(),
    why: text(1000).describe('Что за ошибка исправлена'),
  }),
  addNote: message({ text: text(2000) }),
  askApplicant: message({
    question: z.strictObject({ ru: text(2000), kk: text(2000) }),
    answerBy: isoDate.describe('К какому дню желателен ответ; сроков дела не меняет'),
  }),
  answerQuestion: message({
    question: z.int().min(1).max(99).describe('Номер вопроса из уведомления'),
    text: text(20_000),
  }),
  addContacts: z.discriminatedUnion('contact', [
    message({ contact: z.literal('email'), email: z.email().max(254) }),
    message({ contact: z.literal('phone'), phone: matching('phone') }),
  ]),
  ...ofComplaints,
  settleDelivery: message({
    action: z
      .enum(['resend', 'settled'])
      .describe('resend — отправить снова; settled — вручено иным способом'),
    note: text(1000),
  }),
  calendarChanged: message({ act: text(300).describe('Акт, которым изменён календарь') }),
  receipt: z.strictObject({
    bodyHash: matching('sha256').describe('SHA-256 канонического JSON заявления'),
  }),
} as const;

export type MessageName = keyof typeof schemas;
export type MessageOf<N extends MessageName> = z.infer<(typeof schemas)[N]>;
/** The envelope as it arrives. */
export type Envelope = z.infer<z.ZodObject<typeof envelope>>;
