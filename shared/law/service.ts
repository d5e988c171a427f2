import type { Bilingual } from '../bilingual.ts';
import { both } from '../texts/format.ts';
import type { Matter } from '../planning/types.ts';
import type { ProcedureId } from './procedures.ts';
import type { ProductType, Service } from './types.ts';

/** Name of the state service, as п. 4 of the Rules gives it. */
export const serviceName: Bilingual = {
  ru: 'Включение (исключение) программного обеспечения и продукции электронной промышленности в (из) Реестр(а) доверенного программного обеспечения и продукции электронной промышленности, а также внесение изменений (дополнений) в сведения о них',
  kk: 'Бағдарламалық қамтылымды және электрондық өнеркәсіп өнімін сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімінің Тізіліміне (нен) енгізу (алып тастау), сондай-ақ олар туралы мәліметтерге өзгерістер (толықтырулар) енгізу',
};

export const serviceTitles: Readonly<Record<Service, Bilingual>> = {
  inclusion: { ru: 'включение в реестр', kk: 'тізілімге енгізу' },
  exclusion: { ru: 'исключение из реестра', kk: 'тізілімнен алып тастау' },
  amendment: { ru: 'изменение записи реестра', kk: 'тізілім жазбасын өзгерту' },
};

export const productTypeTitles: Readonly<Record<ProductType, Bilingual>> = {
  software: { ru: 'программное обеспечение', kk: 'бағдарламалық қамтылым' },
  electronics: { ru: 'продукция электронной промышленности', kk: 'электрондық өнеркәсіп өнімі' },
};

/** Titles of the procedures. */
export const procedureTitles: Readonly<Record<ProcedureId, Bilingual>> = {
  application: { ru: 'заявление на государственную услугу', kk: 'мемлекеттік қызметке өтініш' },
  sitting: { ru: 'заседание комиссии', kk: 'комиссия отырысы' },
  dissemination: {
    ru: 'передача и опубликование изменения реестра',
    kk: 'тізілімдегі өзгерісті жіберу және жариялау',
  },
  complaint: {
    ru: 'жалоба на решение, действие (бездействие)',
    kk: 'шешімге, әрекетке (әрекетсіздікке) шағым',
  },
};

/** What an application asks for: `включение в реестр · программное обеспечение`. */
export function matterTitle({ service, productType }: Pick<Matter, 'service' | 'productType'>): Bilingual {
  return both(
    (language) => `${serviceTitles[service][language]} · ${productTypeTitles[productType][language]}`,
  );
}
