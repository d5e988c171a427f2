import { refusal, type Refusal } from '../../shared/errors.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { Barrier, RulingBody } from '../../shared/law/complaints.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { momentText } from '../../shared/texts/format.ts';
import type { Role } from '../../shared/roles.ts';
import { documentNumber } from '../casework/signing.ts';
import { named } from './answer.ts';
import { undecidedAhead } from './joined.ts';
import { unlike } from './languages.ts';
import type { Answer, ComplaintCase } from './procedure.ts';
import { unfitRemedy } from './remedies.ts';
import { rightful } from './rightful.ts';

/** Who considers a complaint, under which rule, and who prepares and signs its ruling. */
export interface Reviewer {
  readonly body: RulingBody;
  readonly considers: RuleId;
  readonly official: Role;
  readonly signs: 'HOUSE-RULING' | 'HOUSE-VERDICT';
  readonly signer: Role;
}

/** п. 28, 33: the superior body what was forwarded to it, the assessing body what was filed with it. */
export const reviewerOf = ({ facts: { form } }: ComplaintCase): Reviewer =>
  form.to === 'assessing-body'
    ? {
        body: 'assessing-body',
        considers: 'CMPL-33',
        official: 'assessor',
        signs: 'HOUSE-VERDICT',
        signer: 'assessing-head',
      }
    : {
        body: 'superior-body',
        considers: 'CMPL-28a',
        official: 'reviewer',
        signs: 'HOUSE-RULING',
        signer: 'superior',
      };

type Said = MessageOf<'ruleComplaint'>;

/** п. 28, 33: the body considers the complaint and prepares its ruling; it counts when it is signed. */
export async function review(kase: ComplaintCase): Promise<Answer> {
  kase.enter('review');
  const { body, considers, official } = reviewerOf(kase);
  const { facts, state } = kase;
  const { card } = complaintTexts;
  state.findings[card.review] = [
    ...(state.plan?.terms[considers] === undefined ? [card.notEntered] : []),
    ...(facts.ahead === undefined ? [] : [card.joined(facts.ahead)]),
  ];
  const check = (said: Said) =>
    rightful(said.by, official) ??
    ('remedy' in said ? unfitRemedy(kase, said.remedy) : undefined) ??
    barred(kase, said) ??
    unlike(kase, said.reasons) ??
    ('despite' in said && said.despite !== undefined ? unlike(kase, said.despite, '/despite') : undefined);
  const act = await kase
    .owe({ rule: considers, message: 'ruleComplaint', check })
    .discharged(({ body: said }) => undecidedAhead(kase, said.ruling));
  const said = act.body;
  const { ruling, reasons } = said;
  const [remedy, grounds] = [
    'remedy' in said ? said.remedy : undefined,
    'grounds' in said ? said.grounds : undefined,
  ];
  const number = await documentNumber(kase, considers);
  kase.record({
    kind: 'ruled',
    rule: considers,
    by: act.by,
    data: {
      ruling,
      ...(remedy === undefined ? {} : { remedy: remedy.remedy }),
      ...(grounds === undefined ? {} : { barriers: [...grounds] }),
    },
  });
  return {
    number,
    body,
    ruling,
    reasons,
    ...(remedy === undefined ? {} : { remedy }),
    ...(grounds === undefined ? {} : { grounds }),
  };
}

/** What was found against considering it: the term is to be restored first, for the rest the body says why it considers. */
function barred({ facts, state }: ComplaintCase, said: Said): Refusal | undefined {
  if (said.ruling === 'leave') return undefined;
  const { barriers = [], restored } = facts;
  if (barriers.includes('late') && !restored) {
    const due = state.plan?.terms['CMPL-29']?.dueAt;
    return refusal('TERM_NOT_RESTORED', { due: due === undefined ? '—' : momentText(due) });
  }
  const left: readonly Barrier[] = barriers.filter((barrier) => barrier !== 'late');
  if (left.length === 0 || said.despite !== undefined) return undefined;
  return refusal('COMPLAINT_BARRED', { barriers: named(left) });
}
