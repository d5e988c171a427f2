import type { z } from 'zod';
import type { Bilingual } from '../bilingual.ts';
import type { Problem } from '../errors.ts';
import { cut } from '../texts/cut.ts';
import { patternText } from './patterns.ts';

/**
 * How everything that can be wrong in a form or a message is worded; `{}` is filled with what would have been right.
 * Both checks, zod at the edges and the compiled one inside the workflow, come here, so that a portal and an operator
 * read the same words. No zod at run time: this goes into the workflow bundle.
 */
const words = {
  missing: { ru: 'поле обязательно', kk: 'өріс міндетті' },
  unknown: { ru: 'неизвестное поле', kk: 'белгісіз өріс' },
  type: { ru: 'нужен другой тип значения: {}', kk: 'мәннің басқа түрі керек: {}' },
  choice: { ru: 'допустимо только: {}', kk: 'тек мыналардың бірі: {}' },
  pattern: { ru: 'нужно: {}', kk: 'керегі: {}' },
  email: {
    ru: 'нужно: адрес электронной почты, например office@example.kz',
    kk: 'керегі: электрондық пошта мекенжайы, мысалы office@example.kz',
  },
  url: {
    ru: 'нужно: адрес, например http://127.0.0.1:8300',
    kk: 'керегі: мекенжай, мысалы http://127.0.0.1:8300',
  },
  minLength: { ru: 'слишком коротко: знаков не меньше {}', kk: 'тым қысқа: кемінде {} таңба' },
  maxLength: { ru: 'слишком длинно: знаков не больше {}', kk: 'тым ұзын: {} таңбадан аспауы тиіс' },
  minItems: { ru: 'слишком мало строк: не меньше {}', kk: 'жолдар тым аз: кемінде {}' },
  maxItems: { ru: 'слишком много строк: не больше {}', kk: 'жолдар тым көп: {} аспауы тиіс' },
  minimum: { ru: 'слишком мало: не меньше {}', kk: 'тым аз: кемінде {}' },
  maximum: { ru: 'слишком много: не больше {}', kk: 'тым көп: {} аспауы тиіс' },
  other: { ru: 'значение не подходит ({})', kk: 'мән сәйкес емес ({})' },
  NUMBER_PERSONAL: {
    ru: 'номер содержит ИИН или БИН: номер дела не должен содержать персональных данных',
    kk: 'нөмірде ЖСН немесе БСН бар: іс нөмірінде дербес деректер болмауы тиіс',
  },
  BIN: {
    ru: 'БИН неверен: не сходится контрольная цифра или строение',
    kk: 'БСН қате: бақылау цифры немесе құрылымы сәйкес емес',
  },
  IIN: {
    ru: 'ИИН неверен: не сходится контрольная цифра или дата',
    kk: 'ЖСН қате: бақылау цифры немесе күні сәйкес емес',
  },
  MODEL_TWICE: {
    ru: 'модель названа дважды: таблица приложения 11 у каждой модели своя',
    kk: 'модель екі рет аталған: 11-қосымшаның кестесі әр модельде өзінікі',
  },
  DUPLICATE: { ru: 'документ указан дважды', kk: 'құжат екі рет көрсетілген' },
} as const satisfies Record<string, Bilingual>;

type Word = keyof typeof words;

const types: Readonly<Record<string, Bilingual>> = {
  string: { ru: 'строка', kk: 'жол (мәтін)' },
  // All our numbers are whole; zod says `number` of what is no number at all.
  number: { ru: 'целое число', kk: 'бүтін сан' },
  integer: { ru: 'целое число', kk: 'бүтін сан' },
  boolean: { ru: 'true или false', kk: 'true немесе false' },
  object: { ru: 'объект {…}', kk: 'объект {…}' },
  array: { ru: 'список […]', kk: 'тізім […]' },
};

/** One problem at a place, in both languages. `expected` fills the text: a sign for both, or words in each. */
export function problem(
  path: readonly PropertyKey[],
  word: Word,
  expected: string | number | Bilingual = '',
): Problem {
  return { path: pointer(path), text: textOf(word, expected) };
}

/** Problems as one line in each language, for texts that hold them. */
export function problemList(problems: readonly Problem[]): Bilingual {
  const line = (language: keyof Bilingual) =>
    named(
      problems,
      problems.map(({ path, text }) => `${cut(path, PATH) || '/'}: ${text[language]}`),
    );
  return { ru: line('ru'), kk: line('kk') };
}

/** Problems as one Russian line without the names of unknown fields: those are the sender's own words. */
export function clearList(problems: readonly Problem[]): string {
  const place = ({ path, text }: Problem) =>
    text.ru === words.unknown.ru ? path.replace(/[^/]*$/, '…') : path || '/';
  return named(
    problems,
    problems.map((found) => `${place(found)}: ${found.text.ru}`),
  );
}

