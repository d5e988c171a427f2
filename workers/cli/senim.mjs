#!/usr/bin/env node
// Runs the TypeScript sources; also those that the SDK loads by `require`.
import 'tsx';

// `senim ... | head`: whoever read the answer has had enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
