#!/usr/bin/env node
try {
  // Runs the TypeScript sources; also those that the SDK loads by `require`.
  await import('tsx');
} catch {
  process.stderr.write(
    'Зависимости не установлены. Выполните npm ci. / Тәуелділіктер орнатылмаған. npm ci орындаңыз.\n',
  );
  process.exit(2);
}
// `senim ... | head`: whoever read the answer has had enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
