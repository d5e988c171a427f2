import type { Http } from '../http.ts';
import { write } from '../writes.ts';
import type { Inbox } from './port.ts';

/** The office's mail over HTTP, in the format of docs/sandbox.md. */
export function inboxAdapter(http: Http): Inbox {
  return {
    async leave({ caseId, to, staff, kind, rule, text, dueAt }, key) {
      const texts = { textRu: text.ru, textKz: text.kk };
      const wire = {
        caseId,
        role: to,
        type: kind,
        rule,
        ...texts,
        ...(staff ? { staff } : {}),
        ...(dueAt ? { dueAt } : {}),
      };
      const sent = await write(http, '/notes', wire, { doing: 'leave a note', key });
      return sent === 'done' ? 'left' : 'left before';
    },
  };
}
