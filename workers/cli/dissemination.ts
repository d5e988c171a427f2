import type { DisseminationProof, RegistryVersion } from '../../activities/store/port.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { refusal } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { numberOfVersion } from '../../shared/registry-version.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, disseminationLines, say } from '../../shared/texts/cli.ts';
import { momentText } from '../../shared/texts/format.ts';
import { systemName } from '../../shared/texts/systems.ts';
import { type Context, readable } from './context.ts';
import { entryOf } from './input.ts';
import { answer, refused, type Answer } from './output.ts';

/** Who is to hold every version (RULES-8). */
const receivers = ['e-procurement', 'site'] as const;

/** Where each version up to this one has been passed on and published, and by what proof (RULES-8). */
export function proofLines(
  { entry, version: last }: Pick<RegistryVersion, 'entry' | 'version'>,
  proofs: readonly DisseminationProof[],
): Bilingual[] {
  const versions = Array.from({ length: last }, (_, i) => i + 1);
  return versions.flatMap((version) =>
    receivers.flatMap((receiver) => {
      const found = proofs.filter((proof) => proof.version === version && proof.system === receiver);
      const facts = { entry, version, system: systemName(receiver) };
      if (found.length === 0) return say(disseminationLines.none, facts);
      return found.map(({ receipt, receivedAt, laterVersion: later, by }) => {
        const proof = { ...facts, receipt, at: momentText(receivedAt) };
        if (later !== undefined) return say(disseminationLines.later, { ...proof, later });
        return by === undefined
          ? say(disseminationLines.held, proof)
          : say(disseminationLines.byHand, { ...proof, by });
      });
    }),
  );
}

export interface DisseminateOptions {
  /** Staff id of the operator. */
  readonly as: string;
  /** The version; the last without it. */
  readonly entryVersion?: string;
}

/**
 * Begins the dissemination of a version that no case has begun, or anew where its case was ended from outside (RULES-8).
 * One that runs stays the one it is; one that has ended is refused.
 */
export async function disseminate(
  context: Context,
  text: string,
  { as, entryVersion: asked }: DisseminateOptions,
): Promise<Answer> {
  const entry = entryOf(text);
  const store = await context.store();
  const last = (await store.registryEntry(entry))?.version ?? 0;
  const version = asked === undefined ? last : entryOf(asked);
  const held = await store.registryVersion(entry, version);
  if (held === undefined) {
    const text =
      last === 0 ? say(cliErrors.unknownEntry, { entry }) : say(cliErrors.unknownVersion, { entry, version });
    return refused({ code: 'ENTRY_UNKNOWN', text });
  }
  const number = await freeNumber(context, numberOfVersion(entry, version));
  if (typeof number !== 'string') return number;
  const signed = (await store.history(held.basis.caseId)).find(({ kind }) => kind === 'signed');
  const form = { number, orderedBy: as, ...(signed === undefined ? {} : { decidedAt: signed.at }) };
  const receipt = readable(await (await context.cases()).submit(form, 'dissemination'));
  if ('code' in receipt) return refused(receipt);
  return answer(receipt, [say(cliTexts.caseLine, { caseId: receipt.caseId })]);
}

/** Cases of one version that were ended from outside before another is to be looked into. */
const MOST = 9;

/** The number its case runs or can begin under: what was ended from outside after its first step has used its own up. */
async function freeNumber(context: Context, version: string): Promise<string | Answer> {
  const [store, cases] = [await context.store(), await context.cases()];
  for (let n = 1; n <= MOST; n += 1) {
    const number = n === 1 ? version : `${version}/${String(n)}`;
    const known = await store.caseOf(`dissemination/${number}`);
    if (known?.outcome !== undefined)
      return refused(refusal('CASE_CLOSED', { outcome: outcomeTitles[known.outcome] }));
    if (known === undefined || (await cases.isRunning(`dissemination/${number}`))) return number;
  }
  return refused(refusal('NUMBER_TAKEN', { number: version }));
}
