import type { KeptStore } from '../activities/store/store.ts';
import type { ProcessLogger } from './logger.ts';

const HOUR_MS = 3_600_000;

/** Anchors the journal's heads for every day that is over, now and each hour (house rule 12). Returns how to stop. */
export function anchorDaily(store: Pick<KeptStore, 'anchorPastDays'>, logger: ProcessLogger): () => void {
  const run = () => {
    store.anchorPastDays(new Date().toISOString()).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
      logger.error({ system: 'registry', code }, 'the journal was not anchored');
    });
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  return () => clearInterval(timer);
}
