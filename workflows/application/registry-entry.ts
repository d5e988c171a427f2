import type { EntryChange, EntryOrder, RegistryContent } from '../../activities/store/port.ts';
import type { SignedDocument } from '../../activities/documents/issue.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import type { Changed } from '../casework/begin-dissemination.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import { entryOf } from './entry.ts';
import { enstruCodesOf, type ApplicationCase, type UnsignedForm } from './procedure.ts';

/** п. 7, 25: the entry's new state, with all columns of App. 1, in one transaction with its step in the journal. */
export async function changeRegistry(
  kase: ApplicationCase,
  { issued, sha256 }: SignedDocument,
  on: string,
): Promise<Changed> {
  const { caseId } = kase.state;
  const document = issued.record.documentNumber;
  const order: EntryOrder = {
    key: kase.stepKey('enter'),
    validFrom: on,
    basis: { caseId, document, sha256 },
    ...(await changeAsked(kase)),
  };
  const { change } = order;
  const data = { document, on, change };
  const { entry, version } = await kase.recordTogether(
    { kind: 'entering', rule: 'RULES-25', data },
    (batch) =>
      callsTo('registry', kase.plan(), stepSummary(stepTitles.enter, 'RULES-25')).enterRegistry({
        batch,
        order,
      }),
  );
  kase.state.registryEntry = entry;
  kase.record({ kind: 'entered', rule: 'RULES-25', data: { entry, change } });
  return { entry, version };
}

async function changeAsked(kase: ApplicationCase): Promise<EntryChange> {
  const { form } = kase.facts;
  if (form.service === 'inclusion') {
    const made = await entryMade(kase);
    const content = contentOf(form);
    return made === undefined ? { change: 'include', content } : { change: 'amend', entry: made, content };
  }
  const entry = form.entry.number;
  return form.service === 'amendment'
    ? { change: 'amend', entry, content: contentOf(form) }
    : { change: 'exclude', entry };
}

/** A product has one entry: that of a former run of this application, as long as it stands (HOUSE-REOPENING). */
async function entryMade(kase: ApplicationCase): Promise<number | undefined> {
  const entry = kase.facts.former?.entry;
  if (entry === undefined) return undefined;
  return (await entryOf(kase, entry))?.status === 'included' ? entry : undefined;
}

function contentOf(form: Extract<UnsignedForm, { product: unknown }>): RegistryContent {
  const { applicant, product, support, productType } = form;
  return {
    productName: product.name,
    requiredSoftware: 'requiredSoftware' in product ? product.requiredSoftware : [],
    models: 'models' in product ? product.models.map(({ model }) => model) : [],
    applicant: {
      id: applicant.id,
      name: applicant.name,
      contacts: [applicant.address, applicant.phone, applicant.email].join(', '),
      support: support.map(({ address, phone, email }) => [address, phone, email].join(', ')),
    },
    enstruCodes: enstruCodesOf(product),
    categoryCodes: product.categoryCodes,
    note: '',
    productType,
  };
}
