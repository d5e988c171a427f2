import type { Standing } from './standing.ts';

/** HOUSE-WITHDRAWAL: the applicant may withdraw before signing has begun, once; the act only stores it. */
export const withdrawal: Standing<'withdraw', unknown> = {
  untilSigning: true,
  take(kase, { by, receivedAt, body }) {
    const { reason } = body;
    kase.state.withdrawn = { by, receivedAt, ...(reason === undefined ? {} : { reason }) };
    kase.record({ kind: 'withdrawn', rule: 'HOUSE-WITHDRAWAL', by, data: { receivedAt } });
  },
};
