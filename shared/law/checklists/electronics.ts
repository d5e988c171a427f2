import type { Bilingual } from '../../bilingual.ts';
import { row } from '../paragraphs.ts';
import type { ChecklistItem, DocumentKind, EditionId } from '../types.ts';

const item = (id: string, title: Bilingual, ...kinds: readonly DocumentKind[]): ChecklistItem => ({
  id,
  title,
  kinds,
  paragraph: row(9),
});

const security = item(
  'security',
  {
    ru: 'соответствие СТ РК ISO/IEC 15408-3-2017, протоколы испытаний либо подтверждение о невозможности испытания',
    kk: 'ҚР СТ ISO/IEC 15408-3-2017 сәйкестігі, сынау хаттамалары не сынақтан өткізудің мүмкін еместігін растау',
  },
  'security-certificate',
  'security-test-protocol',
  'test-impossibility-confirmation',
);

const useRights = item(
  'software-use-rights',
  {
    ru: 'документы, подтверждающие право на использование программного обеспечения в составе продукции',
    kk: 'өнім құрамында бағдарламалық қамтылымды пайдалану құқығын растайтын құжаттар',
  },
  'software-use-rights',
);

const serviceCentre = item(
  'service-centre',
  {
    ru: 'сведения об обеспеченности сервисным центром на территории Республики Казахстан (приложение 10)',
    kk: 'Қазақстан Республикасының аумағында сервистік орталықпен қамтамасыз ету туралы мәліметтер (10-қосымша)',
  },
  'service-centre-details',
);

const description = item(
  'technical-description',
  {
    ru: 'описание технических и эксплуатационных характеристик по каждой модели (приложение 11)',
    kk: 'әр модель бойынша техникалық және пайдалану сипаттамаларының сипаттамасы (11-қосымша)',
  },
  'technical-description',
);

const certificate = item(
  'origin',
  {
    ru: 'индустриальный сертификат, подтверждающий долю локализации не менее 30 %',
    kk: 'оқшаулау үлесін кемінде 30 % растайтын индустриялық сертификат',
  },
  'industrial-certificate',
);

const extractOrCertificate: ChecklistItem = {
  ...item(
    'origin',
    {
      ru: 'выписка из реестра казахстанских товаропроизводителей либо (до 01.01.2026) индустриальный сертификат',
      kk: 'қазақстандық тауар өндірушілер тізілімінен үзінді көшірме не (01.01.2026 дейін) индустриялық сертификат',
    },
    'producers-register-extract',
    'industrial-certificate',
  ),
  until: { 'industrial-certificate': '2026-01-01T00:00:00+05:00' },
};

const extract = item(
  'origin',
  {
    ru: 'выписка из реестра казахстанских товаропроизводителей (сертификат с 01.01.2026 не принимается)',
    kk: 'қазақстандық тауар өндірушілер тізілімінен үзінді көшірме (сертификат 01.01.2026 бастап қабылданбайды)',
  },
  'producers-register-extract',
);

/** What is asked to include an electronic product: App. 2 row 9 item 1. */
export const inclusionOfElectronics: Readonly<Record<EditionId, readonly ChecklistItem[]>> = {
  '829': [security, useRights, serviceCentre, certificate, description],
  '567-a': [security, useRights, serviceCentre, extractOrCertificate, description],
  '567-b': [security, useRights, serviceCentre, extract, description],
};
