import type { Stage } from '../../shared/case/types.ts';
import type { ApplicationFormInput } from '../../shared/messages/application-form.ts';
import { binOf, sampleApplication } from './sample-application.ts';

/** A sample and how far the officials take it; the others wait there for a person. */
export interface SampleCase {
  readonly form: ApplicationFormInput;
  readonly until: Stage;
}

/** Made-up organisations; the check digit of each БИН is computed. */
const organisations = [
  { name: 'ТОО «Тұлпар Дата»', product: 'Платформа анализа данных «Тұлпар»', bin: '02034000001' },
  { name: 'ТОО «Жібек Жолы Системс»', product: 'Учётная система «Керуен»', bin: '11054000002' },
  { name: 'ТОО «Көк Тіреу Код»', product: 'Средство резервного копирования «Қойма»', bin: '12074000003' },
  { name: 'ТОО «Алатау Қорғаныс»', product: 'Система обнаружения вторжений «Қырағы»', bin: '14094000006' },
] as const;

const stages: readonly Stage[] = ['acceptance', 'commission', 'decision', 'signing'];

/** The case that the officials of the sample take to its end. */
export function mainSample(number: string): SampleCase {
  return { form: sampleApplication(number), until: 'closed' };
}

/** Cases left waiting for a person, one at each stage. */
export function waitingSamples(): readonly SampleCase[] {
  return organisations.map(({ name, product, bin }, i) => {
    const number = `DEMO-${String(i + 2)}`;
    const base = sampleApplication(number);
    const applicant = { ...base.applicant, name, id: binOf(bin) };
    const form = { ...base, applicant, product: { ...base.product, name: product } };
    return { form, until: stages[i] ?? 'acceptance' };
  });
}
