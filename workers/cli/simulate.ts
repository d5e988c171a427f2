import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioErrors as errors, scenarioTexts as texts } from '../../shared/texts/cli-scenario.ts';
import { say } from '../../shared/texts/cli.ts';
import { simulate } from '../../test/simulator/random/simulate.ts';
import { indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';
import { productionSandbox } from './virtual.ts';

const LARGEST_SEED = 2_147_483_647;

/**
 * Lives random cases; a breach is shrunk, and written as a scenario into the folder `out`. `perSecond` counts whole cases, the
 * `earlier` among them.
 */
export async function simulateCases(asked: {
  readonly cases: string;
  readonly seed?: string;
  readonly out: string;
}): Promise<Answer> {
  const cases = whole('--cases', asked.cases, 1, 1_000_000);
  const seed =
    asked.seed === undefined
      ? Math.floor(Math.random() * LARGEST_SEED)
      : whole('--seed', asked.seed, 0, LARGEST_SEED);
  const { broken, ...figures } = await simulate(await productionSandbox(), { cases, seed });
  const rate = (figures.cases + figures.earlier) / figures.seconds;
  const breaches = broken?.breaches ?? [];
  const file = broken === undefined ? undefined : join(asked.out, `senim-case-${String(seed)}.yaml`);
  if (broken !== undefined && file !== undefined) writeFileSync(file, broken.scenario);
  const json = {
    seed,
    ...figures,
    perSecond: rate,
    violations: breaches,
    ...(file === undefined ? {} : { file }),
  };
  const outcomes = Object.entries(figures.outcomes)
    .map(([outcome, n]) => `${outcome} ${String(n)}`)
    .join(', ');
  const lines = [
    say(texts.simulated, {
      cases: figures.cases,
      earlier: figures.earlier,
      seconds: figures.seconds.toFixed(1),
      cpu: figures.cpuSeconds.toFixed(1),
      rate: rate.toFixed(0),
      seed,
    }),
    say(texts.outcomes, { outcomes }),
    say(texts.violations, { n: breaches.length }),
    ...breaches.map((breach) => indent(say(texts.breach, { breach }))),
    ...(file === undefined ? [] : [say(texts.saved, { file })]),
  ];
  return { ok: broken === undefined, json, lines: (language) => lines.map((line) => line[language]) };
}

function whole(option: string, value: string, min: number, max: number): number {
  const read = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (read >= min && read <= max) return read;
  throw new UsageError(errors.number, { option, value, min, max });
}
