import type { Bilingual } from '../bilingual.ts';
import type { Outcome } from '../case/types.ts';
import type { Service } from './types.ts';

/** What an application can be decided: what its service asks for, or a refusal (RULES-21). */
export const grants = ['include', 'amend', 'exclude'] as const;
export type Grant = (typeof grants)[number];
export type Verdict = Grant | 'refuse';

/** What each service asks for, and how the case ends when it is granted. */
export const granted = {
  inclusion: { verdict: 'include', outcome: 'included' },
  amendment: { verdict: 'amend', outcome: 'amended' },
  exclusion: { verdict: 'exclude', outcome: 'excluded' },
} as const satisfies Readonly<Record<Service, { readonly verdict: Grant; readonly outcome: Outcome }>>;

/** Verdicts in words. */
export const verdictTitles: Readonly<Record<Verdict, Bilingual>> = {
  include: { ru: 'включить', kk: 'енгізу' },
  amend: { ru: 'изменить запись', kk: 'жазбаны өзгерту' },
  exclude: { ru: 'исключить', kk: 'алып тастау' },
  refuse: { ru: 'отказать', kk: 'бас тарту' },
};
