import type { Bilingual } from '../../shared/bilingual.ts';
import { say } from '../../shared/texts/cli.ts';

/** Input that cannot be used, or a server that does not run: one line, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: Bilingual;

  constructor(text: Bilingual, facts?: Parameters<typeof say>[1]) {
    const filled = say(text, facts);
    super(filled.ru);
    this.text = filled;
  }
}
