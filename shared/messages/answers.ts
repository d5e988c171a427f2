import { z } from 'zod';
import { editions } from '../law/editions.ts';
import type { EditionId } from '../law/types.ts';
import { patterns } from './patterns.ts';

/**
 * What a sender gets for a message that is not refused. As with messages, one schema is the type, the JSON Schema and the
 * page for portals; a description stands in both languages.
 */

const says = <S extends z.ZodType>(schema: S, ru: string, kk: string): S => schema.describe(`${ru} / ${kk}`);

const instant = z.string().regex(patterns.instant.of);
const key = () => says(z.string(), 'ключ идемпотентности сообщения', 'хабардың идемпотенттік кілті');
const caseId = () => says(z.string(), 'id дела', 'іс идентификаторы');

const taken = z
  .strictObject({
    taken: says(z.literal(true), 'сообщение принято', 'хабар қабылданды'),
    key: key(),
    receivedAt: says(
      instant,
      'когда получено: по этому моменту решается, в срок ли',
      'қашан алынды: мерзімінде екені осы сәт бойынша шешіледі',
    ),
    duty: says(z.string(), 'исполненная обязанность', 'орындалған міндет').optional(),
    inTime: says(z.boolean(), 'исполнена ли она в срок', 'ол мерзімінде орындалды ма').optional(),
  })
  .describe('Принято / Қабылданды');

const stored = z
  .strictObject({
    stored: says(
      z.literal(true),
      'сохранено сервером как Signal; примет ли его дело, скажет статус',
      'сервер Signal ретінде сақтады; іс оны қабылдағанын мәртебе айтады',
    ),
    key: key(),
  })
  .describe('Сохранено / Сақталды');

const receipt = z
  .strictObject({
    caseId: caseId(),
    number: says(z.string(), 'номер портала', 'портал нөмірі'),
    run: says(z.string(), 'запуск workflow, занявший номер', 'нөмірді алған workflow іске қосылуы'),
    bodyHash: says(
      z.string().regex(patterns.sha256.of),
      'хеш принятого заявления',
      'қабылданған өтініштің хеші',
    ),
    edition: says(
      // The ids are the keys of the list, which is never empty.
      z.enum(editions.map(({ id }) => id) as [EditionId, ...EditionId[]]),
      'редакция Правил, действующая для дела',
      'іске қолданылатын Қағидалар редакциясы',
    ),
    filedAt: says(instant, 'когда подано', 'қашан берілді'),
    receivedOn: says(
      z.string().regex(patterns.day.of),
      'день поступления, от которого считают (п. 17)',
      'мерзім есептелетін түскен күні (17-т.)',
    ),
    terms: says(
      z.array(
        z.strictObject({
          rule: says(z.string(), 'правило', 'қағида'),
          dueAt: says(instant, 'последний момент срока', 'мерзімнің соңғы сәті'),
          projected: says(
            z.boolean(),
            'зависит от ещё не объявленных дней отдыха',
            'әлі жарияланбаған демалыс күндеріне байланысты',
          ),
        }),
      ),
      'сроки, которые уже идут',
      'басталған мерзімдер',
    ),
  })
  .describe('Расписка / Қолхат');

export const answers = { taken, stored, receipt } as const;

export type AnswerName = keyof typeof answers;
/** The answer to a message that was taken. */
export type Answer = Readonly<z.infer<typeof taken>>;
/** A Signal the server keeps for the case. */
export type Stored = Readonly<z.infer<typeof stored>>;
/** What the receipt of a submission says. */
export type Receipt = Readonly<z.infer<typeof receipt>>;
