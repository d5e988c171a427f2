import type { z } from 'zod';
import { binOf, sampleOf } from './sample-application.ts';
import { mainSample, waitingSamples } from './sample-cases.ts';
import type { knownOrganisation } from './systems/legal-entities.ts';

type Organisation = z.input<typeof knownOrganisation>;

/** The applicants of the samples, registered as they write themselves. */
const applicants = [
  mainSample('SAMPLE').form,
  sampleOf('SAMPLE', 'inclusion', 'electronics'),
  ...waitingSamples().map(({ form }) => form),
].map(({ applicant: { id, name } }): [string, Organisation] => [id, { name }]);

const company = binOf('03054000010');
const daughter = binOf('15034000011');

/** Made-up organisations, each with a valid БИН: the applicants of the samples and one of every kind п. 2 пп. 4 excepts. */
export const organisations: Readonly<Record<string, Organisation>> = {
  ...Object.fromEntries(applicants),
  [binOf('05014000016')]: { name: 'РГУ «Комитет (песочница)»', form: 'state-institution' },
  [binOf('04014000013')]: { name: 'РГП «Есеп»', form: 'state-enterprise', stateShare: 100 },
  [company]: { name: 'АО «Национальная компания „Үлгі“»', form: 'joint-stock-company', stateShare: 100 },
  [daughter]: {
    name: 'ТОО «Үлгі Софт»',
    founders: [{ bin: company, name: 'АО «Национальная компания „Үлгі“»', share: 100 }],
  },
  [binOf('17064000012')]: {
    name: 'ТОО «Үлгі Сервис»',
    founders: [{ bin: daughter, name: 'ТОО «Үлгі Софт»', share: 51 }],
  },
  [binOf('12084000014')]: { name: 'ТОО «Бұрынғы»', liquidated: '2026-03-02' },
};
