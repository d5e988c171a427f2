import type { Bilingual } from '../../bilingual.ts';
import { row } from '../paragraphs.ts';
import type { ChecklistItem, DocumentKind, EditionId } from '../types.ts';

const security = {
  id: 'security',
  title: {
    ru: 'подтверждение соответствия требованиям информационной безопасности (сертификат или протоколы испытаний)',
    kk: 'ақпараттық қауіпсіздік талаптарына сәйкестікті растау (сертификат немесе сынау хаттамалары)',
  },
  kinds: ['security-certificate', 'security-test-protocol'],
  paragraph: row(9),
} as const satisfies ChecklistItem;

const exclusiveRights = {
  id: 'exclusive-rights',
  title: {
    ru: 'документ(ы), подтверждающий(е), что исключительные имущественные права принадлежат услугополучателю',
    kk: 'айрықша мүліктік құқықтардың көрсетілетін қызметті алушыға тиесілі екенін растайтын құжат(тар)',
  },
  kinds: ['exclusive-rights'],
  paragraph: row(9),
} as const satisfies ChecklistItem;

const support = {
  id: 'support-service',
  title: {
    ru: 'сведения об обеспеченности службой технической поддержки на территории Республики Казахстан (приложение 10)',
    kk: 'Қазақстан Республикасының аумағында техникалық қолдау қызметімен қамтамасыз ету туралы мәліметтер (10-қосымша)',
  },
  kinds: ['support-service-details'],
  paragraph: row(9),
} as const satisfies ChecklistItem;

const localisation = (
  title: Bilingual,
  kinds: readonly DocumentKind[],
  until?: ChecklistItem['until'],
): ChecklistItem => ({
  id: 'localisation',
  title,
  kinds,
  paragraph: row(9),
  ...(until === undefined ? {} : { until }),
});

/** What is asked to include software: App. 2 row 9 item 1. */
export const inclusionOfSoftware: Readonly<Record<EditionId, readonly ChecklistItem[]>> = {
  '829': [
    security,
    exclusiveRights,
    localisation(
      {
        ru: 'индустриальный сертификат, подтверждающий долю локализации не менее 80 %',
        kk: 'оқшаулау үлесін растайтын индустриялық сертификат кемінде 80 %',
      },
      ['industrial-certificate'],
    ),
    support,
  ],
  '567-a': [
    security,
    exclusiveRights,
    localisation(
      {
        ru: 'документы, подтверждающие расчёт доли локализации не менее 80 %, либо (до 01.01.2026) индустриальный сертификат',
        kk: 'оқшаулау үлесінің кемінде 80 % есептеуін растайтын құжаттар не (01.01.2026 дейін) индустриялық сертификат',
      },
      ['localisation-calculation', 'industrial-certificate'],
      { 'industrial-certificate': '2026-01-01T00:00:00+05:00' },
    ),
    support,
  ],
  // Row 9 still names the certificate, but accepts it only until 01.01.2026, the day this edition begins.
  '567-b': [
    security,
    exclusiveRights,
    localisation(
      {
        ru: 'документы, подтверждающие расчёт доли локализации не менее 80 % (индустриальный сертификат с 01.01.2026 не принимается)',
        kk: 'оқшаулау үлесінің кемінде 80 % есептеуін растайтын құжаттар (индустриялық сертификат 01.01.2026 бастап қабылданбайды)',
      },
      ['localisation-calculation'],
    ),
    support,
  ],
};
