import { signedMinutes } from '../../shared/notices/minutes.ts';
import { signInSandbox } from '../../workers/sandbox/sign.ts';
import { eventually, FiledCase } from './filed-case.ts';
import type { World } from './world.ts';

/** A sitting of the commission on a real server, and what its people do. */
export class FiledSitting extends FiledCase {
  constructor(world: World, number: string) {
    super(world, number, 'sitting');
  }

  opens(...present: readonly string[]) {
    return this.act('openSitting', { by: { role: 'secretary', staff: 'S-301' }, present });
  }

  votes(application: string, staff: string) {
    const role = staff === 'S-801' ? 'chair' : 'member';
    return this.act('castVote', { by: { role, staff }, application, vote: 'grant' });
  }

  async signsMinutes(role: 'secretary' | 'chair', staff: string) {
    const record = await this.world.cases.minutes(this.id);
    const signature = await signInSandbox(
      `${this.world.sandboxUrl}/ncanode`,
      Buffer.from(signedMinutes(record), 'utf8'),
      staff,
    );
    return this.act('signMinutes', { by: { role, staff }, signature });
  }
}

/** Convenes a sitting for now. */
export async function sittingOf(
  world: World,
  number: string,
  agenda: readonly string[],
): Promise<FiledSitting> {
  const at = (await world.look()).toISOString();
  const place = { ru: 'зал 201', kk: '201-зал' };
  const receipt = await world.cases.submit({ number, at, place, convenedBy: 'S-301', agenda }, 'sitting');
  if ('code' in receipt) throw new Error(`${receipt.code}: ${receipt.text.ru}`);
  const kase = new FiledSitting(world, number);
  await eventually(async () => {
    const { awaited } = await kase.status();
    if (!awaited.includes('openSitting')) throw new Error('the sitting is not convened yet');
  });
  return kase;
}
