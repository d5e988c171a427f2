import { z } from 'zod';
import { instantAt } from '../../../shared/calendar/zone.ts';
import { criteria } from '../../../shared/law/criteria.ts';
import { editionAt } from '../../../shared/law/editions.ts';
import type { EditionId } from '../../../shared/law/types.ts';
import { bilingual } from './word.ts';

/** `5.3` is a number in YAML. */
const id = z.coerce.string();

/** What can be said of a sheet of criteria; without a word it is whole and all is met. */
export const sheet = {
  about: z.enum(['software', 'electronics']).default('software'),
  /** By which edition; without it, by that of the day of the act. */
  edition: z.enum(['829', '567-a', '567-b']).optional(),
  /** Criteria that are not met. */
  fails: z.array(id).default([]),
  /** Criteria left out of it, and added to it. */
  without: z.array(id).default([]),
  with: z.array(id).default([]),
  /** What all of it rests on. */
  rests: z.string().default('application'),
  remark: bilingual.default({ ru: 'не подтверждено', kk: 'расталмаған' }),
};

/** The sheet as a unit fills it in on a day. */
export function sheetOf(
  read: z.output<z.ZodObject<typeof sheet>>,
  today: string,
): { readonly criteria: readonly Readonly<Record<string, unknown>>[] } {
  const { about, fails, without, with: added, rests: document, remark } = read;
  const edition: EditionId = read.edition ?? editionAt(instantAt(today, '12:00'))?.id ?? '567-b';
  const named = [...criteria(about, edition).map((one) => one.id), ...added];
  return {
    criteria: named
      .filter((criterion) => !without.includes(criterion))
      .map((criterion) =>
        fails.includes(criterion)
          ? { criterion, result: 'doesNot', document, remark }
          : { criterion, result: 'meets', document },
      ),
  };
}
