import type { Json } from '../../../shared/json.ts';
import { isRuleId, rules } from '../../../shared/law/rules.ts';
import type { ApplicationForm } from '../../../shared/messages/application-form.ts';
import type { Bilingual } from '../../../shared/bilingual.ts';
import { roles, type Actor } from '../../../shared/roles.ts';
import { both } from '../../../shared/texts/format.ts';
import type { SignedDocument } from '../../documents/issue.ts';
import type { RecordedStep } from '../../store/journal.ts';
import { own } from '../page.ts';
import type { CaseRecord } from '../port.ts';

type Fields = { readonly [key: string]: Json };

/** Facts about persons of a step; none where it had none or they are erased. */
export const personalOf = ({ personal }: RecordedStep): Fields =>
  typeof personal === 'object' && personal !== null && !Array.isArray(personal) ? (personal as Fields) : {};

/** A fact of a step that is a text; empty where it has none of the name. */
export function textIn({ data }: Pick<RecordedStep, 'data'>, name: string): string {
  const value = data?.[name];
  return typeof value === 'string' ? value : '';
}

/** What an application's case was started with; `undefined` in other procedures and when it is erased. */
export function formOf({ steps }: CaseRecord): ApplicationForm | undefined {
  const filed = steps.find(({ kind, personal }) => kind === 'filed' && personal !== undefined);
  // The first step of an application keeps its form as the schema let it in.
  return filed === undefined ? undefined : (filed.personal as unknown as ApplicationForm);
}

/** Results that were signed, each with the step that says so. */
export function signedOf({ steps }: Pick<CaseRecord, 'steps'>) {
  return steps.flatMap((step) => {
    const { issued, signature } = personalOf(step);
    const sha256 = textIn(step, 'sha256');
    if (step.kind !== 'signed' || issued === undefined || typeof signature !== 'string') return [];
    // The step of a signature keeps what was signed as it was issued.
    const document = { issued, signature, sha256 } as unknown as SignedDocument;
    return [{ step, document }];
  });
}

export const paragraphOf = (rule: string | undefined): Bilingual =>
  rule !== undefined && isRuleId(rule) ? rules[rule].paragraph : own(rule ?? '');

export const titleOf = (rule: string | undefined): Bilingual =>
  rule !== undefined && isRuleId(rule) ? rules[rule].title : own(rule ?? '');

/** `секретарь комиссии S-301`. */
export const actorText = (by: Actor | undefined): Bilingual =>
  by === undefined
    ? own('')
    : both((language) => `${roles[by.role].title[language]}${by.staff === undefined ? '' : ` ${by.staff}`}`);
