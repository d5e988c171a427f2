import { grounds } from '../../shared/law/grounds.ts';
import { roles } from '../../shared/roles.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import type { RegistryVersion } from '../../activities/store/port.ts';
import { granted } from '../../shared/law/verdicts.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import type { Engine } from './scenario/engine.ts';
import { byReceipt, disseminationBreaches } from './dissemination.ts';
import { asks, type Outcome, type Played } from './scenario/play.ts';
import { unexpectedMessages, unfitStatus, unnamedRefusals } from './published.ts';
import { of } from './scenario/view.ts';

/** What was found of one case when all was quiet: nothing broken, workers there, every retry over. */
interface Found {
  readonly caseId: string;
  readonly now: number;
  readonly status: CaseStatus | undefined;
  readonly steps: readonly CaseEvent[];
  readonly notices: readonly Fields[];
  readonly notes: readonly Fields[];
  readonly registry: readonly RegistryVersion[];
  readonly acts: readonly Played[];
  readonly listed: Fields;
}
type Fields = Readonly<Record<string, unknown>>;

/** What holds of every case, whatever people and systems did. Each gives what is wrong, in words. */
const invariants: Readonly<Record<string, (found: Found) => readonly string[]>> = {
  'no term passes without Overdue and its escalation': ({ caseId, status, steps, notes, notices, now }) => {
    const silent = (status?.waitingFor ?? []).filter(
      ({ dueAt, overdue }) => dueAt !== undefined && Date.parse(dueAt) + 2000 < now && !overdue,
    );
    const missed = steps.filter(({ kind }) => kind === 'overdue');
    const settled = steps.some(({ kind }) => kind === 'delivery-failed');
    const told = notes.filter(({ type }) => type === 'overdue').length;
    const heard = notices.some(({ type }) => type === 'overdue');
    return [
      ...silent.map(({ rule }) => `${rule} is past its term and not overdue`),
      ...(settled || told >= missed.length
        ? []
        : [`${String(missed.length)} terms missed, superiors told of ${String(told)}`]),
      ...(settled || heard || missed.length === 0 || !caseId.startsWith('application/')
        ? []
        : ['a term was missed and the applicant was not told']),
      ...steps.flatMap((step) =>
        step.kind === 'duty-done-late' && !missedBefore(step, steps)
          ? [`${String(step.rule)} was late and never called overdue`]
          : [],
      ),
    ];
  },
  'no refusal without a ground of its edition and a reason': ({ status, steps, notices }) => {
    if (status?.outcome?.id !== 'refused') return [];
    const decided = steps.findLast(({ kind }) => kind === 'decided');
    const named = text(decided?.data?.['grounds']).split(', ').filter(Boolean);
    const known = status.edition === undefined ? [] : grounds[status.edition];
    const strange = named.filter((ground) => !known.some(({ id }) => String(id) === ground));
    const said = text(notices.find(({ type }) => type === 'result')?.['textRu']);
    const unsaid = known
      .filter(({ id }) => named.includes(String(id)))
      .filter((ground) => said !== '' && !said.includes(ground.text.ru));
    return [
      ...(named.length === 0 ? ['refused without a ground'] : []),
      ...strange.map((ground) => `ground ${ground} is not of ${String(status.edition)}`),
      ...unsaid.map(({ id }) => `the notice does not say ground ${String(id)}`),
    ];
  },
  'no entry without a signed notice, and none twice': ({ caseId, status, steps, registry }) => {
    // What a ruling restores rests on the ruling, which is signed before its case carries it out.
    if (!caseId.startsWith('application/')) return [];
    const entries = registry.filter(({ basis }) => basis.caseId === caseId);
    const changed = steps.filter(({ kind }) => kind === 'entered').map(({ data }) => data?.['entry']);
    const asked = Object.values(granted).some(({ outcome }) => outcome === status?.outcome?.id);
    const signed = steps.filter(({ kind }) => kind === 'signed').map(({ data }) => data?.['sha256']);
    return [
      ...(entries.length > 1 ? [`${String(entries.length)} entries of one case`] : []),
      ...entries
        .filter(({ basis }) => !signed.includes(basis.sha256))
        .map(({ entry }) => `entry ${String(entry)} rests on nothing signed`),
      ...changed
        .filter((entry) => !registry.some((held) => held.entry === entry))
        .map((entry) => `entry ${JSON.stringify(entry)} is not in the registry`),
      // A later case may have changed the entry since: then it rests on that one.
      ...(status === undefined || asked === (changed.length === 1)
        ? []
        : [`${String(changed.length)} changes and the outcome ${String(status.outcome?.id)}`]),
    ];
  },
  'a duty that was passed to a person is done by that person, or by the superior': ({ steps }) =>
    steps.filter(isDone).flatMap((done) => {
      const ofDuty = steps.filter(({ data, n }) => data?.['duty'] === done.data?.['duty'] && n < done.n);
      const holder = ofDuty.findLast(({ kind }) => kind === 'duty-passed' || kind === 'duty-returned');
      const owes = ofDuty.find(({ kind }) => kind === 'duty-opened')?.data?.['owes'];
      // What a sitting decided comes from the sitting, and what a receiver holds from its receipt.
      const ofItself = done.by === undefined && done.rule !== undefined && byReceipt.includes(done.rule);
      if (holder?.kind !== 'duty-passed' || done.rule === 'RULES-20' || ofItself) return [];
      const superior = Object.entries(roles).find(([role]) => role === owes)?.[1].superior;
      return done.by?.role === superior || done.by?.staff === holder.data?.['to']
        ? []
        : [`${text(done.data?.['duty'])} was done by ${text(done.by?.staff)}`];
    }),
  'a complaint ends in a signed answer, and its consequences are carried out or told': ({
    caseId,
    status,
    steps,
  }) => {
    const ended = status?.outcome?.id;
    if (!caseId.startsWith('complaint/') || ended === undefined || ended === 'withdrawn') return [];
    const has = (...kinds: readonly string[]) => steps.some(({ kind }) => kinds.includes(kind));
    const satisfied = ended === 'satisfied' || ended === 'satisfied-in-part';
    return [
      ...(has('signed', 'court-ruled') ? [] : [`ended as ${ended} without a signed answer`]),
      ...(!satisfied || has('carried-out', 'not-carried-out', 'joined')
        ? []
        : ['satisfied, and nothing follows']),
      ...(!satisfied && has('carried-out') ? [`carried out, and ended as ${ended}`] : []),
    ];
  },
  'what officials are told of a complaint says nothing of its complainant': ({ caseId, steps, notes }) => {
    if (!caseId.startsWith('complaint/')) return [];
    const form = steps.find(({ kind }) => kind === 'started')?.personal as
      | { readonly complainant: Readonly<Record<string, string>>; readonly text: string }
      | undefined; // as the case was started with
    const { name, id, address, phone, email } = form?.complainant ?? {};
    const said = notes.map(({ textRu, textKz }) => `${text(textRu)} ${text(textKz)}`).join(' ');
    return [name, id, address, phone, email, form?.text]
      .filter((one) => one !== undefined && said.includes(one))
      .map((one) => `a note says ${String(one)}`);
  },
  'every notice is in both languages': ({ notices, notes }) =>
    [...notices, ...notes].flatMap(({ type, titleRu = 'x', titleKz = 'x', textRu, textKz }) =>
      [titleRu, titleKz, textRu, textKz].every((words) => whole(text(words))) && textRu !== textKz
        ? []
        : [`${String(type)} is not whole in both languages`],
    ),
  'no message is left unanswered': ({ acts }) =>
    acts.flatMap(({ step, reply }) =>
      step.action !== undefined && asks(step.action) && reply === undefined
        ? [`${step.said ?? ''} got no answer`]
        : [],
    ),
  'the journal is whole': ({ steps }) =>
    steps.flatMap(({ n }, i) => (n === i + 1 ? [] : [`step ${String(n)} stands at ${String(i + 1)}`])),
  'the case ends, or waits for a named person': ({ status, steps }) => {
    if (status === undefined || (steps.length === 0 && status.edition === undefined)) return [];
    const closed = steps.filter(({ kind }) => kind === 'closed').length;
    if (status.outcome !== undefined)
      return [
        ...(closed === 1 ? [] : [`closed ${String(closed)} times`]),
        ...(Object.hasOwn(outcomeTitles, status.outcome.id) ? [] : ['unknown outcome']),
      ];
    const named = status.waitingFor.filter(({ owes }) => Object.hasOwn(roles, owes));
    return named.length > 0 ? [] : ['open, and nobody owes anything'];
  },
  'the published contract names every refusal': ({ acts, steps }) => unnamedRefusals(acts, steps),
  'a message is taken at a stage of its contract': ({ caseId, steps, status }) =>
    unexpectedMessages(caseId, steps, status),
  'the status has its published shape': ({ status }) => unfitStatus(status),
  'the applicant is told in both languages, and nothing of others': ({ status }) =>
    Object.entries(status?.cabinet ?? {}).flatMap(([name, said]: [string, unknown]) => {
      const texts = JSON.stringify(said);
      return whole(texts) && !/S-\d|\d{12}/.test(texts) && isBilingual(said) ? [] : [`${name}: ${texts}`];
    }),
  'the lists say what the case says': ({ status, listed, steps }) => {
    if (status?.edition === undefined || steps.length === 0) return [];
    const overdue = status.waitingFor.some((duty) => duty.overdue);
    const wrong = [
      ['Stage', listed['Stage'], status.stage.id],
      ['Overdue', listed['Overdue'], overdue],
      ['Outcome', listed['Outcome'] ?? undefined, status.outcome?.id],
    ] as const;
    return wrong.flatMap(([name, shown, is]) =>
      shown === is ? [] : [`${name} is listed as ${String(shown)}, and is ${String(is)}`],
    );
  },
};

