import { sandboxKey } from './people.ts';

/** Signs as a made-up member of staff, through the NCANode stand-in: a detached CMS over these bytes, base64. */
export async function signInSandbox(ncanodeUrl: string, content: Uint8Array, staff: string): Promise<string> {
  const answer = await fetch(`${ncanodeUrl}/cms/sign`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      data: Buffer.from(content).toString('base64'),
      signers: [sandboxKey(staff)],
      detached: true,
      withTsp: false,
    }),
  });
  const signed: unknown = await answer.json();
  if (
    answer.ok &&
    typeof signed === 'object' &&
    signed !== null &&
    'cms' in signed &&
    typeof signed.cms === 'string'
  ) {
    return signed.cms;
  }
  throw new Error(`The NCANode stand-in did not sign for ${staff}: HTTP ${String(answer.status)}.`);
}
