import { localDay } from '../../shared/calendar/zone.ts';
import { sampleOf } from '../../workers/sandbox/sample-application.ts';
import { sampleComplaint } from '../../workers/sandbox/sample-complaint.ts';
import { complain } from '../server/complaint.ts';
import { file, sleepUntil } from '../server/filed-case.ts';
import type { World } from '../server/world.ts';
import type { Way } from './ways.ts';

const head = { role: 'head-of-unit', staff: 'S-401' };

/** An application whose acceptance was refused; its number. */
async function refusedAcceptance(world: World, number: string): Promise<string> {
  const application = `${number}-0`;
  const refused = await file(world, application);
  await refused.checkIncomplete(['security', 'missing']);
  await refused.outcome();
  return application;
}

/** Ways a complaint may go. */
export const complaintWays = {
  /** The provider satisfies a complaint about a refusal of acceptance: the application goes on in another run. */
  async satisfied({ world }, number) {
    const application = await refusedAcceptance(world, number);
    const kase = await complain(world, number, { act: 'acceptance-refusal', application });
    await kase.registers();
    await kase.owes('CMPL-30');
    await kase.act('satisfyComplaint', {
      by: head,
      remedy: { remedy: 'reopen', at: 'acceptance' },
      reasons: { ru: 'протокол был', kk: 'хаттама болған' },
    });
    await kase.signs('signRuling', 'S-501');
    await kase.outcome();
    return kase;
  },

  /** The provider is silent until after both its terms; the superior body asks, and refuses. */
  async 'complaint-refused'({ env, world }, number) {
    const application = await refusedAcceptance(world, number);
    const kase = await complain(world, number, { act: 'acceptance-refusal', application });
    await kase.registers();
    await kase.owes('CMPL-30');
    const { terms } = await kase.status();
    await sleepUntil(env, terms['CMPL-32']!.dueAt, 2000);
    await kase.tells('inbox', 'overdue');
    await kase.signs('forwardComplaint', 'S-501');
    await kase.owes('CMPL-28a');
    const answerBy = localDay((await world.look()).toISOString());
    await kase.act('askProvider', {
      by: { role: 'reviewer', staff: 'S-901' },
      question: { ru: 'Был ли протокол?', kk: 'Хаттама болды ма?' },
      answerBy,
    });
    await kase.owes('HOUSE-INQUIRY');
    await kase.act('answerBody', { by: { role: 'unit', staff: 'S-201' }, text: 'не был' });
    await kase.recorded('body-answered');
    await kase.rules({ ruling: 'refuse' });
    await kase.owes('HOUSE-RULING');
    await kase.signs('signRuling', 'S-601');
    await kase.outcome();
    return kase;
  },

  /** About another's application: left without consideration by the provider. */
  async left({ world }, number) {
    const application = `${number}-0`;
    await file(world, application);
    const { name, kind, id } = sampleOf(number, 'inclusion', 'electronics').applicant;
    const kase = await complain(
      world,
      number,
      { act: 'refusal', application },
      { complainant: { ...sampleComplaint(number).complainant, name, kind, id } },
    );
    await kase.registers();
    await kase.owes('CMPL-30');
    await kase.act('leaveComplaint', {
      by: head,
      grounds: ['not-his'],
      reasons: { ru: 'заявление другого лица', kk: 'өзге тұлғаның өтініші' },
    });
    await kase.signs('signRuling', 'S-501');
    await kase.outcome();
    return kase;
  },

  /** A court's ruling, after the superior's position. */
  async judged({ world }, number) {
    const application = await refusedAcceptance(world, number);
    const kase = await complain(
      world,
      number,
      { act: 'acceptance-refusal', application },
      { to: 'court', clerk: 'S-201', court: 'суд', withoutAppeal: 'ст. 25' },
    );
    await kase.owes('HOUSE-POSITION');
    const position = { ru: 'отказ обоснован', kk: 'бас тарту негізді' };
    await kase.act('statePosition', { by: { role: 'superior', staff: 'S-601' }, position });
    await kase.recorded('position-stated');
    await kase.act('recordCourtRuling', {
      by: { role: 'unit', staff: 'S-201' },
      ruling: 'satisfy-in-part',
      remedy: { remedy: 'reopen', at: 'commission' },
      number: '2-1045/2026',
      date: localDay((await world.look()).toISOString()),
      sha256: '6'.repeat(64),
    });
    await kase.outcome();
    return kase;
  },
} as const satisfies Record<string, Way>;
