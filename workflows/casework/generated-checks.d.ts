/** Made when the bundle is built (`workers/bundle/checks.ts`): the schemas of all messages, compiled. */
declare module '#checks' {
  export function checkErrors(
    name: string,
    message: unknown,
  ): { instancePath: string; keyword: string; params: Record<string, unknown> }[];
}