/** Breaches of every case, each with its invariant. The engine must be quiet: see `Found`. */
export async function breaches({ acts }: Outcome, engine: Engine): Promise<readonly string[]> {
  const [cabinet, inbox, registry] = [
    await engine.told('cabinet'),
    await engine.told('inbox'),
    await engine.registry(),
  ];
  const all: string[] = [...(await disseminationBreaches(engine, registry))];
  for (const caseId of await engine.begun()) {
    const found: Found = {
      caseId,
      now: engine.now,
      status: await engine.status(caseId),
      steps: await engine.steps(caseId),
      notices: of(cabinet, caseId),
      notes: of(inbox, caseId),
      registry,
      acts: acts.filter(({ step }) => caseId.endsWith(`/${step.case}`)),
      listed: await engine.listed(caseId),
    };
    for (const [name, broken] of Object.entries(invariants))
      all.push(...broken(found).map((what) => `${name}: ${caseId}: ${what}`));
  }
  return all;
}

const missedBefore = (late: CaseEvent, steps: readonly CaseEvent[]) =>
  steps.some(
    ({ kind, data, n }) => kind === 'overdue' && n < late.n && data?.['duty'] === late.data?.['duty'],
  );

/** A text in two languages says something else in each; what is no text has none to compare. */
const isBilingual = (said: unknown): boolean => {
  const { ru, kk }: { ru?: unknown; kk?: unknown } = Object(said);
  return ru === undefined || ru !== kk;
};

const isDone = ({ kind }: CaseEvent) => kind === 'duty-done' || kind === 'duty-done-late';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Says something, and nothing that only a program would say. */
const whole = (words: string) => words.trim() !== '' && !/undefined|null|NaN|\{\w+\}|\[object/.test(words);
