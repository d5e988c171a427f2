import type { PublishedVersion } from '../../activities/dissemination/port.ts';
import type { RegistryVersion } from '../../activities/store/port.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { localDay, noonOf } from '../../shared/calendar/zone.ts';
import type { Grant } from '../../shared/law/verdicts.ts';
import { versionOf } from '../../shared/registry-version.ts';
import { disseminationTexts } from '../../shared/texts/dissemination.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { DisseminationCase } from './procedure.ts';

/** п. 7, 8: the version as the registry holds it, and the term from its decision; undefined when there is none. */
export async function readVersion(kase: DisseminationCase): Promise<PublishedVersion | undefined> {
  const { entry, version } = versionOf(kase.facts.form.number);
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.version, 'RULES-7'));
  const { held } = await registry.registryVersion({ entry, version });
  if (held === undefined) {
    kase.state.findings[disseminationTexts.entry] = [disseminationTexts.absent(entry, version)];
    return undefined;
  }
  kase.state.registryEntry = entry;
  const { document, sha256 } = held.basis;
  kase.record({
    kind: 'version-read',
    rule: 'RULES-7',
    data: { entry, version, change: changeOf(held), on: held.validFrom, document },
  });
  kase.state.findings[disseminationTexts.entry] = [
    disseminationTexts.what(entry, version, held.content.productName),
    disseminationTexts.basis(document, held.validFrom),
  ];
  kase.facts.decidedAt = decidedAt(kase, held);
  await kase.clock.started('decision-taken', kase.facts.decidedAt);
  const { validTo: _, basis: __, ...published } = held;
  return { ...published, basis: { document, sha256 } };
}

/**
 * The registry's day counts: a moment of it where one was given, else its middle. An entry restored from an earlier day was
 * decided on later, at the latest when it was recorded.
 */
function decidedAt(
  { facts: { form } }: DisseminationCase,
  { validFrom, recordedAt }: RegistryVersion,
): Instant {
  const given = form.decidedAt;
  const day = given === undefined ? undefined : localDay(given);
  const fits = day !== undefined && validFrom <= day && day <= localDay(recordedAt);
  return given !== undefined && fits ? given : noonOf(validFrom);
}

function changeOf({ version, status }: RegistryVersion): Grant {
  if (status === 'excluded') return 'exclude';
  return version === 1 ? 'include' : 'amend';
}
