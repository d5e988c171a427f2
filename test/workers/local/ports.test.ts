import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { requireFreePort, requireFreePorts } from '../../../workers/local/ports.ts';
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

it('every port in use is named at once', async () => {
  const needed = ['SENIM_TEMPORAL_PORT', 'SENIM_UI_PORT', 'SENIM_CODEC_PORT'];
  const servers = needed.map(() => createServer().listen(0, '127.0.0.1'));
  onTestFinished(() => servers.forEach((server) => void server.close()));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const free = await freePort();
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  const asked = needed.map((variable, i) => ({ port: ports[i] ?? 0, what: variable, variable }));
  const failed: unknown = await requireFreePorts([
    ...asked,
    { port: free, what: 'PostgreSQL', variable: 'SENIM_POSTGRES_PORT' },
  ]).catch((error: unknown) => error);
  for (const port of ports) expect(String(failed)).toContain(`ort ${String(port)}, needed for`);
  expect(String(failed)).toContain(
    'SENIM_TEMPORAL_PORT=<port> SENIM_UI_PORT=<port> SENIM_CODEC_PORT=<port> npm start',
  );
  expect(String(failed)).not.toContain(String(free));
});

it('a port nobody uses may be taken', async () => {
  await expect(requireFreePort(await freePort(), 'Temporal', 'SENIM_TEMPORAL_PORT')).resolves.toBeUndefined();
});
