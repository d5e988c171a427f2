import type { Bilingual } from './bilingual.ts';

/** Who may owe a duty or send a message. */
export type Role =
  | 'applicant'
  | 'intake'
  | 'unit'
  | 'secretary'
  | 'member'
  | 'chair'
  | 'head-of-unit'
  | 'signatory'
  | 'superior'
  | 'reviewer'
  | 'assessor'
  | 'assessing-head'
  | 'operator';

/** Who a message comes from: a member of staff by id, or the applicant as the portal knows him. */
export interface Actor {
  readonly role: Role;
  /** Staff id of the directory; absent for the applicant. */
  readonly staff?: string;
}

export interface RoleEntry {
  readonly title: Bilingual;
  /** Told when a duty of this role is late. */
  readonly superior: Role;
}

export const roles: Record<Role, RoleEntry> = {
  applicant: {
    title: { ru: 'услугополучатель', kk: 'көрсетілетін қызметті алушы' },
    superior: 'head-of-unit',
  },
  intake: {
    title: { ru: 'подразделение приёма документов', kk: 'құжаттарды қабылдау бөлімшесі' },
    superior: 'head-of-unit',
  },
  unit: {
    title: { ru: 'ответственное структурное подразделение', kk: 'жауапты құрылымдық бөлімше' },
    superior: 'head-of-unit',
  },
  secretary: { title: { ru: 'секретарь комиссии', kk: 'комиссия хатшысы' }, superior: 'head-of-unit' },
  member: { title: { ru: 'член комиссии', kk: 'комиссия мүшесі' }, superior: 'chair' },
  chair: { title: { ru: 'председатель комиссии', kk: 'комиссия төрағасы' }, superior: 'signatory' },
  'head-of-unit': {
    title: { ru: 'руководитель ответственного подразделения', kk: 'жауапты бөлімше басшысы' },
    superior: 'signatory',
  },
  signatory: {
    title: {
      ru: 'руководитель услугодателя или его заместитель',
      kk: 'көрсетілетін қызметті берушінің басшысы немесе орынбасары',
    },
    superior: 'superior',
  },
  superior: {
    title: { ru: 'вышестоящее должностное лицо', kk: 'жоғары тұрған лауазымды адам' },
    superior: 'superior',
  },
  reviewer: {
    title: {
      ru: 'должностное лицо органа, рассматривающего жалобу',
      kk: 'шағымды қарайтын органның лауазымды адамы',
    },
    superior: 'superior',
  },
  assessor: {
    title: {
      ru: 'должностное лицо органа по оценке и контролю за качеством услуг',
      kk: 'қызметтер сапасын бағалау және бақылау органының лауазымды адамы',
    },
    superior: 'assessing-head',
  },
  'assessing-head': {
    title: {
      ru: 'руководитель органа по оценке и контролю за качеством услуг',
      kk: 'қызметтер сапасын бағалау және бақылау органының басшысы',
    },
    superior: 'assessing-head',
  },
  operator: { title: { ru: 'оператор системы', kk: 'жүйе операторы' }, superior: 'head-of-unit' },
};
