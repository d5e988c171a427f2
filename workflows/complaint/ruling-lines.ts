import { barrierTitles, rulingEntries } from '../../shared/law/complaints.ts';
import { remedyText } from '../../shared/notices/complaint-documents.ts';
import type { Answer } from './procedure.ts';

/** An answer as the card shows it while it waits for its signature. */
export function rulingLines({ ruling, remedy, grounds = [], reasons }: Answer): readonly string[] {
  return [
    rulingEntries[ruling].title.ru,
    ...(remedy === undefined ? [] : [remedyText(remedy).ru]),
    ...grounds.map((ground) => barrierTitles[ground].ru),
    reasons.ru,
  ];
}
