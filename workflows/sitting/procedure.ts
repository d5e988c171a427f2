import type { WaitingCase } from '../../activities/store/port.ts';
import type { Regulation, Vote } from '../../shared/law/commission.ts';
import type { ConvenedSitting } from '../../activities/casework/port.ts';
import type { Case } from '../casework/case.ts';
import type { Procedure } from '../casework/open.ts';
import { noting } from '../casework/noting.ts';
import { passing } from '../casework/passing.ts';
import { tellOfSitting } from './tell.ts';

/** What a sitting knows: who sits, by which rules, about what, and how they voted. */
export interface Sitting {
  readonly form: ConvenedSitting;
  agenda: readonly WaitingCase[];
  present: readonly string[];
  readonly recused: { readonly application: string; readonly staff: string; readonly reason: string }[];
  readonly votes: Cast[];
}

export interface Cast {
  readonly application: string;
  readonly staff: string;
  readonly vote: Vote;
  readonly dissent?: string;
}

export type SittingCase = Case<Sitting>;

/** A sitting of the commission (RULES-20): its own procedure, so that one decides on many applications. */
export const sittingProcedure: Procedure<ConvenedSitting, Sitting> = {
  name: 'sitting',
  tell: tellOfSitting,
  facts: (form) => ({ form, agenda: [], present: [], recused: [], votes: [] }),
  starts: () => [],
  signals: [],
  standing: { passDuty: passing, addNote: noting },
  receiptTerms: [],
  firstStage: 'convened',
  opening: { kind: 'started', rule: 'RULES-20' },
};

/** The commission's regulation on the day of the sitting. */
export const regulationOf = ({ facts }: SittingCase): Regulation => facts.form.regulation;

/** The chair, when he is present. */
export function chairOf({ facts }: SittingCase): string | undefined {
  return facts.form.members.find(({ staff, chair }) => chair && facts.present.includes(staff))?.staff;
}

/** Members present who have not recused themselves from an item. */
export function eligibleFor({ facts }: SittingCase, application: string): readonly string[] {
  const recused = facts.recused.filter((one) => one.application === application);
  return facts.present.filter((staff) => !recused.some((one) => one.staff === staff));
}
