import { describe, expect, it } from 'vitest';
import { refusal } from '../../../shared/errors.ts';
import { answersTo, wordOf } from './reply.ts';

const late = { taken: true, inTime: false };
const refused = refusal('CASE_UNKNOWN', { caseId: 'application/A' });

describe('an answer', () => {
  it.each([
    ['nothing yet', undefined],
    ['CASE_UNKNOWN', refused],
    ['receipt', { bodyHash: 'x' }],
    ['stored', { stored: true }],
    ['taken', { taken: true }],
    ['in time', { taken: true, inTime: true }],
    ['late', late],
  ])('is %s in one word', (word, reply) => {
    expect(wordOf(reply)).toBe(word);
    expect(answersTo(word, reply)).toBe(true);
  });

  it('taken is in time or late too, refused is any refusal and nothing else', () => {
    expect(answersTo('taken', late)).toBe(true);
    expect(answersTo('in time', late)).toBe(false);
    expect(answersTo('refused', refused)).toBe(true);
    expect(answersTo('refused', late)).toBe(false);
    expect(answersTo('refused', undefined)).toBe(false);
    expect(answersTo('CASE_CLOSED', refused)).toBe(false);
  });

  it('must be no refusal where nothing is expected', () => {
    expect(answersTo(undefined, late)).toBe(true);
    expect(answersTo(undefined, refused)).toBe(false);
    expect(answersTo(undefined, undefined)).toBe(false);
  });
});
