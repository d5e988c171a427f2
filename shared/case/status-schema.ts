import { z } from 'zod';
import { editions } from '../law/editions.ts';
import { outcomeTitles } from '../law/outcomes.ts';
import { stageTitles } from '../law/stages.ts';
import type { EditionId } from '../law/types.ts';
import { patterns } from '../messages/patterns.ts';
import { schemas, type MessageName } from '../messages/schemas.ts';
import { roles, type Role } from '../roles.ts';
import { SMS } from '../texts/cabinet.ts';
import type { CabinetStatus } from './cabinet-status.ts';
import type { CaseStatus } from './status.ts';
import type { Outcome, Stage } from './types.ts';

/** The shape of the `status` query for portals; the interfaces beside it are what the compiler holds it to. */

/** One of the keys of a table that is never empty. */
const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) =>
  z.enum(Object.keys(table) as [K, ...K[]]);

const says = <S extends z.ZodType>(schema: S, ru: string, kk: string): S => schema.describe(`${ru} / ${kk}`);

const bilingual = z.strictObject({ ru: z.string(), kk: z.string() });
const instant = z.string().regex(patterns.instant.of);
const day = z.string().regex(patterns.day.of);
const message = oneOf<MessageName>(schemas);
const longest = z.string().max(SMS.joined * SMS.parts);

const due = z.strictObject({
  at: says(instant, 'последний момент', 'соңғы сәті'),
  words: says(bilingual, 'он же словами, время Казахстана', 'сөзбен, Қазақстан уақыты'),
  moved: says(bilingual, 'почему срок другой, чем был', 'мерзім неге өзгерді').exactOptional(),
  estimated: says(
    z.literal(true),
    'предварительно: зависит от ещё не объявленных дней отдыха',
    'алдын ала: әлі жарияланбаған демалыс күндеріне байланысты',
  ).exactOptional(),
});

/** What the cabinet shows and 1414 reads out. */
export const cabinetSchema: z.ZodType<CabinetStatus> = z.strictObject({
  about: says(bilingual, 'какое это дело', 'бұл қандай іс'),
  where: says(bilingual, 'где оно: стадия или исход', 'ол қайда: кезең немесе нәтиже'),
  next: says(bilingual, 'что будет дальше', 'әрі қарай не болады'),
  mustAct: says(
    z.array(
      z.strictObject({
        who: says(
          bilingual,
          'услугополучатель («Вы») или подразделение',
          'көрсетілетін қызметті алушы («Сіз») немесе бөлімше',
        ),
        what: says(
          bilingual,
          'что сделать; из базы данных не известно',
          'не істеу керек; дерекқордан белгісіз',
        ).exactOptional(),
        paragraph: says(bilingual, 'по какому пункту', 'қай тармақ бойынша').exactOptional(),
        due: due.exactOptional(),
        missed: says(z.boolean(), 'срок истёк, не сделано', 'мерзім өтті, жасалмады'),
      }),
    ),
    'кто должен действовать, ближайший срок первым',
    'кім әрекет етуге тиіс, ең жақын мерзім бірінші',
  ),
  yourTurn: says(
    z.boolean(),
    'ждут ли самого услугополучателя',
    'көрсетілетін қызметті алушының өзі күтіле ме',
  ),
  resultBy: due.exactOptional(),
  hearing: says(bilingual, 'на когда назначено заслушивание', 'тыңдау қашанға белгіленген').exactOptional(),
  canDo: says(
    z.array(z.strictObject({ message, title: bilingual, description: bilingual, due: due.exactOptional() })),
    'что услугополучатель может сделать сейчас: сообщения контракта',
    'көрсетілетін қызметті алушы қазір не істей алады: келісімшарт хабарлары',
  ),
  complaint: says(
    bilingual,
    'как жаловаться: есть, когда срок пропущен или отказано',
    'қалай шағымдану керек: мерзім өтсе немесе бас тартылса болады',
  ).exactOptional(),
  text: says(
    bilingual,
    'всё это одним текстом, абзац на строку',
    'осының бәрі бір мәтінмен, әр абзац бір жолда',
  ),
  short: says(
    z.strictObject({ ru: longest, kk: longest }),
    'для SMS и оператора 1414, в единицах UCS-2',
    'SMS және 1414 операторы үшін, UCS-2 бірліктерімен',
  ),
});

const term = z.strictObject({
  from: instant,
  dayZero: day,
  dueOn: day,
  dueAt: instant,
  projected: z.boolean(),
  calendar: z.string(),
  days: z.array(
    z.strictObject({
      date: day,
      counted: z.boolean(),
      why: bilingual.exactOptional(),
      act: z.string().exactOptional(),
      projected: z.literal(true).exactOptional(),
    }),
  ),
  reminders: z.array(instant),
});

/** The answer to the query `status`. */
export const statusSchema: z.ZodType<CaseStatus> = z.strictObject({
  caseId: z.string(),
  number: z.string(),
  stage: z.strictObject({ id: oneOf<Stage>(stageTitles), title: bilingual }),
  outcome: z.strictObject({ id: oneOf<Outcome>(outcomeTitles), title: bilingual }).exactOptional(),
  registryEntry: z.int().exactOptional(),
  reopens: says(
    z.string(),
    'дело прежнего рассмотрения: заявление рассматривается снова по решению о жалобе',
    'бұрынғы қараудың ісі: өтініш шағым туралы шешім бойынша қайта қаралуда',
  ).exactOptional(),
  goesOn: says(
    z.string(),
    'дело, в котором завершённое заявление рассматривается снова; клиент на TypeScript находит его сам, другие спрашивают статус <id>/2',
    'аяқталған өтініш қайта қаралатын іс; TypeScript клиенті оны өзі табады, басқалары <id>/2 мәртебесін сұрайды',
  ).exactOptional(),
  filedAt: says(instant, 'когда подано', 'қашан берілді'),
  // The ids are the keys of the list, which is never empty.
  edition: z.enum(editions.map(({ id }) => id) as [EditionId, ...EditionId[]]).exactOptional(),
  cabinet: says(
    cabinetSchema,
    'простыми словами, для услугополучателя',
    'қарапайым сөзбен, көрсетілетін қызметті алушыға',
  ),
  waitingFor: says(
    z.array(
      z.strictObject({
        duty: z.string(),
        rule: z.string(),
        message,
        title: bilingual,
        paragraph: bilingual,
        owes: oneOf<Role>(roles),
        owesTitle: bilingual,
        dueAt: instant.exactOptional(),
        overdue: z.boolean(),
      }),
    ),
    'обязанности: кто, что, до какого момента',
    'міндеттер: кім, не, қай сәтке дейін',
  ),
  terms: says(
    z.record(z.string(), term),
    'сроки день за днём, по правилу',
    'мерзімдер күн сайын, қағида бойынша',
  ),
  awaited: says(z.array(z.string()), 'сообщения, которые примут сейчас', 'қазір қабылданатын хабарлар'),
});
