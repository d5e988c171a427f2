import type { Json } from '../../shared/json.ts';
import type { Http } from '../http.ts';
import { write } from '../writes.ts';
import type { Cabinet, CabinetNotice } from './port.ts';

/** The portal's personal cabinet over HTTP, in the format of docs/sandbox.md. */
export function cabinetAdapter(http: Http): Cabinet {
  return {
    async deliver(notice, key) {
      const sent = await write(http, '/notices', toWire(notice), { doing: 'deliver a notice', key });
      return sent === 'done' ? 'delivered' : 'delivered before';
    },
  };
}

function toWire({ caseId, number, addressee, kind, title, text, document }: CabinetNotice): Json {
  return {
    caseId,
    requestNumber: number,
    recipient: addressee,
    type: kind,
    titleRu: title.ru,
    titleKz: title.kk,
    textRu: text.ru,
    textKz: text.kk,
    ...(document === undefined
      ? {}
      : {
          document: {
            number: document.number,
            content: document.record,
            sha256: document.sha256,
            signature: document.signature,
          },
        }),
  };
}
