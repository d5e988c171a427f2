import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventTexts } from '../../shared/case/event-texts.ts';
import { inclusionOfSoftware } from '../../shared/law/checklists/software.ts';
import { findingGrounds } from '../../shared/law/checks.ts';
import { editions } from '../../shared/law/editions.ts';
import { grounds } from '../../shared/law/grounds.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { reportedStageTitles, stageTitles } from '../../shared/law/stages.ts';
import { schemas } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { searchAttributes } from '../../shared/search-attributes.ts';
import { noteTitles, noticeTitles } from '../../shared/texts/deliveries.ts';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { certificates } from '../../workers/sandbox/people.ts';
import { openSandbox, type Sandbox } from '../simulator/sandbox.ts';
import { viewNames } from '../simulator/scenario/expected.ts';
import { writeMoment } from '../simulator/scenario/moments.ts';
import { BESIDE, HEAD, readScenario } from '../simulator/scenario/read.ts';
import { answerWords } from '../simulator/scenario/reply.ts';
import type { Ran } from '../simulator/scenario/run.ts';
import { mustRead, ran, verdict } from '../simulator/scenario/verdict.ts';
import { virtualEngine } from '../simulator/scenario/virtual.ts';
import { words } from '../simulator/scenario/words.ts';

const page = readFileSync('docs/scenarios.md', 'utf8');
const examples = [...page.matchAll(/```yaml\n([^]*?)```/g)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('steps:'));
const unnamed = (names: readonly string[]) => names.filter((name) => !page.includes(`\`${name}\``));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows()).code);
});
const played = (text: string): Promise<Ran> =>
  ran(mustRead(text), (begins, scenario) => virtualEngine(sandbox, begins, scenario));

describe('the page on scenarios', () => {
  it.each(Object.entries(words))('names all that %s does, and what is said beside it', (actor, phrases) => {
    const fields = Object.values(phrases).flatMap((word) => Object.keys(word.fields.shape));
    expect(unnamed([actor, ...Object.keys(phrases), ...fields])).toEqual([]);
  });

  it('names all that can be expected, each in a row of its own', () => {
    expect(viewNames.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
  });

  it.each(
    Object.entries({
      'the head of a scenario': HEAD,
      'what is said beside a step': BESIDE,
      answers: answerWords,
      stages: Object.keys(stageTitles),
      outcomes: Object.keys(outcomeTitles),
      'items of the checklists': Object.values(inclusionOfSoftware).flatMap((items) =>
        items.flatMap(({ id, kinds }) => [id, ...kinds]),
      ),
      findings: Object.keys(findingGrounds),
      'grounds for refusal': Object.values(grounds).flatMap((list) => list.map(({ id }) => String(id))),
      'keys of signatories': [...certificates.keys()].filter((id) => id.startsWith('S-501')),
      roles: Object.keys(roles),
      messages: Object.keys(schemas),
      notices: Object.keys(noticeTitles),
      notes: Object.keys(noteTitles),
      'reported stages': Object.keys(reportedStageTitles),
      'steps of the journal': Object.keys(eventTexts),
      'fields of the lists': Object.values(searchAttributes).map(({ name }) => name),
    }),
  )('names all %s', (_, names) => {
    expect(unnamed(names)).toEqual([]);
  });

  it('names every edition', () => {
    expect(editions.filter(({ id }) => !page.includes(id))).toEqual([]);
  });

  it('holds examples without a fault', () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const text of examples) expect(readScenario(text)).not.toHaveProperty('faults');
  });

  it('holds examples that stand as they are written', async () => {
    for (const text of examples) expect(verdict(await played(text))).toBe('');
  });

  it('shows the failure of its first example as it is', async () => {
    const { failures, timeline } = await played(
      examples[0]!.replace('until: 30.11.2026 18:30', 'until: 27.11.2026 18:30'),
    );
    expect(failures).toHaveLength(1);
    const { line, at, case: number, what, expected, stood } = failures[0]!;
    const [first] = timeline;
    for (const shown of [
      `строка ${String(line)}, ${writeMoment(at)}, дело ${number}: ${what}`,
      `ожидалось: ${JSON.stringify(expected)}`,
      `стоит:     ${JSON.stringify(stood)}`,
      `${first!.at} ${first!.case}  ${first!.text}`,
    ])
      expect(page).toContain(shown);
  });
});
