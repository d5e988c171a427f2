import { join } from 'node:path';
import { configTexts } from '../../shared/texts/config.ts';
import { ConfigError, loadConfig } from '../../temporal.config.ts';
import { createLogger } from '../logger.ts';
import { askedToStop, runProcess } from '../process.ts';
import { announceReady } from '../ready.ts';
import { createSandbox } from './server.ts';

/** The stand-ins of the outside systems as one process; for development alone. */
await runProcess(async () => {
  const config = loadConfig();
  if (config.mode === 'production') {
    throw new ConfigError(configTexts.standIns);
  }
  const logger = createLogger(config.logLevel, 'sandbox');
  const onError = (error: Error) => logger.error({ error }, 'a stand-in failed');
  const stopped = askedToStop();
  const app = await createSandbox({ dir: join(config.dataDir, 'sandbox'), onError });
  await app.listen({ host: '127.0.0.1', port: config.sandbox.port });
  announceReady();
  await stopped;
  await app.close();
});
