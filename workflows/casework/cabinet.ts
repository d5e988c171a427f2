import type { CabinetNotice } from '../../activities/cabinet/port.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { Delivery } from './aside.ts';
import { callsTo } from './calls.ts';
import type { AnyCase } from './case.ts';
import { stepSummary } from './wording.ts';

/** Puts a notice into the cabinet, beside the main flow; `delivered` follows when it has come, by whatever way. */
export function tellCabinet(
  kase: AnyCase,
  rule: RuleId,
  notice: CabinetNotice,
  delivered?: () => Promise<void>,
): void {
  const { kind, title, text } = notice;
  const deliver: Delivery = async (id) => {
    await callsTo('cabinet', kase.plan(), stepSummary(title.ru, rule)).deliverNotice({ notice, ...id });
    // What was told, word for word: a later release may word it otherwise.
    kase.record({
      kind: 'notice-sent',
      rule,
      data: { system: 'cabinet', notice: kind },
      personal: { title: { ...title }, text: { ...text } },
    });
    await delivered?.();
  };
  // Handed over otherwise, it has come to the applicant all the same.
  kase.asides.send('cabinet', `notice-${kind}`, deliver, { settled: delivered });
}
