import { readFileSync } from 'node:fs';
import { connectPortal, isRefusal, type ApplicationFormInput, type Refusal } from 'senim/client';

/**
 * Подать заявление, показать статус, отозвать: `npx tsx docs/portal/examples/typescript/withdraw.ts A-2026-000001`.
 * Сервер и ключи — из переменных (раздел 6 README.md); при `npm start` ключи лежат в .data/keys.json, задавать их не нужно.
 */
const [, , number = 'A-2026-000001'] = process.argv;
const example = new URL('../../application.example.json', import.meta.url);
// Пример подходит под схему заявления, это держит тест.
const form = { ...JSON.parse(readFileSync(example, 'utf8')), number } as ApplicationFormInput;

const portal = await connectPortal();

// 1. Подать. То же заявление ещё раз — та же расписка, другое под тем же номером — NUMBER_TAKEN.
const receipt = stopIfRefused(await portal.submit(form));
console.log(`${receipt.caseId}: ${receipt.terms.map(({ rule, dueAt }) => `${rule} до ${dueAt}`).join(', ')}`);

// 2. Статус простыми словами: для «личного кабинета», для оператора 1414, для SMS.
const status = stopIfRefused(await portal.status(receipt.caseId));
console.log(status.text.ru);
console.log(status.short.kk);

// 3. Действие услугополучателя. Ключ портал выбирает и запоминает до первой попытки: повтор с ним не засчитается дважды.
const key = `withdraw-${number}`;
const taken = stopIfRefused(await portal.act(receipt.caseId, 'withdraw', { reason: 'передумали' }, { key }));
console.log(JSON.stringify(taken));

// 4. Повтор после сбоя портала: тот же ключ — тот же ответ, хотя дело уже завершено.
const again = stopIfRefused(await portal.act(receipt.caseId, 'withdraw', { reason: 'передумали' }, { key }));
console.log(JSON.stringify(again));

await portal.close();

/** Отказ — значение: код для программы, тексты для человека. */
function stopIfRefused<T extends object>(answer: T | Refusal): T {
  if (!isRefusal(answer)) return answer;
  for (const { path, text } of answer.problems ?? []) console.error(`${path}: ${text.ru}`);
  throw new Error(`${answer.code}: ${answer.text.ru}`);
}
