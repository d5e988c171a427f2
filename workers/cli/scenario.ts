import { readFileSync } from 'node:fs';
import type { Bilingual } from '../../shared/bilingual.ts';
import { scenarioErrors as errors, scenarioTexts as texts } from '../../shared/texts/cli-scenario.ts';
import { say } from '../../shared/texts/cli.ts';
import { both } from '../../shared/texts/format.ts';
import { writeMoment } from '../../test/simulator/scenario/moments.ts';
import { readScenario } from '../../test/simulator/scenario/read.ts';
import type { Ran } from '../../test/simulator/scenario/run.ts';
import { ran } from '../../test/simulator/scenario/verdict.ts';
import type { Engine } from '../../test/simulator/scenario/engine.ts';
import type { Scenario } from '../../test/simulator/scenario/types.ts';
import { indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';
import { productionSandbox } from './virtual.ts';

interface Told extends Ran {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}

/** Plays scenarios, each in a world of its own. Throws `UsageError` before any is played when one cannot be read. */
export async function scenarioRun(files: readonly string[], engine: string): Promise<Answer> {
  if (engine !== 'sandbox' && engine !== 'server') throw new UsageError(errors.engine, { engine });
  const scenarios = files.map((file) => ({ file, scenario: read(file) }));
  const open = await opener(engine);
  const told: Told[] = [];
  for (const { file, scenario } of scenarios) {
    const done = await ran(scenario, open);
    told.push({
      file,
      title: scenario.title,
      passed: done.failures.length + done.breaches.length === 0,
      ...done,
    });
  }
  const failed = told.filter(({ passed }) => !passed);
  return {
    ok: failed.length === 0,
    json: told,
    lines: (language) =>
      [...told.flatMap(resultLines), say(texts.total, { n: told.length, failed: failed.length })].map(
        (line) => line[language],
      ),
  };
}

/** The course of the case a scenario leads to. */
export async function scenarioExplain(file: string): Promise<Answer> {
  const scenario = read(file);
  const open = await opener('sandbox');
  const { timeline: ru } = await ran(scenario, open);
  const { timeline: kk } = await ran(scenario, open, 'kk');
  const lines = { ru, kk };
  return {
    ok: true,
    json: ru,
    lines: (language) => [
      scenario.title,
      ...lines[language].map((line) => say(texts.line, { ...line })[language]),
    ],
  };
}

function read(file: string): Scenario {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(errors.unreadable, {
      file,
      code: error instanceof Error && 'code' in error ? String(error.code) : '',
    });
  }
  const scenario = readScenario(text);
  if (!('faults' in scenario)) return scenario;
  const faults = scenario.faults.map((fault) => say(errors.fault, { ...fault }));
  const list = both((language) => faults.map((fault) => fault[language]).join('; '));
  throw new UsageError(errors.malformed, { file, faults: list });
}

type Open = (begins: number, scenario: Scenario) => Promise<Engine>;

async function opener(engine: 'sandbox' | 'server'): Promise<Open> {
  if (engine === 'server') {
    // Before anything of a server is loaded, which would keep the process.
    await (await import('../../test/server/faketime.ts')).fakeClock();
    return (await import('../../test/simulator/scenario/real.ts')).realEngine;
  }
  const { virtualEngine } = await import('../../test/simulator/scenario/virtual.ts');
  const sandbox = await productionSandbox();
  return (begins, scenario) => virtualEngine(sandbox, begins, scenario);
}

function resultLines({ file, title, passed, failures, breaches, timeline }: Told): readonly Bilingual[] {
  if (passed) return [say(texts.passed, { file, title })];
  return [
    say(texts.failed, { file, title }),
    ...failures.map(({ line, at, case: number, what, expected, stood }) =>
      indent(
        say(texts.failure, {
          line,
          at: writeMoment(at),
          case: number,
          what,
          expected: shown(expected),
          stood: shown(stood),
        }),
      ),
    ),
    ...breaches.map((breach) => indent(say(texts.breach, { breach }))),
    indent(texts.course),
    ...timeline.map((line) => indent(say(texts.line, { ...line }), 4)),
  ];
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
