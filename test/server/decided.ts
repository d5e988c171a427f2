import { sha256Of } from '../../activities/documents/issue.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { eventually, file, ownApplication, type FiledCase } from './filed-case.ts';
import { sittingOf } from './sitting.ts';
import type { World } from './world.ts';

/**
 * Files an application that names its documents by their real hashes, takes it before the commission beside a stranger's
 * (`OTHER-1`), has a message of it refused, and includes it.
 */
export async function decidedBeside(world: World, number: string, stranger: string): Promise<FiledCase> {
  const form = ownApplication(number);
  const documents = form.documents.map((document) => ({
    ...document,
    sha256: sha256Of(bytesOf(document.id)),
  }));
  const mine = await file(world, number, { documents });
  const applicant = { ...form.applicant, name: stranger };
  const other = await file(world, 'OTHER-1', { applicant });
  for (const one of [mine, other]) await one.toCommission();
  await taken(() => mine.act('assessCriteria', catalogue.assessCriteria.example));
  await eventually(async () => {
    const waiting = await world.store.waitingFor('commission');
    if (waiting.length < 2 || waiting.every(({ criteria }) => criteria === undefined))
      throw new Error('not all of it is stored yet');
  });
  const sitting = await sittingOf(world, '2026-1', [mine.id, other.id]);
  const members = ['S-801', 'S-802', 'S-803', 'S-804'];
  await taken(() => sitting.opens(...members));
  for (const staff of members)
    for (const { id } of [mine, other]) await taken(() => sitting.votes(id, staff));
  await taken(() => sitting.act('closeVoting', { by: { role: 'chair', staff: 'S-801' } }));
  await taken(() => sitting.signsMinutes('secretary', 'S-301'));
  await taken(() => sitting.signsMinutes('chair', 'S-801'));
  await sitting.outcome();
  await mine.awaits('decide');
  // Not attested by the portal; a Signal cannot be thrown back, so the journal keeps the refusal.
  await mine.handle.signal('object', { by: { role: 'applicant' }, text: 'возражаю' });
  await mine.recorded('message-refused');
  await taken(() => mine.decide());
  await taken(() => mine.sign());
  await mine.outcome();
  return mine;
}

/** Sends until it is taken: what it waits for may be on its way. */
const taken = (send: () => Promise<object>) =>
  eventually(async () => {
    const answer = await send();
    if ('code' in answer) throw new Error(String(answer.code));
  });

/** What a document of this id holds. */
export const bytesOf = (id: string) => Buffer.from(`%PDF of ${id}`, 'utf8');
