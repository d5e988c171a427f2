import type { CaseStatus } from '../../shared/case/status.ts';
import { statusSchema } from '../../shared/case/status-schema.ts';

/** Places where a status is not what its published shape says. */
export function unfitStatus(status: CaseStatus | undefined): readonly string[] {
  if (status === undefined) return [];
  const issues = statusSchema.safeParse(status).error?.issues ?? [];
  return issues.map(({ path, message }) => `/${path.join('/')}: ${message}`);
}
