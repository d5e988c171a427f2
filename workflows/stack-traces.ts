/**
 * Stacks as V8 writes them, in production. Otherwise the SDK keeps a mapped stack for every promise that waits, 70 KiB a
 * parked case, for the stack trace query alone, and maps minified code to wrong places; what a case waits for stands on
 * its card.
 */
if (process.env.NODE_ENV === 'production') {
  Error.prepareStackTrace = (error, frames) => [String(error), ...frames.map(String)].join('\n    at ');
}
