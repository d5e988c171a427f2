import type { GroundId } from '../../shared/law/types.ts';
import { atApplicantsWish } from '../../shared/notices/app8-exclusion.ts';
import type { ResultRecord } from '../../shared/notices/result-document.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { criteriaPlaces } from '../../shared/texts/criteria.ts';
import { both } from '../../shared/texts/format.ts';
import type { Decision } from './decision.ts';
import { enstruCodesOf, type ApplicationCase, type UnsignedForm } from './procedure.ts';

type Common = Pick<ResultRecord, 'documentNumber' | 'addressee' | 'application'>;

/** The result's content, App. 6 to 9, as the decision reads. */
export function resultRecord(kase: ApplicationCase, decision: Decision, number: string): ResultRecord {
  const { form, registration } = kase.facts;
  const { applicant } = form;
  const on = registration?.on ?? localDay(kase.state.filedAt);
  const common = {
    documentNumber: number,
    addressee: {
      kind: applicant.kind === 'legal-entity' ? ('organisation' as const) : ('individual' as const),
      name: applicant.name,
      address: applicant.address,
      id: applicant.id,
    },
    application: { number: registration?.number ?? form.number, date: on },
  };
  return decision.decision === 'refuse' ? refusalRecord(kase, decision, common) : granted(form, common);
}

/** What the service asked for, granted. */
function granted(form: UnsignedForm, common: Common): ResultRecord {
  if (form.service === 'inclusion') {
    const { product } = form;
    return { ...common, kind: 'inclusion', productName: product.name, enstruCodes: enstruCodesOf(product) };
  }
  const { number, name } = form.entry;
  if (form.service === 'amendment')
    return { ...common, kind: 'amendment', entry: number, productName: form.product.name };
  const reasons = atApplicantsWish(common.application);
  return { ...common, kind: 'exclusion', entry: number, productName: name, reasons };
}

function refusalRecord(
  kase: ApplicationCase,
  { grounds }: Extract<Decision, { decision: 'refuse' }>,
  common: Common,
): ResultRecord {
  // The check of the decision let in grounds of the edition's closed list only.
  const named = grounds.map(({ ground }) => ground as GroundId) as [GroundId, ...GroundId[]];
  const reasons = both((language) =>
    grounds
      .map(({ reason, criteria }) =>
        criteria === undefined
          ? reason[language]
          : `${reason[language]} (${criteriaPlaces(criteria)[language]})`,
      )
      .join('; '),
  );
  return { ...common, kind: 'refusal', edition: kase.plan().edition, grounds: named, reasons };
}
