import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Bilingual } from '../../../shared/bilingual.ts';
import { localDay } from '../../../shared/calendar/zone.ts';
import { enteredFrom, EnteredTermError } from '../../../shared/law/entered.ts';
import { ReadingError, readingsFrom } from '../../../shared/law/switches.ts';
import { patterns } from '../../../shared/messages/patterns.ts';
import { isRuleId, rules } from '../../../shared/law/rules.ts';
import { scenarioFaults as faults, yamlBroken, yamlFaults } from '../../../shared/texts/cli-scenario.ts';
import { say } from '../../../shared/texts/cli.ts';
import { nearest } from '../../../workers/cli/nearest.ts';
import { expectation, viewNames } from './expected.ts';
import { foundBy, type Path } from './fault.ts';
import { readMoment } from './moments.ts';
import type { Scenario, Step } from './types.ts';
import { words } from './words.ts';

/** What is wrong with a scenario file, by its line. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  /** Names its place first. */
  readonly reason: Bilingual;
}

type Fields = Readonly<Record<string, unknown>>;

export const HEAD = ['title', 'proves', 'about', 'readings', 'entered', 'steps'] as const;
export const BESIDE = ['at', 'case', 'label', 'answer', 'expect', 'note'] as const;
const FIRST_CASE = '1';
/** A dissemination is named by the version it is of: the registry numbers it. */
const DISSEMINATION = /^dissemination (\S+)$/;

/** Reads a scenario; every fault with its line and, for a wrong word, the nearest right one. */
export function readScenario(text: string): Scenario | { readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return {
      faults: document.errors.map(({ pos, code }) => ({
        line: lines.linePos(pos[0]).line,
        reason: yamlFaults[code] ?? say(yamlBroken, { code }),
      })),
    };
  const reader = new Reader(document, lines);
  const scenario = reader.scenario();
  return reader.faults.length > 0 ? { faults: reader.faults } : scenario;
}

/** Reads one document, and notes what is wrong with it. */
class Reader {
  readonly faults: Fault[] = [];
  private readonly document: Document;
  private readonly lines: LineCounter;
  private readonly cases = new Map<string, string>();

  constructor(document: Document, lines: LineCounter) {
    this.document = document;
    this.lines = lines;
  }

  scenario(): Scenario {
    const whole = this.map(this.document.toJS(), []);
    this.known(whole, HEAD, []);
    const title = this.text(whole, 'title', []);
    const { about } = whole;
    const proves = this.list(whole, 'proves', []).map((rule, i) => this.rule(rule, ['proves', i]));
    const steps = this.list(whole, 'steps', []).map((step, i) => this.step(step, ['steps', i]));
    steps.forEach((step, i) => {
      if (i > 0 && step.at < steps[i - 1]!.at) this.fault(['steps', i, 'at'], faults.backwards);
    });
    return {
      title,
      proves,
      steps,
      ...(typeof about === 'string' ? { about } : {}),
      ...(whole['readings'] === undefined ? {} : { readings: this.readings(whole['readings']) }),
      ...(whole['entered'] === undefined ? {} : { entered: this.entered(whole['entered']) }),
    };
  }

  /** How the installation reads the law otherwise, by name. */
  private readings(given: unknown): NonNullable<Scenario['readings']> {
    return this.setting(given, ['readings'], readingsFrom);
  }

  /** Terms the installation has entered, by rule. */
  private entered(given: unknown): NonNullable<Scenario['entered']> {
    return this.setting(given, ['entered'], enteredFrom);
  }

  /** A setting of the installation, by name; `read` says what cannot be read. */
  private setting(
    given: unknown,
    path: Path,
    read: (pairs: Readonly<Record<string, string>>) => unknown,
  ): Readonly<Record<string, string>> {
    const named = Object.entries(this.map(given, path)).map(([name, value]) => [name, String(value)]);
    // Pairs of a name and a value.
    const pairs = Object.fromEntries(named) as Record<string, string>;
    try {
      read(pairs);
    } catch (error) {
      if (!(error instanceof ReadingError || error instanceof EnteredTermError)) throw error;
      this.fault(path, error.text);
    }
    return pairs;
  }

  private step(given: unknown, path: Path): Step {
    const fields = this.map(given, path);
    const line = this.lineOf(path);
    const at = this.moment(fields['at'], [...path, 'at']);
    const number = this.numberOf(fields, path);
    const actors = Object.keys(fields).filter((key) => Object.hasOwn(words, key));
    const label = fields['label'] === undefined ? undefined : this.text(fields, 'label', path);
    const expect = this.expected(fields['expect'], [...path, 'expect']);
    const base = {
      at,
      line,
      case: number,
      ...(label === undefined ? {} : { label }),
      ...(expect ? { expect } : {}),
    };
    if (actors.length > 1) this.fault(path, say(faults.acts, { actors: actors.join(', ') }));
    const [actor] = actors;
    if (actor === undefined) {
      this.known(fields, [...BESIDE, ...Object.keys(words)], path);
      if (fields['answer'] !== undefined) this.fault([...path, 'answer'], faults.unasked);
      return base;
    }
    const action = this.action(actor, fields, path, { number, at });
    const answer = fields['answer'] === undefined ? undefined : this.text(fields, 'answer', path);
    const said = `${actor} ${String(fields[actor])}`;
    return { ...base, said, ...(action ? { action } : {}), ...(answer === undefined ? {} : { answer }) };
  }

