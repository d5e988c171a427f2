import { canonical } from '../../shared/json.ts';
import type { AboutComplaint, ComplaintFormInput } from '../../shared/messages/complaint-form.ts';
import { certificates } from './people.ts';
import { sampleApplication } from './sample-application.ts';
import { signCms } from './systems/cms.ts';

/** How a made-up complaint differs from the applicant's own unsigned one. */
interface Different {
  readonly named?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined;
  /** Whose key has signed it. */
  readonly signed?: string | undefined;
}

/** A made-up complaint to the provider, of the applicant of the made-up applications. */
export function sampleComplaint(
  number: string,
  about: AboutComplaint = { act: 'refusal', application: 'A-2026-000001' },
  { named = {}, signed }: Different = {},
): ComplaintFormInput {
  const { name, kind, id, address, phone, email } = sampleApplication(number).applicant;
  const form = {
    number,
    to: 'provider' as const,
    complainant: {
      name: named.name ?? name,
      kind,
      id: named.id ?? id,
      address,
      phone,
      email,
    },
    about,
    text: 'Отказ не обоснован: протокол испытаний приложен к заявлению.',
    demands: 'Отменить отказ и рассмотреть заявление заново.',
  };
  const key = signed === undefined ? undefined : certificates.get(signed);
  if (key === undefined) return form;
  return { ...form, signature: { cms: signCms(Buffer.from(canonical(form), 'utf8'), [key]) } };
}
