import { defineQuery, setHandler } from '@temporalio/workflow';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { Json } from '../../shared/json.ts';
import { tally } from '../../shared/law/commission.ts';
import { minutes as inWords, type MinutedItem, type MinutesRecord } from '../../shared/notices/minutes.ts';
import { signatureFaults } from '../../shared/notices/staff.ts';
import { sittingTexts } from '../../shared/texts/sitting.ts';
import { queryTitles, stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import type { Act } from '../casework/act.ts';
import { stepSummary } from '../casework/wording.ts';
import { renewSheets } from './agenda.ts';
import { chairOf, eligibleFor, regulationOf, type SittingCase } from './procedure.ts';

/** The minutes waiting for signatures; a query of the sitting. */
const minutesQuery = defineQuery<MinutesRecord>('minutes');

/** Signed by the secretary, then by the chair. */
const signers = [
  { rule: 'HOUSE-MINUTES', role: 'secretary' },
  { rule: 'HOUSE-CHAIR', role: 'chair' },
] as const;

/** The minutes are made of the votes and signed by the secretary and the chair. */
export async function signMinutes(kase: SittingCase): Promise<MinutesRecord> {
  await renewSheets(kase);
  kase.enter('minutes');
  const record = recordOf(kase);
  setHandler(minutesQuery, () => record, { description: queryTitles.minutes });
  kase.state.findings[sittingTexts.card.minutes] = inWords(record).text.ru.split('\n');
  let sha256 = '';
  for (const { rule, role } of signers) {
    const check = ({ by }: Act<'signMinutes'>['body']) =>
      by.role === role ? undefined : refusal('NOT_SIGNER', { rule });
    const { by, body } = await kase.owe({ rule, message: 'signMinutes', check }).discharged(async (act) => {
      const checked = await checkMinutes(kase, record, act, rule);
      if ('code' in checked) return checked;
      ({ sha256 } = checked);
      return undefined;
    });
    kase.record({
      kind: 'minutes-signed',
      rule,
      by,
      data: { sha256 },
      // Minutes are JSON: texts, numbers and lists of them.
      personal: { record: record as unknown as Json, signature: body.signature },
    });
  }
  return record;
}

async function checkMinutes(
  kase: SittingCase,
  record: MinutesRecord,
  { by, body }: Act<'signMinutes'>,
  rule: string,
): Promise<{ readonly sha256: string } | Refusal> {
  const checks = callsTo('signatures', kase.plan(), stepSummary(stepTitles.signature, rule));
  const checked = await checks.checkMinutes({ record, staff: by.staff ?? '', cms: body.signature });
  return checked.valid ? checked : refusal('SIGNATURE_REFUSED', { reason: signatureFaults[checked.reason] });
}

function recordOf(kase: SittingCase): MinutesRecord {
  const { form, present, agenda } = kase.facts;
  const members = form.members.map(({ staff }) => staff);
  const chair = chairOf(kase);
  return {
    number: form.number,
    at: form.at,
    place: form.place,
    secretary: form.convenedBy,
    ...(chair === undefined ? {} : { chair }),
    present,
    absent: members.filter((staff) => !present.includes(staff)),
    quorum: regulationOf(kase).quorum,
    items: agenda.map(({ caseId, service, productType, criteria }) =>
      itemOf(kase, caseId, { service, productType, ...(criteria === undefined ? {} : { criteria }) }),
    ),
  };
}

function itemOf(
  kase: SittingCase,
  application: string,
  matter: Pick<MinutedItem, 'service' | 'productType' | 'criteria'>,
): MinutedItem {
  const { votes, recused } = kase.facts;
  const cast = votes.filter((one) => one.application === application);
  return {
    application,
    ...matter,
    verdict: tally(regulationOf(kase), eligibleFor(kase, application), chairOf(kase), cast),
    votes: cast.map(({ staff, vote, dissent }) => ({
      staff,
      vote,
      ...(dissent === undefined ? {} : { dissent }),
    })),
    recused: recused
      .filter((one) => one.application === application)
      .map(({ staff, reason }) => ({ staff, reason })),
  };
}