/** Problems named in one line; a message wrong in a thousand places is wrong in the first few. */
const NAMED = 10;

/** A field may be named as long as the message itself: longer than this, nobody reads it. */
const PATH = 200;

function named(problems: readonly Problem[], lines: readonly string[]): string {
  const rest = problems.length - NAMED;
  return [...lines.slice(0, NAMED), ...(rest > 0 ? [`… +${String(rest)}`] : [])].join('; ');
}

/** What zod found in an input. */
export function problemsOfZod(input: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => problem([...issue.path, key], 'unknown'));
    if (issue.path.length > 0 && valueAt(input, issue.path) === undefined)
      return [problem(issue.path, 'missing')];
    return [ofIssue(issue)];
  });
}

function ofIssue(issue: z.core.$ZodIssue): Problem {
  const { path } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return problem(path, 'type', typeText(integer(issue.expected)));
    case 'invalid_value':
      return problem(path, 'choice', issue.values.map(String).join(' | '));
    case 'invalid_union':
      return ofUnion(issue);
    case 'too_small':
      return problem(path, bound('min', issue.origin), String(issue.minimum));
    case 'too_big':
      return problem(path, bound('max', issue.origin), String(issue.maximum));
    case 'invalid_format': {
      if (issue.format === 'email') return problem(path, 'email');
      if (issue.format === 'url') return problem(path, 'url');
      const source = (issue.pattern ?? '').replace(/^\/(.*)\/[a-z]*$/s, '$1');
      return problem(path, 'pattern', patternText(source) ?? source);
    }
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return problem(path, 'other', issue.code);
  }
}

/** Of several shapes: the discriminator's choices, the fault of the one whose type was met, or the types there are. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion): Problem {
  const { path } = issue;
  if ('options' in issue) return problem(path, 'choice', (issue.options ?? []).map(String).join(' | '));
  const shapes = issue.errors.flatMap(([first]) => (first === undefined ? [] : [first]));
  const met = shapes.find(({ code }) => code !== 'invalid_type');
  if (met !== undefined) return ofIssue({ ...met, path: [...path, ...met.path] });
  const type = (language: keyof Bilingual) =>
    shapes
      .map((shape) => (shape.code === 'invalid_type' ? typeText(integer(shape.expected)) : ''))
      .map((named) => (typeof named === 'object' ? named[language] : named))
      .join(' | ');
  return problem(path, 'type', { ru: type('ru'), kk: type('kk') });
}

const integer = (expected: string) => (expected === 'int' ? 'integer' : expected);

/** An error of the compiled check, as ajv gives it. */
export interface CheckError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the compiled check (ajv) found. */
export function problemsOfCheck(errors: readonly CheckError[]): Problem[] {
  return errors.map(({ instancePath, keyword, params }) => {
    const at = (word: Word, expected?: string | Bilingual, key?: string): Problem => {
      const last = key === undefined ? '' : pointer([key]);
      return { path: instancePath + last, text: textOf(word, expected ?? '') };
    };
    const limit = String(params['limit']);
    const listed = (values: unknown) => (Array.isArray(values) ? values.map(String).join(' | ') : '');
    switch (keyword) {
      case 'required':
        return at('missing', '', String(params['missingProperty']));
      case 'additionalProperties':
        return at('unknown', '', String(params['additionalProperty']));
      case 'type':
        return at('type', typeText(String(params['type'])));
      case 'enum':
        return at('choice', listed(params['allowedValues']));
      case 'const':
        return at('choice', String(params['allowedValue']));
      case 'discriminator':
        return params['tagValue'] === undefined
          ? at('missing', '', String(params['tag']))
          : at('choice', listed(params['allowedValues']), String(params['tag']));
      case 'pattern':
        return at('pattern', patternText(String(params['pattern'])) ?? String(params['pattern']));
      // The pattern of an address is no pattern of ours: the compiled checks call it by its word.
      case 'email':
        return at('email');
      case 'minLength':
      case 'maxLength':
      case 'minItems':
      case 'maxItems':
      case 'minimum':
      case 'maximum':
        return at(keyword, limit);
      default:
        return at('other', keyword);
    }
  });
}

function textOf(word: Word, expected: string | number | Bilingual): Bilingual {
  const fill = (language: keyof Bilingual) => {
    const value = typeof expected === 'object' ? expected[language] : String(expected);
    return words[word][language].replace('{}', () => value);
  };
  return { ru: fill('ru'), kk: fill('kk') };
}

function typeText(type: string): string | Bilingual {
  return types[type] ?? type;
}

function bound(side: 'min' | 'max', origin: string): Word {
  if (origin === 'string') return `${side}Length`;
  return origin === 'array' ? `${side}Items` : `${side}imum`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  );
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
