import { readStaff } from '../staff.ts';
import { resultPdf } from '../../activities/documents/pdf.ts';
import { signatoryOf } from '../../activities/signatures/result.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import type { Refusal } from '../../shared/errors.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import type { Config } from '../../temporal.config.ts';
import type { Cases, Sent } from '../client/cases.ts';
import { signInSandbox } from './sign.ts';

/** Plays the officials of the provider for a sample case: each step is what a person would send. */
export class Officials {
  private readonly cases: Cases;
  private readonly config: Pick<Config, 'staffFile' | 'urls'>;

  constructor(cases: Cases, config: Pick<Config, 'staffFile' | 'urls'>) {
    this.cases = cases;
    this.config = config;
  }

  /** Does the next thing the case waits for. Undefined when it waits for nothing the officials can do. */
  async next(status: CaseStatus): Promise<{ message: MessageName; sent: Sent | Refusal } | undefined> {
    const message = order.find((name) => status.awaited.includes(name));
    if (message === undefined) return undefined;
    const body = message === 'sign' ? await this.signature(status.caseId) : bodies[message](status);
    return { message, sent: await this.cases.act(status.caseId, message, body) };
  }

  private async signature(caseId: string) {
    const staff = 'S-501';
    const { iin: _, ...signatory } = signatoryOf(readStaff(this.config.staffFile), staff);
    const date = today();
    const pdf = resultPdf({ record: await this.cases.result(caseId), signatory, issuedOn: date });
    const signature = await signInSandbox(this.config.urls.signatures, pdf, staff);
    return { by: { role: 'signatory', staff }, date, signature };
  }
}

const order = [
  'register',
  'checkCompleteness',
  'recordRecommendation',
  'decide',
  'sign',
] as const satisfies MessageName[];

/** What each official sends in the straight way. */
const bodies: Record<
  Exclude<(typeof order)[number], 'sign'>,
  (status: CaseStatus) => Record<string, unknown>
> = {
  register: ({ number }) => ({ by: { role: 'intake', staff: 'S-101' }, registrationNumber: `ВХ-${number}` }),
  checkCompleteness: () => ({ by: { role: 'unit', staff: 'S-201' }, result: 'complete' }),
  recordRecommendation: () => ({
    by: { role: 'secretary', staff: 'S-301' },
    recommendation: 'include',
    minutes: { number: '12', date: today() },
  }),
  decide: () => ({ by: { role: 'head-of-unit', staff: 'S-401' }, decision: 'include' }),
};

const today = () => localDay(new Date().toISOString());
