import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Calendar } from '../../shared/calendar/types.ts';
import { complaintWays } from './complaint-ways.ts';
import { numberOfVersion } from '../../shared/registry-version.ts';
import { sampleApplication, sampleOf } from '../../workers/sandbox/sample-application.ts';
import { fault, file, FiledCase, sleepUntil, submit } from '../server/filed-case.ts';
import { giveTerm, nextRun } from './rulings.ts';
import { sittingOf } from '../server/sitting.ts';
import { plainWeeks } from '../server/plain-weeks.ts';
import type { World } from '../server/world.ts';
import { taskQueueOf } from '../../shared/families.ts';

/** Where a history is made: the server, the installation around it, the calendar that a decree may change. */
export interface Place {
  readonly env: TestWorkflowEnvironment;
  readonly world: World;
  readonly setCalendar: (calendar: Calendar) => void;
}

/** Takes a case of this number its way and returns it; the clock stands at 10:00 of a Monday. */
export type Way = (place: Place, number: string) => Promise<FiledCase>;

const HOUR = 3_600_000;
const intake = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1' };
const operator = { role: 'operator', staff: 'S-701' };

const entryOf = async (kase: FiledCase) => (await kase.status()).registryEntry!;

/** The dissemination that a case has begun. */
async function disseminationOf(world: World, by: FiledCase, version = 1): Promise<FiledCase> {
  return new FiledCase(world, numberOfVersion(await entryOf(by), version), 'dissemination');
}

const dueAt = async (kase: FiledCase, rule: string) => (await kase.status()).terms[rule]!.dueAt;

/** Starts the workflow with whatever this is, past the edge that would refuse it. */
async function startBare({ world }: Place, number: string, input: unknown): Promise<FiledCase> {
  const kase = new FiledCase(world, number);
  await world.client.workflow.start('application', {
    workflowId: kase.id,
    taskQueue: taskQueueOf('application'),
    args: [input],
  });
  return kase;
}

