import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { requireFreePort } from '../../../workers/local/ports.ts';
import { freePort } from './support.ts';

it('a port in use is named with the process that has it and the variable to set', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const holder = process.platform === 'linux' ? `process ${String(process.pid)}` : 'another program';
  await expect(requireFreePort(port, 'Temporal', 'SENIM_TEMPORAL_PORT')).rejects.toThrow(
    new RegExp(
      `^Port ${String(port)}, needed for Temporal, is in use by ${holder}.*SENIM_TEMPORAL_PORT=<port> npm start$`,
      'u',
    ),
  );
});

it('a port nobody uses may be taken', async () => {
  await expect(requireFreePort(await freePort(), 'Temporal', 'SENIM_TEMPORAL_PORT')).resolves.toBeUndefined();
});
