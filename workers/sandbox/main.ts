import { join } from 'node:path';
import { loadConfig } from '../../temporal.config.ts';
import { createLogger } from '../logger.ts';
import { announceReady } from '../ready.ts';
import { createSandbox } from './server.ts';

const config = loadConfig();
if (config.mode === 'production') {
  throw new Error(
    'The stand-ins do not run in production. Set SENIM_CABINET_URL and the other addresses instead.',
  );
}
const logger = createLogger(config.logLevel, 'sandbox');
const onError = (error: Error) => logger.error({ error }, 'a stand-in failed');
const app = await createSandbox({ dir: join(config.dataDir, 'sandbox'), onError });
await app.listen({ host: '127.0.0.1', port: config.sandbox.port });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
announceReady();
