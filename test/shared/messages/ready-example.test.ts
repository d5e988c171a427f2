import { describe, expect, it } from 'vitest';
import { readyExample } from '../../../shared/messages/ready-example.ts';

describe('readyExample', () => {
  it('bears the day it is shown, so that it is accepted as it stands', () => {
    expect(readyExample('askApplicant', '2027-03-04')).toMatchObject({ answerBy: '2027-03-04' });
    expect(readyExample('sign', '2027-03-04')).toMatchObject({ date: '2027-03-04' });
  });

  it('passes on the first duty there is, by who owes it', () => {
    const first = { id: 'RULES-20/1', message: 'recordRecommendation' } as const;
    expect(readyExample('passDuty', '2027-03-04', first)).toMatchObject({
      by: { role: 'secretary' },
      duty: 'RULES-20/1',
    });
  });
});
