import type { Matter } from '../../shared/planning/types.ts';
import type { ApplicationCase } from './procedure.ts';

/** What this application asks for. */
export function matterOf(kase: ApplicationCase): Matter {
  const { matter } = kase.state;
  if (matter === undefined) throw new Error('an application was opened without its matter');
  return matter;
}
