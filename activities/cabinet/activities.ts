import { idempotencyKey, type Step } from '../idempotency.ts';
import type { Cabinet, CabinetNotice } from './port.ts';

export type CabinetActivities = ReturnType<typeof cabinetActivities>;

export function cabinetActivities(cabinet: Cabinet) {
  return {
    /** Puts a notice into the applicant's cabinet, once. */
    async deliverNotice({ notice, step, n }: Step & { readonly notice: CabinetNotice }) {
      return cabinet.deliver(notice, idempotencyKey({ step, n }, notice));
    },
  };
}
