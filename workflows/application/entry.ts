import type { RegistryVersion } from '../../activities/store/port.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { productTypeTitles } from '../../shared/law/service.ts';
import type { Verdict } from '../../shared/law/verdicts.ts';
import { entryFaults, findingTexts } from '../../shared/texts/findings.ts';
import { dayText } from '../../shared/texts/format.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { ApplicationCase } from './procedure.ts';

/** The entry an amendment or exclusion names, as the registry holds it now: a finding for whoever decides (RULES-A4.11). */
export async function lookUpEntry(kase: ApplicationCase): Promise<void> {
  const { form } = kase.facts;
  if (form.service === 'inclusion') return;
  const held = await entryOf(kase, form.entry.number);
  kase.state.findings[findingTexts.entry] = lines(form, held);
}

/** An entry that is not there, or excluded already, can be neither changed nor excluded (RULES-25). */
export async function unfitEntry(kase: ApplicationCase, verdict: Verdict): Promise<Refusal | undefined> {
  const { form } = kase.facts;
  if (form.service === 'inclusion' || verdict === 'refuse') return undefined;
  const held = await entryOf(kase, form.entry.number);
  if (held?.status === 'included') return undefined;
  const why = entryFaults[held === undefined ? 'absent' : 'excluded'];
  return refusal('ENTRY_UNFIT', { entry: String(form.entry.number), why });
}

/** An entry as the registry holds it now. */
export async function entryOf(kase: ApplicationCase, entry: number): Promise<RegistryVersion | undefined> {
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.entry, 'RULES-25'));
  return (await registry.registryEntry({ entry })).version;
}

type EntryForm = Exclude<ApplicationCase['facts']['form'], { service: 'inclusion' }>;

function lines(
  { entry, applicant, productType: stated }: EntryForm,
  held: RegistryVersion | undefined,
): readonly string[] {
  if (held === undefined) return [findingTexts.entryAbsent(entry.number)];
  const { content, status, validFrom } = held;
  const { productName, productType, applicant: holder } = content;
  return [
    findingTexts.entryOf(entry.number, productName, holder.name),
    ...(status === 'excluded' ? [findingTexts.entryExcluded(entry.number, dayText(validFrom))] : []),
    ...(holder.id === applicant.id ? [] : [findingTexts.holderDiffers]),
    ...(productType === stated ? [] : [findingTexts.kindDiffers(productTypeTitles[productType].ru)]),
    ...(productName === entry.name ? [] : [findingTexts.nameDiffers(entry.name)]),
  ];
}
