import { cliTexts, say } from '../../../shared/texts/cli.ts';
import { productLines, registryColumns } from '../../../shared/texts/registry-columns.ts';
import { caseFileTexts as texts } from '../../../shared/texts/case-file.ts';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import type { RegistryVersion } from '../../store/port.ts';
import { own, type Block } from '../page.ts';
import type { CaseRecords } from '../port.ts';
import { asJson, type Part } from './part.ts';

/** Versions of the registry's entry that rest on the case, in the columns of App. 1, with both times (RULES-7, RULES-25). */
export function registryPart({ entries }: CaseRecords): Part {
  const blocks = entries.flatMap(blocksOf);
  return {
    name: '09-registry',
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: texts.none }],
    data: asJson(entries),
  };
}

function blocksOf(version: RegistryVersion): Block[] {
  const { entry, formedOn, status, content, validFrom, validTo, recordedAt, basis } = version;
  const { applicant, enstruCodes, categoryCodes, note } = content;
  const to = validTo === undefined ? '…' : dayText(validTo);
  return [
    { kind: 'heading', text: say(cliTexts.version, { version: version.version, status: cliTexts[status] }) },
    {
      kind: 'facts',
      facts: [
        [registryColumns.entry, own(entry)],
        [registryColumns.formedOn, own(dayText(formedOn))],
        [registryColumns.product, own(productLines(content).join('\n'))],
        [registryColumns.id, own(applicant.id)],
        [registryColumns.name, own(applicant.name)],
        [registryColumns.contacts, own(applicant.contacts)],
        [registryColumns.support, own(applicant.support.join('\n'))],
        [registryColumns.enstru, own(enstruCodes.join(', '))],
        [registryColumns.category, own(categoryCodes.join(', '))],
        [registryColumns.note, own(note === '' ? '—' : note)],
      ],
    },
    { kind: 'text', text: say(texts.validity, { from: dayText(validFrom), to }) },
    { kind: 'text', text: say(cliTexts.recorded, { at: momentText(recordedAt) }) },
    { kind: 'text', text: say(texts.basis, { document: basis.document }) },
  ];
}
