import type { CabinetStatus } from '../../../shared/case/cabinet-status.ts';
import { newestFound } from '../../../activities/store/found.ts';
import { checkIds, type CheckId } from '../../../shared/law/checks.ts';
import type { CaseEvent } from '../../../shared/case/types.ts';
import type { Call } from '../../../workers/sandbox/record.ts';
import type { Engine } from './engine.ts';
import { writeMoment } from './moments.ts';

/** What stands of a case at a moment, in the words of `expect`. */
export interface View {
  readonly stage: string;
  readonly outcome: string;
  readonly edition: string;
  readonly overdue: boolean;
  readonly owed: readonly Owed[];
  readonly terms: Readonly<Record<string, string>>;
  /** Terms that rest on days not announced yet. */
  readonly projected: Readonly<Record<string, boolean>>;
  readonly awaited: readonly string[];
  /** To the applicant. */
  readonly notices: readonly Told[];
  /** To the monitoring of state services. */
  readonly reports: readonly string[];
  /** To members of staff. */
  readonly notes: readonly { to: string; person?: string; kind: string; rule: string; says: string }[];
  /** Versions that each receiver of the registry has accepted, in order: `1-2`. */
  readonly received: Readonly<Record<string, readonly string[]>>;
  readonly registry: readonly { product: string; applicant: string; status: string; from: string }[];
  /** Steps of the journal, `kind` and `kind RULE`. */
  readonly happened: readonly string[];
  readonly 'did not happen': readonly string[];
  /** What outside systems have found, by system: the newest answer. */
  readonly found: Readonly<Record<string, readonly string[]>>;
  /** How many questions the checks have put to each system, of all cases. */
  readonly asked: Readonly<Record<string, number>>;
  readonly card: readonly string[];
  /** What the applicant is told of his case, in both languages, long and short. */
  readonly cabinet: readonly string[];
  readonly listed: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, string>>;
}

interface Owed {
  readonly rule: string;
  readonly owes: string;
  /** Whom it was passed to. */
  readonly person?: string;
  readonly until?: string;
  readonly overdue: boolean;
  readonly message: string;
}

interface Told {
  readonly kind: string;
  readonly says: string;
  readonly saysKk: string;
  /** It carries a signed document. */
  readonly signed: boolean;
  /** Contacts it goes to beside the cabinet. */
  readonly contacts?: readonly string[];
}

const moment = (instant: string) => writeMoment(Date.parse(instant));

/** Looks at a case. `answers` are those the labelled acts have got so far. */
export async function look(engine: Engine, caseId: string, answers: View['answers']): Promise<View> {
  const status = await engine.status(caseId);
  const steps = await engine.steps(caseId);
  const terms = Object.entries(status?.terms ?? {});
  const happened = steps.map(({ kind, rule }) => (rule === undefined ? kind : `${kind} ${rule}`));
  return {
    stage: status?.stage.id ?? '',
    outcome: status?.outcome?.id ?? '',
    edition: status?.edition ?? '',
    overdue: status?.waitingFor.some(({ overdue }) => overdue) ?? false,
    owed: (status?.waitingFor ?? []).map(({ duty, rule, owes, dueAt, overdue, message }) => ({
      rule,
      owes,
      ...personOf(duty, steps),
      overdue,
      message,
      ...(dueAt === undefined ? {} : { until: moment(dueAt) }),
    })),
    terms: Object.fromEntries(terms.map(([rule, { dueAt }]) => [rule, moment(dueAt)])),
    projected: Object.fromEntries(terms.map(([rule, { projected }]) => [rule, projected])),
    awaited: status?.awaited ?? [],
    notices: of(await engine.told('cabinet'), caseId).map(({ type, textRu, textKz, document, contacts }) => ({
      kind: String(type),
      says: String(textRu),
      saysKk: String(textKz),
      signed: document !== undefined,
      // The cabinet has let them in as a list of texts.
      ...(contacts === undefined ? {} : { contacts: contacts as string[] }),
    })),
    reports: of(await engine.told('monitoring'), caseId).map(({ stage }) => String(stage)),
    notes: of(await engine.told('inbox'), caseId).map(({ role, staff, type, rule, textRu }) => ({
      to: String(role),
      ...(typeof staff === 'string' ? { person: staff } : {}),
      kind: String(type),
      rule: String(rule),
      says: String(textRu),
    })),
    received: Object.fromEntries(
      await Promise.all(receivers.map(async (name) => [name, heldBy(await engine.told(name))])),
    ),
    registry: (await engine.registry()).map(({ content, status: entry, validFrom }) => ({
      product: content.productName,
      models: content.models,
      applicant: content.applicant.name,
      status: entry,
      from: validFrom,
    })),
    happened,
    'did not happen': happened,
    found: Object.fromEntries(
      newestFound(steps.map((step) => ({ ...step, caseId })).filter(({ kind }) => kind === 'found')).map(
        ({ system, findings }) => [system, findings],
      ),
    ),
    asked: Object.fromEntries(
      await Promise.all(checkIds.map(async (id) => [id, await questions(engine, id)])),
    ),
    card: [await engine.card(caseId)],
    cabinet: status === undefined ? [] : [told(status.cabinet)],
    listed: shown(await engine.listed(caseId)),
    answers,
  };
}

/** All that is said to the applicant, one under another. */
const told = ({ text, short }: CabinetStatus) => [text.ru, text.kk, short.ru, short.kk].join('\n');

async function questions(engine: Engine, system: CheckId): Promise<number> {
  return (await engine.told(system)).filter(({ outcome }) => outcome === 'answered').length;
}

/** Whom an open duty was passed to: the status names no person, the journal does. */
function personOf(duty: string, steps: readonly CaseEvent[]): { readonly person?: string } {
  const last = steps.findLast(
    ({ kind, data }) => (kind === 'duty-passed' || kind === 'duty-returned') && data?.['duty'] === duty,
  );
  const to = last?.data?.['to'];
  return typeof to === 'string' ? { person: to } : {};
}

/** Who receives the versions of the registry's entries (RULES-8). */
export const receivers = ['e-procurement', 'site'] as const;

/** Versions that a receiver has accepted, in order. */
export const heldBy = (calls: readonly Call[]): readonly string[] =>
  calls.flatMap(({ outcome, kept }) => {
    // The stand-ins keep what they were sent, an object.
    const { entry, version } = (kept ?? {}) as { readonly entry?: number; readonly version?: number };
    return outcome === 'accepted' ? [`${String(entry)}-${String(version)}`] : [];
  });

/** What a system accepted of a case, as it keeps it. */
export function of(calls: readonly Call[], caseId: string): readonly Readonly<Record<string, unknown>>[] {
  return calls.flatMap(({ outcome, kept }) => {
    // The stand-ins keep what they were sent, an object.
    const sent = kept as Readonly<Record<string, unknown>> | undefined;
    return outcome === 'accepted' && sent?.['caseId'] === caseId ? [sent] : [];
  });
}

/** Dates of the lists as moments of Kazakhstan. */
function shown(listed: Readonly<Record<string, unknown>>): View['listed'] {
  return Object.fromEntries(
    Object.entries(listed).map(([name, value]) => {
      if (value instanceof Date) return [name, writeMoment(value.getTime())];
      return [name, typeof value === 'string' && /^\d{4}-.*Z$/.test(value) ? moment(value) : value];
    }),
  );
}
