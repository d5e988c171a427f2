import { z } from 'zod';
import { patterns } from './patterns.ts';

/** What every message shares: the envelope, and the kinds of values its body is made of. */

export const text = (max: number) => z.string().min(1).max(max).regex(patterns.storable.of);
export const bilingual = z.strictObject({ ru: text(4000), kk: text(4000) });
export const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);
export const isoDate = matching('day').describe('ГГГГ-ММ-ДД');
export const instant = matching('instant').describe('ISO 8601 со смещением');

const roleNames = [
  'applicant',
  'intake',
  'unit',
  'secretary',
  'member',
  'chair',
  'head-of-unit',
  'signatory',
  'superior',
  'reviewer',
  'assessor',
  'assessing-head',
  'operator',
] as const;

/** What every message carries besides its body (house rule 6). */
export const envelope = {
  by: z
    .strictObject({
      role: z.enum(roleNames),
      staff: matching('staff').optional(),
    })
    .describe('Кто действует: роль и табельный идентификатор сотрудника; услугополучатель — без staff'),
  key: matching('key')
    .describe('Ключ идемпотентности: одно действие — один ключ, без персональных данных')
    .optional(),
  receivedAt: instant.describe('Когда получено порталом; учитывается только с attestation').optional(),
  attestation: matching('hmac').describe('Подтверждение портала (HMAC)').optional(),
  duty: z
    .string()
    .max(60)
    .describe('Обязанность с карточки: исполняемая, если их несколько, или передаваемая')
    .optional(),
};

export const message = <S extends z.ZodRawShape>(body: S) => z.strictObject({ ...envelope, ...body });
