import { refusal, type Refusal } from '../../shared/errors.ts';
import { momentText } from '../../shared/texts/format.ts';
import { sittingTexts } from '../../shared/texts/sitting.ts';
import { stored, type Act } from '../casework/act.ts';
import { leaveNote } from '../casework/notes.ts';
import { eligibleFor, regulationOf, type SittingCase } from './procedure.ts';

/** The secretary says who has come; without a quorum the sitting decides nothing and is convened again. */
export async function open(kase: SittingCase): Promise<boolean> {
  const check = ({ present }: Act<'openSitting'>['body'], act?: Act) =>
    strangers(kase, present) ?? tooEarly(kase, act);
  const { body, by } = await kase.owe({ rule: 'HOUSE-SITTING', message: 'openSitting', check }).discharged();
  kase.facts.present = [...new Set(body.present)];
  const { quorum } = regulationOf(kase);
  const enough = kase.facts.present.length >= quorum;
  const data = { present: kase.facts.present.join(', '), quorum, verdict: enough ? 'quorum' : 'no-quorum' };
  kase.record({ kind: 'opened', rule: 'HOUSE-SITTING', by, data });
  if (enough) return true;
  const text = sittingTexts.again(kase.state.number);
  leaveNote(kase, 'secretary', 'no-quorum', 'RULES-20', { text });
  return false;
}

/** Members vote on each item, or recuse themselves from it, until the chair ends the voting. */
export async function vote(kase: SittingCase): Promise<void> {
  kase.enter('voting');
  const { facts } = kase;
  const closes = [
    kase.door.open('declareConflict', {
      check: ({ by, application }) => notVoting(kase, application, by.staff),
      take: (act) => {
        const { by, body } = act;
        const { application, reason } = body;
        facts.recused.push({ application, staff: by.staff ?? '', reason });
        kase.record({ kind: 'recused', rule: 'HOUSE-VOTING', by, data: { application } });
        showVotes(kase);
        return stored(act);
      },
    }),
    kase.door.open('castVote', {
      check: ({ by, application }) => notVoting(kase, application, by.staff),
      take: (act) => {
        const { by, body } = act;
        const { application, vote: cast, dissent } = body;
        facts.votes.push({
          application,
          staff: by.staff ?? '',
          vote: cast,
          ...(dissent === undefined ? {} : { dissent }),
        });
        kase.record({ kind: 'voted', rule: 'HOUSE-VOTING', by, data: { application, vote: cast } });
        showVotes(kase);
        return stored(act);
      },
    }),
  ];
  await kase.owe({ rule: 'HOUSE-VOTING', message: 'closeVoting' }).discharged();
  closes.forEach((close) => close());
}

/** Only members of this commission sit. */
function strangers(kase: SittingCase, present: readonly string[]): Refusal | undefined {
  const members = kase.facts.form.members.map(({ staff }) => staff);
  const stranger = present.find((staff) => !members.includes(staff));
  return stranger === undefined
    ? undefined
    : refusal('NOT_A_MEMBER', { staff: stranger, members: members.join(', ') });
}

function tooEarly({ facts }: SittingCase, act?: Act): Refusal | undefined {
  const { at } = facts.form;
  if (act === undefined || Date.parse(act.receivedAt) >= Date.parse(at)) return undefined;
  return refusal('SITTING_NOT_YET', { at: momentText(at) });
}

/** Whoever is present, has not recused himself and has not voted yet may do either, once, on an item of the agenda. */
function notVoting(kase: SittingCase, application: string, staff = ''): Refusal | undefined {
  const { agenda, votes } = kase.facts;
  const items = agenda.map(({ caseId }) => caseId);
  if (!items.includes(application))
    return refusal('NOT_ON_AGENDA', { application, agenda: items.join(', ') || '—' });
  if (!eligibleFor(kase, application).includes(staff)) return refusal('NOT_VOTING', { staff, application });
  return votes.some((cast) => cast.application === application && cast.staff === staff)
    ? refusal('ALREADY_VOTED', { staff, application })
    : undefined;
}

/** How many have voted on each item; how they voted is told by the minutes. */
function showVotes(kase: SittingCase): void {
  const { agenda, votes } = kase.facts;
  kase.state.findings[sittingTexts.card.voting] = agenda.map(({ caseId }) =>
    sittingTexts.card.voted(
      caseId,
      votes.filter(({ application }) => application === caseId).length,
      eligibleFor(kase, caseId).length,
    ),
  );
}
