import { refusal, type Refusal } from '../../shared/errors.ts';
import { appealableTitles, remedyOf, remedyTitles, reopenedAt } from '../../shared/law/complaints.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { both } from '../../shared/texts/format.ts';
import type { Remedy } from '../../shared/notices/complaint-documents.ts';
import { unlike } from './languages.ts';
import type { ComplaintCase } from './procedure.ts';

/** Which remedy makes a complaint good follows from what it is about (п. 31; reading `favourable-decision`). */
export function unfitRemedy(kase: ComplaintCase, remedy: Remedy): Refusal | undefined {
  const { act } = kase.facts.form.about;
  const fitting = remedyOf[act];
  const steps = reopenedAt[act] ?? [];
  const fits = remedy.remedy === fitting && (remedy.remedy !== 'reopen' || steps.includes(remedy.at));
  if (fits) return remedy.remedy === 'instruct' ? unlike(kase, remedy.text, '/remedy/text') : undefined;
  const named = both((language) => {
    const title = remedyTitles[fitting][language];
    return steps.length === 0
      ? title
      : `${title} (${steps.map((at) => stageTitles[at][language]).join(' | ')})`;
  });
  return refusal('REMEDY_UNFIT', {
    remedy: remedyTitles[remedy.remedy],
    act: appealableTitles[act],
    fits: named,
  });
}
