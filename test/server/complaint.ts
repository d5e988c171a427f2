import { resultPdf } from '../../activities/documents/pdf.ts';
import { signatoryOf } from '../../activities/signatures/result.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { signerOf } from '../../shared/notices/result-document.ts';
import type { AboutComplaint, ComplaintFormInput } from '../../shared/messages/complaint-form.ts';
import { sampleComplaint } from '../../workers/sandbox/sample-complaint.ts';
import { signInSandbox } from '../../workers/sandbox/sign.ts';
import { staff } from '../simulator/staff.ts';
import { eventually, FiledCase } from './filed-case.ts';
import type { World } from './world.ts';

/** A complaint on a real server, and what its people do. */
export class FiledComplaint extends FiledCase {
  constructor(world: World, number: string) {
    super(world, number, 'complaint');
  }

  /** Waits until the journal says that this is owed: a query now and then would disturb a case without cache. */
  owes(rule: string): Promise<void> {
    return eventually(async () => {
      const steps = await this.journal();
      if (!steps.some((step) => step.kind === 'duty-opened' && step.rule === rule))
        throw new Error(`${rule} is not owed yet`);
    });
  }

  registers() {
    const by = { role: 'intake', staff: 'S-101' };
    return this.act('registerComplaint', { by, registrationNumber: 'Ж-1' });
  }

  rules(body: Readonly<Record<string, unknown>>) {
    const reasons = { ru: 'довод проверен', kk: 'дәлел тексерілді' };
    return this.act('ruleComplaint', { by: { role: 'reviewer', staff: 'S-901' }, reasons, ...body });
  }

  /** Signs what waits: the answer or the ruling, or the letter with which the complaint goes on. */
  async signs(message: 'signRuling' | 'forwardComplaint', by: string) {
    const record = await this.world.cases.result(
      this.id,
      message === 'forwardComplaint' ? 'letter' : 'result',
    );
    const role = signerOf(record);
    const date = localDay((await this.world.look()).toISOString());
    const { iin: _, ...signatory } = signatoryOf(staff, by, role);
    const content = resultPdf({ record, signatory, issuedOn: date });
    const signature = await signInSandbox(`${this.world.sandboxUrl}/ncanode`, content, by);
    return this.act(message, { by: { role, staff: by }, date, signature });
  }
}

/** Brings a complaint, with what is changed in it; the case waits for its registration, or for the court. */
export async function complain(
  world: World,
  number: string,
  about: AboutComplaint,
  change: Partial<ComplaintFormInput> = {},
): Promise<FiledComplaint> {
  await world.look();
  const form = { ...sampleComplaint(number, about), ...change };
  const receipt = await world.cases.submit(form, 'complaint');
  if ('code' in receipt) throw new Error(`${receipt.code}: ${receipt.text.ru}`);
  const kase = new FiledComplaint(world, number);
  await kase.owes(form.to === 'court' ? 'HOUSE-COURT' : 'HOUSE-COMPLAINT');
  return kase;
}
