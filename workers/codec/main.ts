import { loadConfig } from '../../temporal.config.ts';
import { createLogger } from '../logger.ts';
import { askedToStop, runProcess } from '../process.ts';
import { announceReady } from '../ready.ts';
import { EncryptionCodec } from './encryption.ts';
import { loadKeys } from './keys.ts';
import { createCodecServer, uiOrigins } from './server.ts';

/** The codec server as a process of its own: it alone of all the edges holds the ring. */
await runProcess(async () => {
  const config = loadConfig();
  const logger = createLogger(config.logLevel, 'codec');
  const keys = await loadKeys(config);
  const stopped = askedToStop();
  const server = createCodecServer({
    codec: new EncryptionCodec(keys.ring),
    token: keys.codecToken,
    origins: uiOrigins(config.temporal.uiPort),
  });
  await server.listen({ host: '127.0.0.1', port: config.codec.port });
  logger.info({ port: config.codec.port }, 'codec server listens');
  announceReady();
  await stopped;
  await server.close();
});
