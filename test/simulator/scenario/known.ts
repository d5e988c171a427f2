import { isGrpcServiceError, QueryNotRegisteredError } from '@temporalio/client';
import { isClosed } from '../../../workers/client/failures.ts';

/** What the server answers; undefined where it knows no such case, or the case no such question now. */
export async function known<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isClosed(error) || isNotFound(error) || error instanceof QueryNotRegisteredError) return undefined;
    throw error;
  }
}

/** gRPC's own number of NOT_FOUND. */
const NOT_FOUND: number = 5;
const isNotFound = (error: unknown) => isGrpcServiceError(error) && NOT_FOUND === (error.code as number);