  private action(
    actor: string,
    fields: Fields,
    path: Path,
    { number, at }: { number: string; at: number },
  ): Step['action'] {
    const phrases = words[actor]!; // the caller has found the actor there
    const phrase = fields[actor];
    const word = typeof phrase === 'string' && Object.hasOwn(phrases, phrase) ? phrases[phrase] : undefined;
    if (word === undefined) {
      this.unknown(String(phrase), Object.keys(phrases), [...path, actor], say(faults.phrase, { actor }));
      return undefined;
    }
    const own = Object.fromEntries(
      Object.entries(fields).filter(([key]) => key !== actor && !BESIDE.some((beside) => beside === key)),
    );
    // Names unknown are told of here, with the nearest right ones.
    this.known(own, Object.keys(word.fields.shape), path);
    const read = word.fields.strip().safeParse(own);
    if (!read.success) {
      this.found(read.error.issues, own, path);
      return undefined;
    }
    if (Number.isNaN(at)) return undefined;
    const today = localDay(new Date(at).toISOString());
    return word.means(read.data, { number, today });
  }

  private expected(given: unknown, path: Path): Step['expect'] {
    if (given === undefined) return undefined;
    const fields = this.map(given, path);
    this.known(fields, viewNames, path);
    const read = expectation.safeParse(fields);
    if (read.success) return read.data;
    // Names unknown have been told of, with the nearest right ones.
    const untold = read.error.issues.filter(
      ({ code, path: inner }) => code !== 'unrecognized_keys' || inner.length > 0,
    );
    this.found(untold, fields, path);
    return undefined;
  }

  /** A case is named in the scenario's own words; its number is made of them. */
  private numberOf(fields: Fields, path: Path): string {
    const name = fields['case'] === undefined ? FIRST_CASE : this.text(fields, 'case', path);
    const known = this.cases.get(name);
    if (known !== undefined) return known;
    const version = DISSEMINATION.exec(name)?.[1];
    if (version !== undefined && patterns.registryVersion.of.test(version)) return version;
    if (!/^[A-Za-z0-9-]{1,30}(\/[2-9])?$/.test(name)) this.fault([...path, 'case'], faults.caseName);
    const number = `SC-${name}`;
    this.cases.set(name, number);
    return number;
  }

  private rule(given: unknown, path: Path): string {
    const id = String(given);
    if (!isRuleId(id)) this.unknown(id, Object.keys(rules), path, faults.rule);
    return id;
  }

  private moment(given: unknown, path: Path): number {
    const read = typeof given === 'string' ? readMoment(given) : undefined;
    const word = typeof given === 'string' ? given : JSON.stringify(given ?? '');
    if (read === undefined) this.fault(path, say(faults.moment, { word }));
    return read ?? Number.NaN;
  }

  private map(given: unknown, path: Path): Fields {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Fields;
    this.fault(path, faults.map);
    return {};
  }

  private list(fields: Fields, name: string, path: Path): readonly unknown[] {
    const given = fields[name];
    if (Array.isArray(given) && given.length > 0) return given;
    this.fault([...path, name], faults.list);
    return [];
  }

  private text(fields: Fields, name: string, path: Path): string {
    const given = fields[name];
    if (typeof given === 'string' || typeof given === 'number') return String(given);
    this.fault([...path, name], faults.text);
    return '';
  }

  private known(fields: Fields, names: readonly string[], path: Path): void {
    for (const name of Object.keys(fields))
      if (!names.includes(name)) this.unknown(name, names, [...path, name], faults.unknown);
  }

  private unknown(word: string, known: readonly string[], path: Path, text: Bilingual): void {
    if (known.length === 0) return this.fault(path, say(faults.nothingBeside, { word }));
    this.fault(path, say(text, { word, nearest: nearest(word, known), known: known.join(', ') }));
  }

  private found(issues: readonly z.core.$ZodIssue[], input: unknown, path: Path): void {
    for (const issue of issues)
      for (const { path: inner, reason } of foundBy(issue, input)) this.fault([...path, ...inner], reason);
  }

  private fault(path: Path, { ru, kk }: Bilingual): void {
    // A step is named by its number alone.
    const place = path[0] === 'steps' && path.length > 1 ? path.slice(1) : path;
    const where = place.length === 0 ? '' : `${place.join('.')}: `;
    this.faults.push({ line: this.lineOf(path), reason: { ru: `${where}${ru}`, kk: `${where}${kk}` } });
  }

  /** The line of what stands at a path, or of the nearest thing around it. */
  private lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? this.document.contents : this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range != null) return this.lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}
