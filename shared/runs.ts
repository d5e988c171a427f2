/** Which run of an application an id names: `application/A-1` is the first, `application/A-1/2` the one after it. */
export function runOf(caseId: string): {
  /** The portal's number of the application. */
  readonly number: string;
  /** From 1. */
  readonly run: number;
  /** The id of the run that a ruling may begin after it. */
  readonly next: string;
} {
  const [procedure = '', number = '', run = '1'] = caseId.split('/');
  return { number, run: Number(run), next: `${procedure}/${number}/${String(Number(run) + 1)}` };
}
