import { catalogue } from './catalogue.ts';
import { EXAMPLE_DAY } from './catalogue-entry.ts';
import type { MessageName } from './schemas.ts';

/** A message's example as it can be sent to a case on a day: with that day, and with the first duty there is. */
export function readyExample(
  name: MessageName,
  day: string,
  first?: { readonly id: string; readonly message: MessageName },
): object {
  const { example } = catalogue[name];
  const own =
    name === 'passDuty' && first !== undefined
      ? { ...example, ...senderOf(first.message), duty: first.id }
      : example;
  // The day stands in the example's texts; what is read is what was written.
  return JSON.parse(JSON.stringify(own).replaceAll(EXAMPLE_DAY, day)) as object;
}

function senderOf(name: MessageName) {
  const { example } = catalogue[name];
  return 'by' in example ? { by: example.by } : {};
}
