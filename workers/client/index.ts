import { caseOf } from '../../activities/store/journal.ts';
import { openDatabase } from '../../activities/store/database.ts';
import { loadConfig } from '../../temporal.config.ts';
import { loadEdgeKeys } from '../codec/keys.ts';
import { Cases } from './cases.ts';
import { connectClient } from './connect.ts';
import { Portal, unreachable } from './portal.ts';

/** What `senim/client` offers a portal backend. */
export { isRefusal, Portal, Unreachable, type BodyOf } from './portal.ts';
export type { Sent } from './cases.ts';
export type { CabinetStatus } from '../../shared/case/cabinet-status.ts';
export type { Problem, Refusal } from '../../shared/errors.ts';
export type { Answer, Receipt, Stored } from '../../shared/messages/answers.ts';
export type { ApplicationFormInput } from '../../shared/messages/application-form.ts';
export type { ComplaintFormInput } from '../../shared/messages/complaint-form.ts';
export type { ApplicantMessage } from '../../shared/messages/catalogue.ts';

/**
 * Connects a portal by the standard variables: `TEMPORAL_*` for the server, `SENIM_KEY_RING` and `SENIM_ATTESTATION_KEY`
 * for what is sent, `DATABASE_URL` where it may read cases that Temporal no longer keeps. Close it with `close`. Throws
 * `ConfigError` for a variable that is wrong, `Unreachable` when no server answers.
 */
export async function connectPortal(env: NodeJS.ProcessEnv = process.env): Promise<Portal> {
  const config = loadConfig(env);
  const { ring, attestationKey } = await loadEdgeKeys(config);
  const client = await connectClient(config, { ring }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  const { url } = config.database;
  const database = url === undefined ? undefined : openDatabase(url);
  return new Portal({
    cases: new Cases({ client, attestationKey }),
    ...(database === undefined ? {} : { archive: (caseId: string) => caseOf(database, caseId) }),
    async close() {
      await client.connection.close();
      await database?.destroy();
    },
  });
}
