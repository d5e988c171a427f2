import type { GroundId } from '../../shared/law/types.ts';
import type { ResultRecord } from '../../shared/notices/result-document.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { now } from '../casework/clock.ts';
import { stepSummary } from '../casework/wording.ts';
import type { Decision } from './decision.ts';
import type { ApplicationCase } from './procedure.ts';

/** The result's content, App. 7 or App. 6, under the next outgoing number of the year (п. 23). */
export async function resultRecord(kase: ApplicationCase, decision: Decision): Promise<ResultRecord> {
  const { form, registration } = kase.facts;
  const { applicant, product } = form;
  const on = registration?.on ?? localDay(kase.state.filedAt);
  const key = kase.stepKey('document-number');
  const store = callsTo('registry', kase.plan(), stepSummary(stepTitles.documentNumber, 'RULES-23'));
  const documentNumber = await store.documentNumber({ key, year: Number(localDay(now()).slice(0, 4)) });
  const common = {
    documentNumber,
    addressee: {
      kind: applicant.kind === 'legal-entity' ? ('organisation' as const) : ('individual' as const),
      name: applicant.name,
      address: applicant.address,
      id: applicant.id,
    },
    application: { number: registration?.number ?? form.number, date: on },
  };
  if (decision.decision === 'include') {
    return {
      ...common,
      kind: 'inclusion',
      productName: product.name,
      enstruCodes: product.enstru.map(({ code }) => code),
    };
  }
  // The check of the decision let in grounds of the edition's closed list only.
  const named = decision.grounds.map(({ ground }) => ground as GroundId) as [GroundId, ...GroundId[]];
  const reasons = {
    ru: decision.grounds.map(({ reason }) => reason.ru).join('; '),
    kk: decision.grounds.map(({ reason }) => reason.kk).join('; '),
  };
  return { ...common, kind: 'refusal', edition: kase.plan().edition, grounds: named, reasons };
}
