import type { Bilingual } from '../../shared/bilingual.ts';
import type { Stage } from '../../shared/case/types.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { rule } from '../../shared/law/rules.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { answers, type AnswerName } from '../../shared/messages/answers.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageEntry } from '../../shared/messages/catalogue-entry.ts';
import { answersOf, contracts, ownRefusals, refusalsOfAny } from '../../shared/messages/contract.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { both } from '../../shared/texts/format.ts';
import { pageTexts as texts } from '../../shared/texts/portal-page.ts';

/** Every message in both languages: what for, who, when, how, every answer and every refusal. */
export function messagesPage(): string {
  const names = Object.keys(schemas) as MessageName[];
  const groups = [texts.portal, texts.office, texts.technical];
  return [
    ...texts.head,
    '',
    ...names.map((name) => `- [\`${name}\`](#${name.toLowerCase()}) — ${line(catalogue[name].title)}`),
    '',
    ...application(),
    ...groups.flatMap((group) => [
      `## ${line(group)}`,
      '',
      ...names.filter((name) => groupOf(name) === group).flatMap(section),
    ]),
    `## ${line(texts.answersTitle)}`,
    '',
    ...(Object.keys(answers) as AnswerName[]).flatMap(answerSection),
    `## ${line(texts.anyTitle)}`,
    '',
    line(texts.anyText),
    '',
    refusals(refusalsOfAny).ru,
    '',
  ].join('\n');
}

const line = ({ ru, kk }: Bilingual) => (ru === kk ? ru : `${ru} / ${kk}`);

function groupOf(name: MessageName): Bilingual {
  if (name === 'receipt') return texts.technical;
  const { roles: senders } = catalogue[name];
  if (senders.includes('applicant')) return texts.portal;
  return senders.every((role) => role === 'operator') ? texts.technical : texts.office;
}

function application(): readonly string[] {
  const files = '[JSON Schema](application.schema.json), [пример / мысал](application.example.json)';
  return [`## ${line(texts.applicationTitle)}`, '', line(texts.applicationText), '', files, ''];
}

function section(name: MessageName): readonly string[] {
  const { title, description, roles: senders, signal, term } = catalogue[name];
  const { accepted, stages } = contracts[name];
  const files = `[${name}.schema.json](messages/${name}.schema.json), [${name}.example.json](messages/${name}.example.json)`;
  const answered = answersOf(name).map((answer) => `[${answer}](#${answer})`);
  const same = (text: string): Bilingual => ({ ru: text, kk: text });
  const rows: readonly (readonly [Bilingual, Bilingual])[] = [
    [texts.purpose, description],
    [
      texts.who,
      both((language) => senders.map((role) => `\`${role}\` ${roles[role].title[language]}`).join('; ')),
    ],
    [texts.accepted, accepted],
    [texts.stages, stagesText(stages)],
    ...(term === undefined ? [] : [[texts.inTime, rule(term).paragraph] as const]),
    [texts.how, ways[signal ?? 'update']],
    [texts.answer, same(answered.join(', '))],
    [texts.refusals, refusals(ownRefusals(name))],
    [texts.files, same(files)],
  ];
  return [
    `### ${name}`,
    '',
    `**${line(title)}**`,
    '',
    '| | русский | қазақша |',
    '| --- | --- | --- |',
    ...rows.map(([label, { ru, kk }]) => `| ${line(label)} | ${ru} | ${kk} |`),
    '',
  ];
}

const stagesText = (stages: readonly Stage[]): Bilingual =>
  stages.length === Object.keys(stageTitles).length
    ? texts.anyStage
    : both((language) => stages.map((stage) => stageTitles[stage][language]).join('; '));

const ways: Readonly<Record<NonNullable<MessageEntry['signal']> | 'update', Bilingual>> = {
  update: texts.update,
  fallback: texts.fallback,
  only: texts.only,
};

function refusals(codes: readonly ErrorCode[]): Bilingual {
  if (codes.length === 0) return texts.none;
  const links = codes.map((code) => `[${code}](errors.md#${code.toLowerCase()})`).join(', ');
  return { ru: links, kk: links };
}

function answerSection(name: AnswerName): readonly string[] {
  const { description = '', shape } = answers[name];
  return [
    `### ${name}`,
    '',
    `**${description}**: [${name}.schema.json](answers/${name}.schema.json)`,
    '',
    ...Object.entries(shape).map(([field, { description: said = '' }]) => `- \`${field}\` — ${said}`),
    '',
  ];
}
