import type { Bilingual } from './bilingual.ts';

/**
 * What stands in the place of a value that could not be read. It is a value and not an error, because whoever sends it
 * must get an answer and no case may stop at it: see docs/decisions/0002-encryption.md.
 *
 * - `unknown-key`: encrypted with a key that is not in this process's ring; readable once the key is handed out;
 * - `bad-content`: cut short, tampered with, or not what our codec writes;
 * - `not-json`: readable, but not a JSON value.
 */
export interface Unreadable {
  readonly $unreadable: keyof typeof texts;
  /** Id of the key it was encrypted with, where it names one. */
  readonly keyId?: string;
}

const texts = {
  'unknown-key': {
    ru: 'зашифровано ключом, которого нет в связке этого процесса',
    kk: 'осы процестің кілттер жинағында жоқ кілтпен шифрланған',
  },
  'bad-content': {
    ru: 'содержимое повреждено или зашифровано не нашим способом',
    kk: 'мазмұны бүлінген немесе басқа тәсілмен шифрланған',
  },
  'not-json': {
    ru: 'содержимое не является значением JSON',
    kk: 'мазмұны JSON мәні емес',
  },
} as const satisfies Record<string, Bilingual>;

/** Whether a value read from a message, an input or a result is the mark of an unreadable one. */
export function isUnreadable(value: unknown): value is Unreadable {
  return (
    typeof value === 'object' &&
    value !== null &&
    '$unreadable' in value &&
    typeof value.$unreadable === 'string' &&
    Object.hasOwn(texts, value.$unreadable)
  );
}

/** Why it cannot be read, for a person; names the key where there is one. */
export function unreadableText({ $unreadable, keyId }: Unreadable): Bilingual {
  const { ru, kk } = texts[$unreadable];
  return keyId === undefined ? { ru, kk } : { ru: `${ru} (ключ ${keyId})`, kk: `${kk} (кілт ${keyId})` };
}

/** What is said in place of the message of a failure that cannot be read. */
export function unreadableFailureText(mark: Unreadable): Bilingual {
  const { ru, kk } = unreadableText(mark);
  return { ru: `Текст ошибки не читается: ${ru}`, kk: `Қате мәтіні оқылмайды: ${kk}` };
}

/** How the codec marks a payload it could not read; `reason` and `key-id` stand in its metadata, the payload as it came in its data. */
export const unreadableEncoding = 'binary/unreadable';

/** The value of a marked payload, from its metadata. */
export function unreadable(reason: string | undefined, keyId: string | undefined): Unreadable {
  const $unreadable = reason === 'unknown-key' ? reason : 'bad-content';
  return keyId === undefined || keyId === '' ? { $unreadable } : { $unreadable, keyId };
}