/** Ways a case may go, each the name of its golden history. Together they reach every outcome. */
export const ways = {
  async included({ world }, number) {
    return (await file(world, number)).granted();
  },

  /** Another case has made the entry. */
  async amended({ world }, number) {
    const entry = await entryOf(await (await file(world, `${number}-0`)).granted());
    return (await submit(world, sampleOf(number, 'amendment', 'electronics', entry))).granted('amend');
  },

  /** Another application about the same entry is decided first. */
  async excluded({ world }, number) {
    const entry = await entryOf(await (await file(world, `${number}-0`)).granted());
    const first = await submit(world, sampleOf(`${number}-1`, 'amendment', 'software', entry));
    const kase = await submit(world, sampleOf(number, 'exclusion', 'software', entry));
    await first.toCommission();
    await kase.toCommission();
    await kase.recorded('turn-awaited');
    await first.withdraw();
    await kase.recorded('turn-came');
    await kase.recommend('exclude');
    await kase.awaits('decide');
    await kase.decide({ decision: 'exclude' });
    await kase.sign();
    await kase.outcome();
    return kase;
  },

  /** A sitting of the commission: one recommends, the other's application is refused. */
  async held({ world }, number) {
    const one = await file(world, `${number}-1`);
    await one.toCommission();
    const kase = await sittingOf(world, number, [one.id]);
    await kase.opens('S-801', 'S-802', 'S-803', 'S-804');
    for (const staff of ['S-801', 'S-802', 'S-803', 'S-804']) await kase.votes(one.id, staff);
    await kase.act('closeVoting', { by: { role: 'chair', staff: 'S-801' } });
    await kase.signsMinutes('secretary', 'S-301');
    await kase.signsMinutes('chair', 'S-801');
    await kase.outcome();
    await one.awaits('decide');
    return kase;
  },

  async 'no-quorum'({ world }, number) {
    const kase = await sittingOf(world, number, []);
    await kase.opens('S-801', 'S-802', 'S-803');
    await kase.outcome();
    return kase;
  },

  /** A version of an entry, begun by the application that made it. */
  async disseminated({ world }, number) {
    const kase = await disseminationOf(world, await (await file(world, number)).granted());
    await kase.outcome();
    return kase;
  },

  /** The site refuses the first version; before the operator has it sent again, the site has the second. */
  async superseded({ world }, number) {
    await fault(world, 'site', 'wrong');
    const first = await (await file(world, `${number}-0`)).granted();
    const kase = await disseminationOf(world, first);
    await fault(world, 'site', 'none');
    const entry = await entryOf(first);
    const second = await submit(world, sampleOf(number, 'amendment', 'software', entry));
    await second.granted('amend');
    await kase.act('settleDelivery', { by: operator, action: 'resend', note: 'причина устранена' });
    await kase.outcome();
    return kase;
  },

  /**
   * The site refuses until after the term, then is down; what was published by hand in time is recorded, and the sending
   * called off.
   */
  async 'published-by-hand'({ env, world }, number) {
    await fault(world, 'site', 'wrong');
    const kase = await disseminationOf(world, await (await file(world, number)).granted());
    const due = await dueAt(kase, 'RULES-8');
    await sleepUntil(env, due, 2000);
    await kase.tells('inbox', 'overdue');
    await fault(world, 'site', 'down');
    await kase.act('settleDelivery', { by: operator, action: 'resend', note: 'сайт отвечает' });
    await kase.recorded('delivery-settled');
    const at = new Date(Date.parse(due) - HOUR).toISOString();
    await kase.act('recordDissemination', {
      by: { role: 'unit', staff: 'S-201' },
      duty: 'HOUSE-PUBLICATION/1',
      receipt: 'ИСХ-17/45',
      at,
      sha256: '5'.repeat(64),
    });
    await fault(world, 'site', 'none');
    await kase.outcome();
    return kase;
  },

  /** An operator orders what the registry does not hold. */
  async 'unknown-version'({ world }) {
    await world.look();
    const version = '900-1';
    const receipt = await world.cases.submit({ number: version, orderedBy: 'S-701' }, 'dissemination');
    if ('code' in receipt) throw new Error(`${receipt.code}: ${receipt.text.ru}`);
    const kase = new FiledCase(world, version, 'dissemination');
    await kase.outcome();
    return kase;
  },

  ...complaintWays,

  /** App. 6, against the recommendation of the commission. */
  async refused({ world }, number) {
    const kase = await file(world, number);
    await kase.toDecision('include');
    const departure = { ru: 'иное мнение', kk: 'өзге пікір' };
    await kase.decideRefusal(4, { departure });
    await kase.sign({ as: 'S-502' });
    await kase.outcome();
    return kase;
  },

  /** A ruling has it decided anew on the recommendation that was given. */
  async reopened({ world }, number) {
    const former = await file(world, number);
    await former.toDecision('include');
    await former.decideRefusal(4, { departure: { ru: 'иное мнение', kk: 'өзге пікір' } });
    await former.sign();
    await former.outcome();
    const kase = await nextRun(world, former, 'ordered');
    await kase.awaits('decide');
    await kase.decide();
    await kase.sign();
    await kase.outcome();
    return kase;
  },

  /** A next run with another content than the ruling's case has ordered. */
  async 'not-reopened'({ world }, number) {
    const former = await file(world, number);
    await former.toDecision('include');
    await former.decideRefusal(4, { departure: { ru: 'иное мнение', kk: 'өзге пікір' } });
    await former.sign();
    await former.outcome();
    const kase = await nextRun(world, former, 'up');
    await kase.handle.result().catch(() => undefined);
    return kase;
  },

  /** A ruling on inaction gives whoever has missed the check of the documents a new term. */
  async 'term-set'({ env, world }, number) {
    const kase = await file(world, number);
    await kase.register();
    await sleepUntil(env, await dueAt(kase, 'RULES-18'), 2000);
    await kase.tells('inbox', 'overdue');
    await giveTerm(world, kase, 3);
    await kase.recorded('term-set');
    await sleepUntil(env, await dueAt(kase, 'RULES-18'), -HOUR);
    await kase.tells('inbox', 'reminder');
    await kase.check();
    await kase.awaits('recordRecommendation');
    await kase.withdraw();
    await kase.outcome();
    return kase;
  },

  /** Nobody had registered it yet. */
  async 'acceptance-refused'({ world }, number) {
    const kase = await file(world, number);
    await kase.checkIncomplete(['exclusive-rights', 'missing'], ['security', 'expired']);
    await kase.outcome();
    return kase;
  },

  async 'withdrawn-at-acceptance'({ world }, number) {
    const kase = await file(world, number);
    await world.look();
    await world.cases.signal(kase.id, 'withdraw', { by: { role: 'applicant' }, key: 'w1' });
    await kase.outcome();
    return kase;
  },

  /** After a Signal that nobody attested, which is answered and changes nothing. */
  async 'withdrawn-at-commission'({ world }, number) {
    const kase = await file(world, number);
    await kase.toCommission();
    await kase.handle.signal('withdraw', { by: { role: 'applicant' } });
    await kase.tells('cabinet', 'message-refused');
    await kase.withdraw({ reason: 'передумали' });
    await kase.outcome();
    return kase;
  },

  async 'withdrawn-at-signing'({ world }, number) {
    const kase = await file(world, number);
    await kase.toSigning();
    await kase.withdraw();
    await kase.outcome();
    return kase;
  },

  /** Reminded of, missed, done late; the case goes on and is open still. */
  async 'overdue-late'({ env, world }, number) {
    const kase = await file(world, number);
    const due = await dueAt(kase, 'RULES-17');
    await kase.check();
    await sleepUntil(env, due, 2000);
    await kase.tells('inbox', 'overdue');
    await sleepUntil(env, due, 5 * HOUR);
    await kase.register();
    await kase.awaits('recordRecommendation');
    await kase.tells('monitoring', 'commission');
    return kase;
  },

  /** The edge received the act in time and could hand it over only after the end of the term. */
  async 'overdue-corrected'({ env, world }, number) {
    const kase = await file(world, number);
    const due = await dueAt(kase, 'RULES-17');
    await kase.check();
    await sleepUntil(env, due, -HOUR);
    await world.look();
    await sleepUntil(env, due, HOUR);
    await kase.tells('inbox', 'overdue');
    await world.cases.act(kase.id, 'register', intake);
    await kase.tells('inbox', 'correction');
    await kase.awaits('recordRecommendation');
    await kase.withdraw();
    await kase.outcome();
    return kase;
  },

  /** The decree takes the last day of a missed term: it is planned anew, and what was said is taken back. */
  async 'calendar-amended'({ env, world, setCalendar }, number) {
    const kase = await file(world, number);
    await kase.register();
    const { dueAt: due, dueOn } = (await kase.status()).terms['RULES-18']!;
    await sleepUntil(env, due, 2000);
    await kase.tells('inbox', 'overdue');
    setCalendar(plainWeeks(dueOn));
    await world.look();
    await world.cases.signal(kase.id, 'calendarChanged', { by: operator, act: 'Указ о переносе' });
    await kase.tells('inbox', 'correction');
    await kase.check();
    await kase.awaits('recordRecommendation');
    await kase.withdraw();
    await kase.outcome();
    return kase;
  },

  /** The cabinet refuses the first notice for good; withdrawn meanwhile, the case waits until the operator has it sent again. */
  async 'delivery-settled'({ env, world }, number) {
    await fault(world, 'cabinet', 'wrong');
    const kase = await file(world, number);
    await kase.awaits('settleDelivery');
    await fault(world, 'cabinet', 'none');
    await kase.withdraw();
    await kase.tells('monitoring', 'withdrawn');
    // All else that the case waits for is done by then.
    await env.sleep('1 minute');
    await kase.act('settleDelivery', { by: operator, action: 'resend', note: 'адрес исправлен' });
    await kase.outcome();
    return kase;
  },

  /** The first signature is another person's. */
  async 'signature-refused'({ world }, number) {
    const kase = await file(world, number);
    await kase.toSigning();
    await kase.sign({ as: 'S-501', key: 'S-502' });
    await kase.tells('inbox', 'signature');
    await kase.sign();
    await kase.outcome();
    return kase;
  },

  /** What was started is no application: the run fails. */
  async 'form-invalid'(place, number) {
    const { documents: _, ...form } = sampleApplication(number);
    const kase = await startBare(place, number, form);
    await kase.handle.result().catch(() => undefined);
    return kase;
  },

  /** Another application holds the number. */
  async 'number-taken'(place, number) {
    await place.world.store.claim(number, `application/another-${number}`, 'f'.repeat(64), {});
    const kase = await startBare(place, number, sampleApplication(number));
    await kase.handle.result();
    return kase;
  },
} as const satisfies Record<string, Way>;
