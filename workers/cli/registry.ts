import type { RegistryVersion } from '../../activities/store/port.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { cliTexts, say } from '../../shared/texts/cli.ts';
import { productLines, registryColumns } from '../../shared/texts/registry-columns.ts';
import { both, dayText, momentText } from '../../shared/texts/format.ts';
import type { Context } from './context.ts';
import { proofLines } from './dissemination.ts';
import { dayOf, entryOf, instantOf } from './input.ts';
import { answer, indent, refused, type Answer } from './output.ts';

export interface RegistryOptions {
  /** True on that day. */
  readonly on?: string;
  /** As recorded by that instant. */
  readonly asKnown?: string;
}

const moment = ({ on, asKnown }: RegistryOptions) => ({
  ...(on === undefined ? {} : { on: dayOf(on) }),
  ...(asKnown === undefined ? {} : { asKnown: instantOf(asKnown) }),
});

/** The registry in the form of App. 1 (RULES-7). */
export async function registryList(context: Context, options: RegistryOptions): Promise<Answer> {
  const at = moment(options);
  const entries = await (await context.store()).registryList(at);
  if (entries.length === 0) return answer([], [cliTexts.registryEmpty]);
  const lines = entries.flatMap((entry, i) => [...(i === 0 ? [] : [blank]), ...entryLines(entry)]);
  return answer(entries, lines);
}

/** One entry, with the notice it rests on, and where each of its versions is held. */
export async function registryShow(
  context: Context,
  text: string,
  options: RegistryOptions,
): Promise<Answer> {
  const number = entryOf(text);
  const at = moment(options);
  const store = await context.store();
  const entry = await store.registryEntry(number, at);
  if (entry === undefined)
    return refused({ code: 'ENTRY_UNKNOWN', text: say(cliErrors.unknownEntry, { entry: number }) });
  const { basis, validFrom, validTo, recordedAt, version, status } = entry;
  const to = validTo === undefined ? '…' : dayText(validTo);
  const disseminated = (await store.disseminated(number)).filter((proof) => proof.version <= version);
  return answer({ ...entry, disseminated }, [
    ...entryLines(entry),
    say(cliTexts.version, { version, status: cliTexts[status] }),
    say(cliTexts.valid, { from: dayText(validFrom), to }),
    say(cliTexts.recorded, { at: momentText(recordedAt) }),
    say(cliTexts.basis, { ...basis }),
    ...proofLines(entry, disseminated),
  ]);
}

const blank: Bilingual = { ru: '', kk: '' };

/** The seven columns of App. 1, each list item on a line of its own; an excluded entry says so first. */
function entryLines({ entry, formedOn, status, content }: RegistryVersion): Bilingual[] {
  const { applicant, enstruCodes, categoryCodes, note } = content;
  const { id, name, contacts, support } = applicant;
  const [product, ...parts] = productLines(content);
  const column = (title: keyof typeof registryColumns, value: string): Bilingual =>
    both((language) => `${registryColumns[title][language]}: ${value}`);
  const own = (value: string): Bilingual => ({ ru: value, kk: value });
  return [
    ...(status === 'excluded' ? [cliTexts.excluded] : []),
    column('entry', String(entry)),
    column('formedOn', dayText(formedOn)),
    column('product', product),
    ...parts.map((part) => indent(own(part), 4)),
    column('applicant', ''),
    indent(column('id', id), 4),
    indent(column('name', name), 4),
    indent(column('contacts', contacts), 4),
    ...support.map((service) => indent(column('support', service), 4)),
    column('enstru', enstruCodes.join(', ')),
    column('category', categoryCodes.join(', ')),
    column('note', note === '' ? '—' : note),
  ];
}
