import { checkDigit } from '../../shared/identity/identifiers.ts';
import type { ProductType, Service } from '../../shared/law/types.ts';
import type { InputOf } from '../../shared/messages/application-form.ts';

/** Made-up applications, complete by the checklists in force from 2026. */

const sha256 = (digit: string) => digit.repeat(64);

function document<K extends string>(kind: K, digit: string) {
  return { kind, id: `DOC-${kind}`, sha256: sha256(digit), bytes: 182_400, type: 'application/pdf' };
}

const applicant = {
  name: 'ТОО «Көкжиек Софт»',
  kind: 'legal-entity',
  id: '990140000007',
  address: 'г. Астана, ул. Сарыарқа, 7',
  phone: '+77010000001',
  head: 'Әлімова Айнұр Серікқызы',
  email: 'office@kokzhiek.example',
} as const;

const support = [
  { address: 'г. Астана, ул. Сарыарқа, 7, каб. 12', phone: '+77010000002', email: 'help@kokzhiek.example' },
];

const software = {
  name: 'Система электронного документооборота «Парасат»',
  categoryCodes: ['ИС-2'],
  enstru: [{ code: '582950.000.000000', delivery: ['goods', 'service'] }],
} satisfies InputOf<'inclusion', 'software'>['product'];

/** Of the one model, App. 11. */
const description = document('technical-description', '9');

const electronics = {
  name: 'Маршрутизатор «Сайрам»',
  categoryCodes: ['ТС-1'],
  enstru: [{ code: '263023.900.000017' }],
  models: [
    {
      name: 'Маршрутизатор «Сайрам»',
      model: 'Сайрам-24',
      summary: 'Маршрутизатор доступа для малых узлов связи',
      technical: '24 порта 1 Гбит/с, 2 порта 10 Гбит/с, питание 220 В, 40 Вт',
      operating: 'От 0 до 45 °C, влажность до 90 %, наработка на отказ 100 000 часов',
      document: description.id,
    },
  ],
} satisfies InputOf<'inclusion', 'electronics'>['product'];

/** Inclusion of software. */
export function sampleApplication(
  number: string,
  change: Partial<InputOf<'inclusion', 'software'>> = {},
): InputOf<'inclusion', 'software'> {
  return {
    number,
    service: 'inclusion',
    productType: 'software',
    channel: 'portal',
    applicant,
    consent: true,
    product: software,
    support,
    documents: [
      { ...document('security-test-protocol', '1'), validUntil: '2027-12-31' },
      document('exclusive-rights', '2'),
      document('localisation-calculation', '3'),
      document('support-service-details', '4'),
    ],
    ...change,
  };
}

/** The maker of the electronic product in the samples. */
const maker = { ...applicant, name: 'ТОО «Сайрам Электроник»', id: binOf('10024000008') };

/** Inclusion of an electronic product. */
function inclusionOfElectronics(number: string): InputOf<'inclusion', 'electronics'> {
  return {
    ...sampleApplication(number),
    productType: 'electronics',
    applicant: maker,
    product: electronics,
    documents: [
      { ...document('security-test-protocol', '1'), validUntil: '2027-12-31' },
      document('software-use-rights', '5'),
      document('service-centre-details', '6'),
      document('producers-register-extract', '7'),
      description,
    ],
  };
}

/** A БИН that begins with these eleven digits. */
export function binOf(base: string): string {
  return `${base}${String(checkDigit(base) ?? '')}`;
}

/** An application for any service about any product; the entry is asked of amendment and exclusion alone. */
export function sampleOf(number: string, service: Service, productType: ProductType, entry = 1) {
  const { documents, ...included } =
    productType === 'software' ? sampleApplication(number) : inclusionOfElectronics(number);
  const about = { entry: { number: entry, name: included.product.name } };
  if (service === 'inclusion') return { ...included, documents };
  if (service === 'exclusion') {
    const { product: _, support: __, ...rest } = included;
    return { ...rest, service, ...about, reason: 'Выпуск прекращён', documents: [] };
  }
  return {
    ...included,
    service,
    ...about,
    basis: 'other' as const,
    reason: 'Выпущена новая версия',
    product: { ...included.product, name: `${included.product.name} 2` },
    // A document each model is described by.
    documents: documents.filter(({ kind }) => kind === 'technical-description'),
  };
}
