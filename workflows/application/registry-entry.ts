import type { EntryOrder } from '../../activities/store/port.ts';
import type { FormDocument } from '../../activities/cabinet/port.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { ApplicationCase } from './procedure.ts';

/** п. 7, 25: the entry, with all columns of App. 1, in one transaction with its step in the journal. */
export async function enterRegistry(
  kase: ApplicationCase,
  document: FormDocument,
  on: string,
): Promise<void> {
  const { applicant, product, support } = kase.facts.form;
  const { caseId } = kase.state;
  const content: EntryOrder['content'] = {
    productName: product.name,
    requiredSoftware: product.requiredSoftware,
    applicant: {
      id: applicant.id,
      name: applicant.name,
      contacts: [applicant.address, applicant.phone, applicant.email].join(', '),
      support: support.map(({ address, phone, email }) => [address, phone, email].join(', ')),
    },
    enstruCodes: product.enstru.map(({ code }) => code),
    categoryCodes: product.categoryCodes,
    note: '',
  };
  const basis = { caseId, document: document.number, sha256: document.sha256 };
  const key = kase.stepKey('enter');
  const data = { document: document.number, on };
  const { entry } = await kase.recordTogether({ kind: 'entering', rule: 'RULES-25', data }, (batch) =>
    callsTo('registry', kase.plan(), stepSummary(stepTitles.enter, 'RULES-25')).enterRegistry({
      batch,
      order: { key, content, validFrom: on, basis },
    }),
  );
  kase.state.registryEntry = entry;
  kase.record({ kind: 'entered', rule: 'RULES-25', data: { entry } });
}
