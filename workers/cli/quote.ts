import { cut } from '../../shared/texts/cut.ts';

/**
 * Signs that do something to a terminal, or turn the direction of writing. What is signed holds none of them, so it is
 * printed as it is: JSON writes the carriage return out, and the others may not be stored.
 */
// oxlint-disable-next-line no-control-regex -- the control signs are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A text whose unseen signs are written out (`\u001b`); tabs and line ends stay. */
export function visible(text: string): string {
  return text.replace(UNSEEN, escape);
}

/** A text within one line: its tabs and line ends are written out too. */
export function inLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, escape);
}

const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Longer than any list of ours that an error names. */
const LONGEST = 400;

/** A value as an error repeats it: within one line, and cut where a mistake of the caller's made it long. */
export function quoted(value: string): string {
  return inLine(cut(value, LONGEST));
}
