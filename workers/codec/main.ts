import { loadConfig } from '../../temporal.config.ts';
import { createLogger } from '../logger.ts';
import { announceReady } from '../ready.ts';
import { EncryptionCodec } from './encryption.ts';
import { loadKeys } from './keys.ts';
import { createCodecServer, uiOrigins } from './server.ts';

/** The codec server as a process of its own: it alone of all the edges holds the ring. Stops on SIGINT and SIGTERM. */
const config = loadConfig();
const logger = createLogger(config.logLevel, 'codec');
const keys = await loadKeys(config);
const server = createCodecServer({
  codec: new EncryptionCodec(keys.ring),
  token: keys.codecToken,
  origins: uiOrigins(config.temporal.uiPort),
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    logger.info({ signal }, 'stopping');
    void server.close();
  });
}

await server.listen({ host: '127.0.0.1', port: config.codec.port });
logger.info({ port: config.codec.port }, 'codec server listens');
announceReady();
