import type { CaseProjection } from '../../shared/case/types.ts';
import type { WaitingCase } from './port.ts';

/** Applications among these cases, the nearest service term first. */
export function waitingOf(cases: readonly CaseProjection[]): readonly WaitingCase[] {
  const end = ({ serviceDueAt }: WaitingCase) => Date.parse(serviceDueAt ?? '9999-12-31T00:00:00Z');
  return cases
    .flatMap(({ caseId, service, productType, serviceDueAt, criteria }): WaitingCase[] =>
      service === undefined || productType === undefined
        ? []
        : [
            {
              caseId,
              service,
              productType,
              ...(serviceDueAt === undefined ? {} : { serviceDueAt }),
              ...(criteria === undefined ? {} : { criteria }),
            },
          ],
    )
    .toSorted((a, b) => end(a) - end(b) || (a.caseId < b.caseId ? -1 : 1));
}
