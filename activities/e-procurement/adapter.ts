import { handOver } from '../dissemination/hand-over.ts';
import type { Receiver } from '../dissemination/port.ts';
import type { Http } from '../http.ts';

/** The operator of electronic procurement over HTTP: an entry as data, in the format of docs/sandbox.md. */
export function procurementAdapter(http: Http): Receiver {
  return {
    receive({ content, basis, ...times }, key) {
      const {
        productName,
        requiredSoftware,
        models,
        applicant,
        enstruCodes,
        categoryCodes,
        note,
        productType,
      } = content;
      const wire = {
        ...times,
        productName,
        requiredSoftware,
        models,
        productType,
        applicant: { ...applicant },
        enstruCodes,
        categoryCodes,
        note,
        basis: { ...basis },
      };
      return handOver(http, '/registry/versions', wire, { doing: 'pass an entry on', key });
    },
  };
}
