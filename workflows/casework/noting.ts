import { momentText } from '../../shared/texts/format.ts';
import { besideTexts } from '../../shared/texts/beside.ts';
import { cut } from '../../shared/texts/cut.ts';
import type { Standing } from './standing.ts';

/** Notes the card shows, and letters of each; the journal keeps all. */
const SHOWN = 3;
const CUT = 300;

/** HOUSE-NOTE: an official's note to the case, for officials alone. Its text goes into the journal with the message. */
export const noting: Standing<'addNote', unknown> = {
  take(kase, { by, receivedAt, body }) {
    const { findings } = kase.state;
    kase.record({ kind: 'noted', rule: 'HOUSE-NOTE', by });
    const line = besideTexts.note(momentText(receivedAt), by.staff ?? '', cut(body.text, CUT));
    findings[besideTexts.notes] = [line, ...(findings[besideTexts.notes] ?? [])].slice(0, SHOWN);
  },
};
