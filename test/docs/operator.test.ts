import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorTexts } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { readMessage } from '../../shared/messages/read.ts';
import { schemas } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { searchAttributes } from '../../shared/search-attributes.ts';

const guide = readFileSync('docs/operator.md', 'utf8');
const sections = guide.split(/^#### /m).slice(1);
const nameOf = (section: string) => /^`(\w+)`/.exec(section)?.[1] ?? '';
const words = (pattern: RegExp) => [...guide.matchAll(pattern)].map(([, word = '']) => word);

describe("the operator's guide", () => {
  it('explains every message, and no other', () => {
    expect(sections.map(nameOf).toSorted()).toEqual(Object.keys(schemas).toSorted());
  });

  it.each(sections.map((section) => [nameOf(section), section]))(
    '%s: says who sends it, and each example is one the case takes',
    (name, section) => {
      const examples = [...section.matchAll(/^```json\n(.*?)^```/gms)].map(([, json = '']) => json);
      expect(examples.length > 0).toBe(name !== 'receipt');
      const { roles: senders } = Object(catalogue)[name] as { roles: readonly string[] };
      for (const role of senders.filter((sender) => sender !== 'applicant'))
        expect(section).toContain(`\`${role}\``);
      const read = examples.map((json) => readMessage(name as keyof typeof schemas, JSON.parse(json)));
      expect(read.filter((found) => 'problems' in found)).toEqual([]);
    },
  );

  it('names only codes, roles, stages, outcomes and search attributes that exist, and pictures that are there', () => {
    const codes = words(/`([A-Z]+_[A-Z_]+)`/g);
    expect(codes.filter((code) => !Object.hasOwn(errorTexts, code))).toEqual([]);
    const attributes = words(/(\w+) (?:=|<|IN|IS) /g).filter((word) => /^[A-Z]/.test(word));
    const known = Object.values(searchAttributes).map(({ name }) => name);
    const temporals = ['ExecutionStatus', 'WorkflowId', 'TemporalReportedProblems'];
    expect(attributes.filter((name) => ![...known, ...temporals].includes(name))).toEqual([]);
    expect(words(/WaitingFor = '([\w-]+)'/g).filter((role) => !Object.hasOwn(roles, role))).toEqual([]);
    expect(words(/Stage = '(\w+)'/g).filter((stage) => !Object.hasOwn(stageTitles, stage))).toEqual([]);
    expect(words(/Outcome = '([\w-]+)'/g).filter((end) => !Object.hasOwn(outcomeTitles, end))).toEqual([]);
    expect(words(/\]\((images\/[\w.-]+)\)/g).filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
  });
});
