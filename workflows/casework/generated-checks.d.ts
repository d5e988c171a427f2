/** Made when the bundle is built (`workers/bundle/checks.ts`): the schemas of all messages, compiled. */
declare module '#checks' {
  export function compiledProblems(name: string, message: unknown): { path: string; expected: string }[];
}
