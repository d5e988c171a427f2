import type { Instant } from '../../shared/calendar/types.ts';

/** A stage of the service for the information system that monitors state services (RULES-26). */
export interface StageReport {
  readonly caseId: string;
  readonly number: string;
  readonly stage: string;
  readonly at: Instant;
  readonly serviceDueAt?: Instant;
}

export interface Monitoring {
  /** Reports a stage; a known key was told before. Throws `SYSTEM_REFUSED` on an error of content. */
  report(stage: StageReport, key: string): Promise<'told' | 'told before'>;
}
