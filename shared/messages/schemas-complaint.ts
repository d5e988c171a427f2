import { z } from 'zod';
import { barriers, reopenedSteps } from '../law/complaints.ts';
import { bilingual, isoDate, matching, message, text } from './envelope.ts';

/** What is sent to a complaint's case (Правила, глава 4). */

/** How a complaint is made good; which one fits follows from what it is about. */
const remedy = z.discriminatedUnion('remedy', [
  z.strictObject({
    remedy: z.literal('reopen'),
    at: z.enum(reopenedSteps).describe('С какого шага рассматривать заявление заново'),
  }),
  z.strictObject({ remedy: z.literal('restore') }),
  z.strictObject({
    remedy: z.literal('order-term'),
    workingDays: z.int().min(1).max(30).describe('Новый срок, рабочих дней'),
  }),
  z.strictObject({ remedy: z.literal('instruct'), text: bilingual.describe('Указание подразделению') }),
]);

const reasons = bilingual.describe('Обоснование на двух языках');
const grounds = z.array(z.enum(barriers)).min(1).max(barriers.length);
const despite = bilingual.optional().describe('Почему жалоба рассматривается вопреки найденному препятствию');

/** A signature under the document of the day. */
const signing = {
  date: isoDate.describe('Дата подписываемого документа: сегодняшний день'),
  signature: matching('cms').describe('CMS в base64, отсоединённая подпись'),
};

/** Made anew for each union: a discriminator is no reference. */
const satisfying = () => z.enum(['satisfy', 'satisfy-in-part']);

/** What a court has decided, by its number, day and hash. */
const judgment = {
  number: matching('registrationNumber').describe('Номер решения суда'),
  date: isoDate.describe('День, когда оно вступило в силу'),
  sha256: matching('sha256').describe('SHA-256 решения суда'),
};

export const ofComplaints = {
  registerComplaint: message({
    registrationNumber: matching('registrationNumber').describe('Входящий номер жалобы'),
  }),
  /** CMPL-31: what is done, and that the complaint is not forwarded; it counts when it is signed. */
  satisfyComplaint: message({ remedy, reasons }),
  leaveComplaint: message({ grounds, reasons }),
  forwardComplaint: message(signing),
  askProvider: message({
    question: bilingual,
    answerBy: isoDate.describe('К какому дню желателен ответ; сроков не меняет'),
  }),
  answerBody: message({ text: text(20_000) }),
  restoreTerm: message({ reasons }),
  extendReview: message({ until: isoDate, rule: text(300).describe('Норма, допускающая продление') }),
  ruleComplaint: z.discriminatedUnion('ruling', [
    message({ ruling: satisfying(), remedy, reasons, despite }),
    message({ ruling: z.literal('refuse'), reasons, despite }),
    message({ ruling: z.literal('leave'), grounds, reasons }),
  ]),
  signRuling: message(signing),
  withdrawComplaint: message({ reason: text(2000).optional() }),
  statePosition: message({ position: bilingual }),
  /** CMPL-34: what a court has decided; its consequences are those of a ruling. */
  recordCourtRuling: z.discriminatedUnion('ruling', [
    message({ ruling: satisfying(), remedy, ...judgment }),
    message({ ruling: z.enum(['refuse', 'leave']), ...judgment }),
  ]),
};
