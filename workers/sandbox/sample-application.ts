import type { ApplicationFormInput } from '../../shared/messages/application-form.ts';

const sha256 = (digit: string) => digit.repeat(64);

/** A made-up application, complete by the checklist in force from 2026. */
export function sampleApplication(
  number: string,
  change: Partial<ApplicationFormInput> = {},
): ApplicationFormInput {
  const document = (kind: ApplicationFormInput['documents'][number]['kind'], digit: string) =>
    ({ kind, id: `DOC-${kind}`, sha256: sha256(digit), bytes: 182_400, type: 'application/pdf' }) as const;
  return {
    number,
    service: 'inclusion',
    productType: 'software',
    channel: 'portal',
    applicant: {
      name: 'ТОО «Көкжиек Софт»',
      kind: 'legal-entity',
      id: '990140000007',
      address: 'г. Астана, ул. Сарыарқа, 7',
      phone: '+77010000001',
      head: 'Әлімова Айнұр Серікқызы',
      email: 'office@kokzhiek.example',
    },
    product: {
      name: 'Система электронного документооборота «Парасат»',
      categoryCodes: ['ИС-2'],
      enstru: [{ code: '582950.000.000000', delivery: ['goods', 'service'] }],
    },
    support: [
      {
        address: 'г. Астана, ул. Сарыарқа, 7, каб. 12',
        phone: '+77010000002',
        email: 'help@kokzhiek.example',
      },
    ],
    documents: [
      { ...document('security-test-protocol', '1'), validUntil: '2027-12-31' },
      document('exclusive-rights', '2'),
      document('localisation-calculation', '3'),
      document('support-service-details', '4'),
    ],
    ...change,
  };
}
