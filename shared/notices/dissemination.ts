import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { rule, type RuleId } from '../law/rules.ts';
import { versionOf } from '../registry-version.ts';
import { roles } from '../roles.ts';
import { momentText } from '../texts/format.ts';
import { systemName } from '../texts/systems.ts';
import type { DeliveryFailedRecord, DutyRecord } from './staff.ts';
import type { Notice } from './types.ts';

/** Notes to the office's own people about an entry that is to be passed on and published (RULES-8); `number` is `12-3`. */

const about = (number: string): Bilingual => {
  const { entry, version } = versionOf(number);
  return {
    ru: `запись № ${String(entry)}, версия ${String(version)}`,
    kk: `№ ${String(entry)} жазба, ${String(version)}-нұсқа`,
  };
};

function duty(id: RuleId): Bilingual {
  const { title, paragraph } = rule(id);
  return { ru: `«${title.ru}» (${paragraph.ru})`, kk: `«${title.kk}» (${paragraph.kk})` };
}

/** To the one who owes: no proof has come, and the term is about to end. */
export function disseminationReminder({ number, rule: id, dueAt }: DutyRecord): Notice {
  const [what, matter, until] = [duty(id), about(number), momentText(dueAt)];
  return {
    title: { ru: `Не подтверждено: ${matter.ru}`, kk: `Расталмаған: ${matter.kk}` },
    text: {
      ru: `Подтверждения ещё нет: ${what.ru}; ${matter.ru}. Срок — до ${until}. Система повторяет отправку; если срок не ждёт, передайте сами и запишите это сообщением recordDissemination.`,
      kk: `Растау әлі жоқ: ${what.kk}; ${matter.kk}. Мерзімі — ${until} дейін. Жүйе жіберуді қайталайды; мерзім күтпесе, өзіңіз жіберіп, recordDissemination хабарымен жазыңыз.`,
    },
  };
}

/** To the superior of the one who owes: the term has ended without proof. */
export function disseminationLate({ number, rule: id, owes, passedTo, dueAt }: DutyRecord): Notice {
  const [what, matter, due, who] = [duty(id), about(number), momentText(dueAt), roles[owes].title];
  const passed = passedTo === undefined ? '' : ` (${passedTo})`;
  return {
    title: { ru: `Срок пропущен: ${matter.ru}`, kk: `Мерзім өтіп кетті: ${matter.kk}` },
    text: {
      ru: `Не исполнено в срок: ${what.ru}; ${matter.ru}. Исполнитель: ${who.ru}${passed}. Срок истёк ${due}. Обязанность остаётся за исполнителем.`,
      kk: `Мерзімінде орындалмады: ${what.kk}; ${matter.kk}. Орындаушы: ${who.kk}${passed}. Мерзім ${due} аяқталды. Міндет орындаушыда қалады.`,
    },
  };
}

/** To the superior who was told that the term was missed: it was not. */
export function disseminationCorrected({
  number,
  rule: id,
  dueAt,
  receivedAt,
}: DutyRecord & { readonly receivedAt?: Instant }): Notice {
  const [what, matter, due] = [duty(id), about(number), momentText(dueAt)];
  const at = receivedAt === undefined ? undefined : momentText(receivedAt);
  const why: Bilingual =
    at === undefined
      ? { ru: `срок изменён и истекает ${due}`, kk: `мерзім өзгерді және ${due} аяқталады` }
      : { ru: `исполнено ${at}, до конца срока ${due}`, kk: `${at} орындалды, мерзім ${due} аяқталады` };
  return {
    title: { ru: `Исправление: срок не пропущен, ${matter.ru}`, kk: `Түзету: мерзім өтпеген, ${matter.kk}` },
    text: {
      ru: `Сообщение о пропуске срока отзывается: ${what.ru}; ${matter.ru}; ${why.ru}.`,
      kk: `Мерзімнің өтуі туралы хабар қайтарып алынады: ${what.kk}; ${matter.kk}; ${why.kk}.`,
    },
  };
}

/** To the operator: a receiver finally refused an entry. */
export function disseminationRefused({ number, system, why }: Omit<DeliveryFailedRecord, 'what'>): Notice {
  const [matter, name] = [about(number), systemName(system)];
  const { paragraph } = rule('HOUSE-DELIVERY');
  return {
    title: { ru: `Не принято: ${matter.ru}`, kk: `Қабылданбады: ${matter.kk}` },
    text: {
      ru: `${name.ru}: окончательно не принято; ${matter.ru}. Ответ системы: ${why}. Отправьте снова, когда причина устранена, или передайте иначе и запишите это с доказательством (${paragraph.ru}).`,
      kk: `${name.kk}: түпкілікті қабылданбады; ${matter.kk}. Жүйенің жауабы: ${why}. Себебі жойылғанда қайта жіберіңіз немесе басқаша беріп, дәлелімен жазыңыз (${paragraph.kk}).`,
    },
  };
}
