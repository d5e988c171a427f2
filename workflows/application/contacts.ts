import { refusal } from '../../shared/errors.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { besideTexts } from '../../shared/texts/beside.ts';
import type { Standing } from '../casework/standing.ts';
import type { Filed } from './procedure.ts';

/** An e-mail or a phone that the applicant added after the filing. */
export interface Contact {
  readonly kind: MessageOf<'addContacts'>['contact'];
  readonly value: string;
}

const MOST = 10;

/**
 * HOUSE-CONTACT: later notices carry it. The entry of the registry is made of the application: its contacts (App. 1
 * column 4) stay those of the form.
 */
export const addingContact: Standing<'addContacts', Filed> = {
  check({ facts: { contacts = [] } }) {
    const message = catalogue.addContacts.title;
    return contacts.length < MOST ? undefined : refusal('TOO_MANY', { message, most: String(MOST) });
  },
  take(kase, { by, body }) {
    const { facts, state } = kase;
    const value = body.contact === 'email' ? body.email : body.phone;
    const others = (facts.contacts ?? []).filter((known) => known.value !== value);
    facts.contacts = [...others, { kind: body.contact, value }];
    kase.record({ kind: 'contact-added', rule: 'HOUSE-CONTACT', by, data: { contact: body.contact } });
    state.findings[besideTexts.contacts] = facts.contacts.map((contact) => contact.value);
  },
};
