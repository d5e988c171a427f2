import type { LegalEntity, LegalForm } from '../identity/legal-entity.ts';
import { isNameOf } from '../identity/organisation-name.ts';
import type { FindingCode } from './checks.ts';

/** What ГБД ЮЛ says of an applicant's being there at all: registered, alive, called as the application says. */
export function identityOf(entity: LegalEntity | undefined, written: string): readonly FindingCode[] {
  if (entity === undefined) return ['not-registered'];
  return [
    entity.liquidated === undefined ? 'registered' : 'liquidated',
    ...(entity.inactive ? (['inactive'] as const) : []),
    ...(isNameOf(written, entity.name) ? [] : (['name-differs'] as const)),
  ];
}

/** What of the exceptions of п. 2 пп. 4 the organisation itself is (RULES-2.4): its form, or the state in its capital. */
export function stateIn({
  form,
  stateShare,
}: LegalEntity): Exclude<LegalForm, 'other'> | 'state-participates' | undefined {
  if (form !== 'other') return form;
  return stateShare > 0 ? 'state-participates' : undefined;
}
