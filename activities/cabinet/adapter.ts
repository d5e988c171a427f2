import type { Json } from '../../shared/json.ts';
import { resultData } from '../../shared/notices/result-document.ts';
import { signedPdf, type SignedDocument } from '../documents/issue.ts';
import type { Print } from '../documents/port.ts';
import type { Http } from '../http.ts';
import { write } from '../writes.ts';
import type { Cabinet, CabinetNotice } from './port.ts';

/** The portal's personal cabinet over HTTP, in the format of docs/sandbox.md. */
export function cabinetAdapter(http: Http, print?: Print): Cabinet {
  return {
    async deliver(notice, key) {
      const sent = await write(http, '/notices', toWire(notice, print), { doing: 'deliver a notice', key });
      return sent === 'done' ? 'delivered' : 'delivered before';
    },
  };
}

function toWire(
  { caseId, number, addressee, contacts, kind, title, text, document }: CabinetNotice,
  print: Print | undefined,
): Json {
  return {
    caseId,
    requestNumber: number,
    recipient: addressee,
    ...(contacts === undefined ? {} : { contacts }),
    type: kind,
    titleRu: title.ru,
    titleKz: title.kk,
    textRu: text.ru,
    textKz: text.kk,
    ...(document === undefined ? {} : { document: documentToWire(document, print) }),
  };
}

function documentToWire(document: SignedDocument, print: Print | undefined): Json {
  const { issued, sha256, signature } = document;
  return {
    number: issued.record.documentNumber,
    content: resultData(issued),
    pdf: signedPdf(document, print).toString('base64'),
    sha256,
    signature,
  };
}
