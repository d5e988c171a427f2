import { z } from 'zod';
import { isBin, isIin } from '../identity/identifiers.ts';
import type { Problem } from '../errors.ts';

/** The application for inclusion of software in the form of App. 4 with the documents of App. 2 item 9 (RULES-15). */

const line = (max: number) => z.string().trim().min(1).max(max);
const phone = z.string().regex(/^\+7\d{10}$/, { message: 'PHONE' });

const documentKind = z.enum([
  'security-certificate',
  'security-test-protocol',
  'exclusive-rights',
  'localisation-calculation',
  'industrial-certificate',
  'support-service-details',
]);

/** Reference to a stored document; the content never travels in a message. */
const attached = z.strictObject({
  kind: documentKind,
  id: z.string().regex(/^[A-Za-z0-9._-]{1,80}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1),
  type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  /** Valid until and including this day. */
  validUntil: z.iso.date().optional(),
});

export const applicationForm = z.strictObject({
  /** Number given by the portal; becomes the case's id, so it holds nothing about a person. */
  number: z.string().regex(/^[A-Z0-9][A-Z0-9-]{3,39}$/, { message: 'NUMBER' }),
  service: z.literal('inclusion'),
  productType: z.literal('software'),
  channel: z.literal('portal'),
  applicant: z.strictObject({
    /** App. 4 item 1. */
    name: line(300),
    kind: z.enum(['legal-entity', 'individual']),
    /** App. 4 item 4: БИН of a legal entity, ИИН of an individual. */
    id: z.string().regex(/^\d{12}$/, { message: 'ID_DIGITS' }),
    address: line(300),
    /** App. 4 items 2, 3, 5. */
    phone,
    head: line(200),
    email: z.email(),
  }),
  product: z.strictObject({
    /** App. 4 item 6. */
    name: line(300),
    /** App. 4 item 8: codes of Order 135; their form is not in the documents, so any code-like word is taken. */
    categoryCodes: z
      .array(z.string().regex(/^[\p{L}\d][\p{L}\d. -]{0,39}$/u))
      .min(1)
      .max(20),
    /** App. 4 item 9 with the ways of delivery. */
    enstru: z
      .array(
        z.strictObject({
          code: z.string().regex(/^\d{6}\.\d{3}\.\d{6}$/, { message: 'ENSTRU' }),
          delivery: z
            .array(z.enum(['goods', 'service']))
            .min(1)
            .max(2),
        }),
      )
      .min(1)
      .max(20),
    /** App. 4 item 10, only when the software is not self-contained; column 3 of the registry. */
    platform: line(1000).optional(),
    requiredSoftware: z.array(line(300)).max(20).default([]),
  }),
  /** App. 10. */
  support: z
    .array(z.strictObject({ address: line(300), phone, email: z.email() }))
    .min(1)
    .max(20),
  documents: z.array(attached).max(60),
});

export type ApplicationForm = z.output<typeof applicationForm>;
export type ApplicationFormInput = z.input<typeof applicationForm>;

/** A form as filed: the portal's stamp and attestation of the moment it was received. */
export interface FiledApplication extends ApplicationForm {
  readonly receivedAt?: string;
  readonly attestation?: string;
}

const wording: Record<string, { ru: string; kk: string }> = {
  PHONE: { ru: 'телефон: +7 и десять цифр', kk: 'телефон: +7 және он цифр' },
  NUMBER: {
    ru: 'номер портала: 4-40 знаков, заглавные латинские буквы, цифры и дефис',
    kk: 'портал нөмірі: 4-40 таңба, латынның бас әріптері, цифрлар және сызықша',
  },
  NUMBER_PERSONAL: {
    ru: 'номер содержит ИИН или БИН: номер дела не должен содержать персональных данных',
    kk: 'нөмірде ЖСН немесе БСН бар: іс нөмірінде дербес деректер болмауы тиіс',
  },
  ID_DIGITS: { ru: 'двенадцать цифр', kk: 'он екі цифр' },
  BIN: {
    ru: 'БИН неверен: не сходится контрольная цифра или строение',
    kk: 'БСН қате: бақылау цифры немесе құрылымы сәйкес емес',
  },
  IIN: {
    ru: 'ИИН неверен: не сходится контрольная цифра или дата',
    kk: 'ЖСН қате: бақылау цифры немесе күні сәйкес емес',
  },
  ENSTRU: { ru: 'код ЕНС ТРУ вида 000000.000.000000', kk: 'ТЖҚ БНА коды 000000.000.000000 түрінде' },
  DUPLICATE: { ru: 'документ указан дважды', kk: 'құжат екі рет көрсетілген' },
  missing: { ru: 'поле обязательно', kk: 'өріс міндетті' },
  unknown: { ru: 'неизвестное поле', kk: 'белгісіз өріс' },
  other: { ru: 'значение не подходит', kk: 'мән сәйкес емес' },
};

/** Reads a form. Returns the form, or every problem at once, with its path, in both languages (RULES-15). */
export function readApplication(
  input: unknown,
): { form: ApplicationForm } | { problems: readonly Problem[] } {
  const read = applicationForm.safeParse(input);
  if (!read.success) return { problems: read.error.issues.flatMap(toProblems) };
  const problems = crossChecks(read.data);
  return problems.length > 0 ? { problems } : { form: read.data };
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...issue.path, key], 'unknown'));
  }
  const absent = issue.code === 'invalid_type' && issue.input === undefined;
  const known = issue.message in wording ? issue.message : absent ? 'missing' : 'other';
  const { ru, kk } = wording[known] ?? { ru: '', kk: '' };
  const detail = known === 'other' ? `: ${expectation(issue)}` : '';
  return [{ path: pointer(issue.path), text: { ru: ru + detail, kk: kk + detail } }];
}

/** What would have been right, in signs that need no translation. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'too_small') return `≥ ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `≤ ${String(issue.maximum)}`;
  if (issue.code === 'invalid_format') return issue.format === 'regex' ? (issue.pattern ?? '') : issue.format;
  return issue.code;
}

function crossChecks(form: ApplicationForm): Problem[] {
  const found: Problem[] = [];
  const { kind, id } = form.applicant;
  if (kind === 'legal-entity' && !isBin(id)) found.push(problem(['applicant', 'id'], 'BIN'));
  if (kind === 'individual' && !isIin(id)) found.push(problem(['applicant', 'id'], 'IIN'));
  const runs = [...form.number.matchAll(/(?=(\d{12}))/g)].map(([, digits = '']) => digits);
  if (runs.some((digits) => isBin(digits) || isIin(digits)))
    found.push(problem(['number'], 'NUMBER_PERSONAL'));
  const seen = new Set<string>();
  form.documents.forEach((document, index) => {
    if (seen.has(document.id)) found.push(problem(['documents', index, 'id'], 'DUPLICATE'));
    seen.add(document.id);
  });
  return found;
}

function problem(path: readonly PropertyKey[], word: string): Problem {
  return { path: pointer(path), text: wording[word] ?? { ru: word, kk: word } };
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
