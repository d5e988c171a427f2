import { describe, expect, it } from 'vitest';
import { undescribed } from '../../../shared/law/descriptions.ts';

const pdf = (id: string) => ({ id, kind: 'technical-description', type: 'application/pdf' });

describe('RULES-A11: a PDF for each model', () => {
  it('finds nothing where each model has its own', () => {
    const models = [
      { model: 'А-1', document: 'D-1' },
      { model: 'А-2', document: 'D-2' },
    ];
    expect(undescribed(models, [pdf('D-1'), pdf('D-2')])).toEqual([]);
  });

  it.each([
    ['no document named', undefined, pdf('D-1'), 'missing'],
    ['a document that is not filed', 'D-9', pdf('D-1'), 'missing'],
    ['a document of another kind', 'D-1', { ...pdf('D-1'), kind: 'software-use-rights' }, 'missing'],
    ['no PDF', 'D-1', { ...pdf('D-1'), type: 'application/msword' }, 'not-pdf'],
  ] as const)('names the model: %s', (_, document, filed, why) => {
    expect(undescribed([{ model: 'А-1', document }], [filed])).toEqual([{ model: 'А-1', why }]);
  });

  it('names the second model of one document', () => {
    const models = [
      { model: 'А-1', document: 'D-1' },
      { model: 'А-2', document: 'D-1' },
    ];
    expect(undescribed(models, [pdf('D-1')])).toEqual([{ model: 'А-2', why: 'shared' }]);
  });
});
