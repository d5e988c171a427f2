import type { Bilingual } from '../../shared/bilingual.ts';
import { productLines, registryColumns } from '../../shared/texts/registry-columns.ts';
import { entryStatusTitles } from '../../shared/texts/dissemination.ts';
import { dayText } from '../../shared/texts/format.ts';
import { handOver } from '../dissemination/hand-over.ts';
import type { PublishedVersion, Receiver } from '../dissemination/port.ts';
import type { Http } from '../http.ts';

/** The provider's site over HTTP: an entry as the columns of App. 1, in both languages, in the format of docs/sandbox.md. */
export function siteAdapter(http: Http): Receiver {
  return {
    receive(published, key) {
      const { entry, version, status, validFrom, recordedAt } = published;
      const wire = {
        entry,
        version,
        ...inBoth('status', entryStatusTitles[status]),
        validFrom,
        recordedAt,
        columns: columnsOf(published),
      };
      return handOver(http, '/registry/entries', wire, { doing: 'publish an entry', key });
    },
  };
}

/** The columns of App. 1 (RULES-7); what an applicant wrote stands as he wrote it. */
function columnsOf({ entry, formedOn, content }: PublishedVersion) {
  const { applicant, enstruCodes, categoryCodes, note } = content;
  const column = (title: keyof typeof registryColumns, ...values: readonly string[]) => ({
    ...inBoth('title', registryColumns[title]),
    values,
  });
  return [
    column('entry', String(entry)),
    column('formedOn', dayText(formedOn)),
    column('product', ...productLines(content)),
    column('id', applicant.id),
    column('name', applicant.name),
    column('contacts', applicant.contacts),
    column('support', ...applicant.support),
    column('enstru', ...enstruCodes),
    column('category', ...categoryCodes),
    column('note', note),
  ];
}

/** A text under two names, as the state systems spell the languages: `titleRu`, `titleKz`. */
const inBoth = <N extends string>(name: N, { ru, kk }: Bilingual) =>
  ({ [`${name}Ru`]: ru, [`${name}Kz`]: kk }) as Record<`${N}Ru` | `${N}Kz`, string>;
