import { refusal, type Refusal } from '../../shared/errors.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { courtRuling } from '../../shared/notices/complaint.ts';
import { dayText } from '../../shared/texts/format.ts';
import type { Act } from '../casework/act.ts';
import { assembleFile } from './file.ts';
import { noteRuling } from './given.ts';
import { unlike } from './languages.ts';
import { noteOfComplaint } from './notes.ts';
import type { ComplaintCase, GivenRuling } from './procedure.ts';
import { unfitRemedy } from './remedies.ts';
import { notify } from './tell.ts';

/**
 * п. 34: what a court decides has the consequences of a ruling. Where a law lets a complaint go to it without the superior, the
 * superior's reasoned position goes with the response; the court does not wait for it.
 */
export async function awaitCourt(kase: ComplaintCase): Promise<GivenRuling> {
  kase.enter('court');
  const { form } = kase.facts;
  let ruled = false;
  const straight = 'withoutAppeal' in form && form.withoutAppeal !== undefined;
  const check = (said: MessageOf<'recordCourtRuling'>, act?: Act<'recordCourtRuling'>) =>
    ('remedy' in said ? unfitRemedy(kase, said.remedy) : undefined) ?? notYet(said.date, act);
  const recorded = async () => {
    const act = await kase.owe({ rule: 'HOUSE-COURT', message: 'recordCourtRuling', check }).discharged();
    ruled = true;
    return act;
  };
  const position = straight ? statePosition(kase, () => ruled) : undefined;
  const [{ body, by, receivedAt }] = await Promise.all([recorded(), position]);
  const { ruling, number, date, sha256 } = body;
  const remedy = 'remedy' in body ? body.remedy : undefined;
  kase.record({
    kind: 'court-ruled',
    rule: 'CMPL-34',
    by,
    data: { number, on: date, ruling, sha256, ...(remedy === undefined ? {} : { remedy: remedy.remedy }) },
  });
  const said = { ruling, document: number, on: date, ...(remedy === undefined ? {} : { remedy }) };
  notify(
    kase,
    'CMPL-34',
    'court-ruling',
    courtRuling({ number: kase.state.number, at: receivedAt, ...said }),
  );
  noteRuling(kase, 'CMPL-34', said);
  return { ...said, sha256, at: receivedAt };
}

/** The superior's reasoned position, owed until the court has ruled. */
async function statePosition(kase: ComplaintCase, ruled: () => boolean): Promise<void> {
  void assembleFile(kase);
  noteOfComplaint(kase, 'superior', 'at-court');
  const act = await kase
    .owe({
      rule: 'HOUSE-POSITION',
      message: 'statePosition',
      check: ({ position }) => unlike(kase, position, '/position'),
    })
    .dischargedUnless(ruled);
  if (act === undefined) return;
  kase.record({ kind: 'position-stated', rule: 'CMPL-34', by: act.by });
}

/** A judgment is carried out from the day it is in force. */
function notYet(date: string, act: Act | undefined): Refusal | undefined {
  if (act === undefined || date <= act.receivedOn) return undefined;
  return refusal('JUDGMENT_DATE', { date: dayText(date), today: dayText(act.receivedOn) });
}
