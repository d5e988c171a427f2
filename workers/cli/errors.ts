import { isGrpcServiceError, ServiceError } from '@temporalio/client';
import { NamespaceNotFoundError } from '@temporalio/common';
import { StoreError, type StoreErrorCode } from '../../activities/store/errors.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { CalendarEnds } from '../../shared/calendar/errors.ts';
import { calendarErrors } from '../../shared/texts/cli-calendar.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { say } from '../../shared/texts/cli.ts';
import { ConfigError, type Config } from '../../temporal.config.ts';
import { isNoAnswer } from '../client/failures.ts';
import { StackError } from '../local/errors.ts';
import { StaffError } from '../staff.ts';
import { UsageError } from './usage-error.ts';

const storeLines: Partial<Record<StoreErrorCode, Bilingual>> = {
  KNOWN_IN_FUTURE: cliErrors.inFuture,
  SCHEMA_MISMATCH: cliErrors.databaseSchema,
  CALENDAR_MOVED: calendarErrors.moved,
  AMENDMENT_APPROVED: calendarErrors.approvedMeanwhile,
  AMENDMENT_WITHDRAWN: calendarErrors.withdrawnMeanwhile,
  KEY_UNKNOWN: cliErrors.otherKeys,
};

/** One line for what a person can mend; undefined for a fault of ours, which is shown with its stack. */
export function mendable(error: unknown, config?: Config): Bilingual | undefined {
  if (error instanceof UsageError) return error.text;
  if (error instanceof ConfigError) return error.text;
  if (error instanceof StaffError || error instanceof StackError)
    return { ru: error.message, kk: error.message };
  if (error instanceof CalendarEnds) return say(calendarErrors.ends, { year: error.year });
  if (error instanceof StoreError) return ofStore(error, config);
  return ofTemporal(error, config);
}

function ofStore(error: StoreError, config?: Config): Bilingual {
  if (error.code === 'DATABASE_UNAVAILABLE')
    return say(cliErrors.databaseDown, { at: hostOf(config?.database.url) });
  if (error.code === 'KEY_WRONG') {
    const about = /\([^()]*\)$/.exec(error.message)?.[0];
    return say(cliErrors.doesNotOpen, { about: about === undefined ? '' : ` ${about}` });
  }
  return storeLines[error.code] ?? { ru: error.message, kk: error.message };
}

function ofTemporal(error: unknown, config?: Config): Bilingual | undefined {
  const cause: unknown = error instanceof ServiceError ? error.cause : error;
  const grpc = isGrpcServiceError(cause) ? cause : undefined;
  const address = temporalAddress(config);
  // gRPC UNAVAILABLE: nobody there.
  if (Number(grpc?.code) === 14) return say(cliErrors.temporalDown, { address });
  if (isNoAnswer(error)) return cliErrors.noAnswer;
  if (grpc !== undefined) return say(cliErrors.temporalRefused, { address, why: grpc.details });
  if (error instanceof ServiceError || error instanceof NamespaceNotFoundError)
    return say(cliErrors.temporalRefused, { address, why: error.message });
  return undefined;
}

export function temporalAddress(config?: Config): string {
  return config?.temporal.address ?? `127.0.0.1:${String(config?.temporal.port ?? '')}`;
}

/** ` (host:port)` of an address, never its password. */
function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? ` (${new URL(url).host})` : '';
}
