import { z } from 'zod';
import { productTypes, services } from '../../shared/law/types.ts';
import { errorTexts } from '../../shared/errors.ts';
import { statusSchema } from '../../shared/case/status-schema.ts';
import { answers, type AnswerName } from '../../shared/messages/answers.ts';
import { applicationForm } from '../../shared/messages/application-form.ts';
import { complaintForm } from '../../shared/messages/complaint-form.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { jsonSchemaOf } from '../../shared/messages/json-schema.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import { sampleComplaint } from '../sandbox/sample-complaint.ts';
import { sampleApplication, sampleOf } from '../sandbox/sample-application.ts';
import { errorsPage } from './errors-page.ts';
import { messagesPage } from './messages-page.ts';
import { exampleStatus } from './status-example.ts';
import { vectors } from './vectors.ts';

/** Every service about every kind of product. */
const applications = services.flatMap((service) =>
  productTypes.map((productType) => [service, productType] as const),
);

/** Files of `docs/portal/` that follow from the code, by their path there. What is written by hand is not among them. */
export function portalFiles(): ReadonlyMap<string, string> {
  const names = Object.keys(schemas) as MessageName[];
  const form = z.toJSONSchema(applicationForm, { io: 'input' });
  return new Map<string, string>([
    ['application.schema.json', json({ title: 'Заявление / Өтініш', ...form })],
    ['application.example.json', json(sampleApplication('A-2026-000001'))],
    ...applications.map(([service, productType], i): [string, string] => [
      `applications/${service}-${productType}.example.json`,
      json(sampleOf(`A-2026-00001${String(i)}`, service, productType)),
    ]),
    [
      'complaint.schema.json',
      json({ title: 'Жалоба / Шағым', ...z.toJSONSchema(complaintForm, { io: 'input' }) }),
    ],
    ['complaint.example.json', json(sampleComplaint('C-2026-000001'))],
    ...names.flatMap((name): [string, string][] => [
      [`messages/${name}.schema.json`, json({ ...describedBy(name), ...jsonSchemaOf(name) })],
      [`messages/${name}.example.json`, json(catalogue[name].example)],
    ]),
    ...(Object.keys(answers) as AnswerName[]).map((name): [string, string] => [
      `answers/${name}.schema.json`,
      json(z.toJSONSchema(answers[name])),
    ]),
    ['status.schema.json', json({ title: 'Статус / Мәртебе', ...z.toJSONSchema(statusSchema) })],
    ['status.example.json', json(exampleStatus())],
    ['vectors.json', json(vectors())],
    ['messages.md', messagesPage()],
    ['errors.md', errorsPage(errorTexts)],
  ]);
}

function describedBy(name: MessageName) {
  const { title, description } = catalogue[name];
  return {
    title: `${title.ru} / ${title.kk}`,
    description: `${description.ru} / ${description.kk}`,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
