import type { Json } from '../../shared/json.ts';
import { caseFileTexts } from '../../shared/texts/case-file.ts';
import { both } from '../../shared/texts/format.ts';
import { fieldTitle, inReadingOrder, valueTitle } from '../../shared/texts/field-words.ts';
import type { Block, Cell } from './page.ts';

/** Longer than any text a form takes in one word: a signature, a certificate. */
const LONG_WORD = 200;

/** Content as it was sent, one line a value; a signature stands in the data beside. `without`: fields told elsewhere. */
export function outline(content: Json, without: readonly string[] = []): Block {
  const facts = leaves(content, []).filter(([path]) => !without.includes(path[0] ?? ''));
  return { kind: 'facts', facts: facts.map(([path, value]) => [fieldTitle(path), value] as const) };
}

function leaves(value: Json, path: readonly string[]): (readonly [path: readonly string[], value: Cell])[] {
  if (typeof value !== 'object' || value === null) return [[path, cellOf(value)]];
  const { ru, kk, ...others } = value as { readonly [key: string]: Json };
  if (typeof ru === 'string' && typeof kk === 'string' && Object.keys(others).length === 0)
    return [[path, { ru, kk }]];
  const plain = Array.isArray(value) && value.every((one: Json) => typeof one !== 'object');
  if (plain) {
    const words = value.map((one) => valueTitle(String(one)));
    return value.length === 0
      ? []
      : [[path, both((language) => words.map((word) => word[language]).join(', '))]];
  }
  const fields = Object.entries<Json>(value);
  const inOrder = Array.isArray(value) ? fields : inReadingOrder(fields);
  return inOrder.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function cellOf(value: string | number | boolean | null): Cell {
  if (typeof value === 'boolean') return value ? caseFileTexts.yes : caseFileTexts.no;
  const text = String(value ?? '—');
  return text.length > LONG_WORD && !/\s/.test(text) ? caseFileTexts.otherFile : valueTitle(text);
}
