import { documentTitles } from '../../shared/law/documents.ts';
import type { FindingCode } from '../../shared/law/checks.ts';
import { signatureFaults } from '../../shared/notices/staff.ts';
import { findingTexts } from '../../shared/texts/findings.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo, finalRefusal } from '../casework/calls.ts';
import { now } from '../casework/clock.ts';
import { stepSummary } from '../casework/wording.ts';
import { gapsAt } from './checklist.ts';
import { ended, keepFound } from './found.ts';
import { askOutside } from './outside.ts';
import type { ApplicationCase } from './procedure.ts';

/**
 * What the provider checks of an application before anybody decides, shown as findings and never as decisions. A system
 * that is down stops nothing: the card says what is not known yet.
 */
export function lookInto(kase: ApplicationCase): void {
  const { form, signature } = kase.facts;
  tell(kase, findingTexts.applicant, [findingTexts.consent(form.consent)]);
  // RULES-A2.10 item 3; it stands in the form, which the journal keeps.
  if (form.consent !== true)
    kase.facts.checks.application = { found: { codes: ['no-consent'], askedAt: kase.state.filedAt } };
  askOutside(kase);
  void lookAtSignature(kase, signature);
  if (form.service !== 'exclusion' && 'requiredSoftware' in form.product)
    void lookForRequired(kase, form.product.requiredSoftware);
}

/** Documents that have expired since the filing: valid then, not any more when it is decided (RULES-A2.10 item 4). */
export function lookAtValidity(kase: ApplicationCase): void {
  const before = gapsAt(kase, kase.state.filedAt).expired;
  const since = gapsAt(kase, now()).expired.filter((kind) => !before.includes(kind));
  if (since.length === 0) return;
  tell(
    kase,
    findingTexts.validity,
    since.map((kind) => findingTexts.expiredSince(documentTitles[kind].ru)),
  );
  const { codes = [] } = kase.facts.checks.application?.found ?? {};
  keepFound(kase, 'application', 'RULES-A2.10', { codes: [...codes, 'expired-since'], askedAt: now() });
}

/** RULES-A4.11: the applicant signs; a representative by a power of attorney, which a person checks. */
async function lookAtSignature(
  kase: ApplicationCase,
  signature: ApplicationCase['facts']['signature'],
): Promise<void> {
  const { form } = kase.facts;
  if (form.channel === 'office') return;
  if (signature === undefined) {
    tell(kase, findingTexts.signature, [findingTexts.unsigned]);
    return;
  }
  tell(kase, findingTexts.signature, [findingTexts.notKnownYet]);
  const askedAt = now();
  const { id, kind } = form.applicant;
  const checks = callsTo('signatures', kase.plan(), stepSummary(stepTitles.signature, 'RULES-A4.11'));
  const asked = { form, cms: signature.cms, applicant: { id, kind } };
  const { powerOfAttorney: power } = signature;
  delete kase.facts.signature;
  const keep = (code: FindingCode, line: string, why?: string) => {
    if (ended(kase)) return;
    tell(kase, findingTexts.signature, [line]);
    keepFound(kase, 'signatures', 'RULES-A4.11', { codes: [code], askedAt }, { why });
  };
  try {
    const checked = await checks.checkApplication(asked);
    if (!checked.valid)
      keep(
        'signature-invalid',
        findingTexts.badSignature(signatureFaults[checked.reason].ru),
        checked.reason,
      );
    else
      keep(
        checked.signer === 'own' ? 'signed' : 'signed-by-other',
        findingTexts.signedBy(checked.signer, power),
      );
  } catch (error) {
    const code = finalRefusal(error);
    if (code === undefined) throw error;
    keep('not-checked', findingTexts.notChecked(code), code);
  }
}

/** RULES-5.7: software that is not self-contained needs what it runs on in the registry. */
async function lookForRequired(kase: ApplicationCase, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  tell(kase, findingTexts.required, [findingTexts.notKnownYet]);
  const askedAt = now();
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.required, 'RULES-5.7'));
  const { included } = await registry.includedAmong({ names });
  if (ended(kase)) return;
  tell(
    kase,
    findingTexts.required,
    names.map((name) => findingTexts.inRegistry(name, included.includes(name))),
  );
  const there = names.every((name) => included.includes(name));
  keepFound(kase, 'registry', 'RULES-5.7', {
    codes: [there ? 'software-there' : 'software-missing'],
    askedAt,
  });
}

function tell(kase: ApplicationCase, title: string, lines: readonly string[]): void {
  kase.state.findings[title] = lines;
}
