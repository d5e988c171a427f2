import type { Bilingual } from '../../shared/bilingual.ts';
import { say } from '../../shared/texts/cli.ts';
import { quoted } from './quote.ts';

type Facts = NonNullable<Parameters<typeof say>[1]>;

/** Input that cannot be used, or a server that does not run: one line, exit 2. Texts among the facts are quoted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Bilingual;

  constructor(text: Bilingual, facts: Facts = {}) {
    const shown: Record<string, Facts[string]> = {};
    for (const [name, fact] of Object.entries(facts))
      shown[name] = typeof fact === 'string' ? quoted(fact) : fact;
    const filled = say(text, shown);
    super(filled.ru);
    this.text = filled;
  }
}
