import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { rule, type RuleId } from '../law/rules.ts';
import { type Role, roles } from '../roles.ts';
import { dayText, momentText } from '../texts/format.ts';
import { systemName } from '../texts/systems.ts';
import { paragraphs } from './common.ts';
import type { Notice } from './types.ts';

/** Notes to the office's own people. */

export interface DutyRecord {
  readonly number: string;
  readonly rule: RuleId;
  readonly owes: Role;
  /** Staff id of the one it was passed to (HOUSE-PASSING). */
  readonly passedTo?: string | undefined;
  readonly dueAt: Instant;
}

function duty(id: RuleId): Bilingual {
  const { title, paragraph } = rule(id);
  return { ru: `«${title.ru}» (${paragraph.ru})`, kk: `«${title.kk}» (${paragraph.kk})` };
}

/** To the one who owes: the term is about to end. */
export function reminder(record: DutyRecord): Notice {
  const what = duty(record.rule);
  const until = momentText(record.dueAt);
  return {
    title: {
      ru: `Напоминание: заявление № ${record.number}, до ${until}`,
      kk: `Еске салу: № ${record.number} өтініш, ${until} дейін`,
    },
    text: {
      ru: `По заявлению № ${record.number} за вами: ${what.ru}. Срок — до ${until}.`,
      kk: `№ ${record.number} өтініш бойынша сізде: ${what.kk}. Мерзімі — ${until} дейін.`,
    },
  };
}

/** To the one to whom a duty was passed (HOUSE-PASSING); `dueAt` where it has a term. */
export function passedDuty({
  number,
  rule: id,
  dueAt,
}: Pick<DutyRecord, 'number' | 'rule'> & { readonly dueAt: Instant | undefined }): Notice {
  const what = duty(id);
  const until = dueAt === undefined ? undefined : momentText(dueAt);
  return {
    title: { ru: `Вам передана обязанность: № ${number}`, kk: `Сізге міндет берілді: № ${number}` },
    text: {
      ru: `По делу № ${number} вам передано: ${what.ru}.${until === undefined ? '' : ` Срок прежний — до ${until}.`}`,
      kk: `№ ${number} іс бойынша сізге берілді: ${what.kk}.${until === undefined ? '' : ` Мерзімі бұрынғы — ${until} дейін.`}`,
    },
  };
}

/** To the one who owes: a ruling has given a new term (HOUSE-TERM). */
export function termSet({
  number,
  rule: id,
  dueAt,
  document,
  on,
}: Pick<DutyRecord, 'number' | 'rule' | 'dueAt'> & {
  readonly document: string;
  readonly on: IsoDate;
}): Notice {
  const what = duty(id);
  const until = momentText(dueAt);
  const day = dayText(on);
  return {
    title: {
      ru: `Новый срок по решению о жалобе: заявление № ${number}, до ${until}`,
      kk: `Шағым бойынша жаңа мерзім: № ${number} өтініш, ${until} дейін`,
    },
    text: {
      ru: `По заявлению № ${number} за вами: ${what.ru}. Решением № ${document} от ${day} дан новый срок: до ${until}. Прежний пропуск остаётся в деле.`,
      kk: `№ ${number} өтініш бойынша сізде: ${what.kk}. ${day} күнгі № ${document} шешіммен жаңа мерзім берілді: ${until} дейін. Бұрынғы өтіп кету істе қалады.`,
    },
  };
}

/** To the superior of the one who owes: the term has ended and the duty is not done. */
export function lateDuty(record: DutyRecord): Notice {
  const what = duty(record.rule);
  const who = roles[record.owes].title;
  const passed = record.passedTo === undefined ? '' : ` (${record.passedTo})`;
  const due = momentText(record.dueAt);
  return {
    title: {
      ru: `Срок пропущен: заявление № ${record.number}`,
      kk: `Мерзім өтіп кетті: № ${record.number} өтініш`,
    },
    text: paragraphs([
      {
        ru: `По заявлению № ${record.number} не исполнено в срок: ${what.ru}. Исполнитель: ${who.ru}${passed}. Срок истёк ${due}.`,
        kk: `№ ${record.number} өтініш бойынша мерзімінде орындалмады: ${what.kk}. Орындаушы: ${who.kk}${passed}. Мерзім ${due} аяқталды.`,
      },
      {
        ru: 'Обязанность остаётся за исполнителем, дело ждёт её исполнения; услугополучатель уведомлён о праве на жалобу.',
        kk: 'Міндет орындаушыда қалады, іс оның орындалуын күтеді; көрсетілетін қызметті алушыға шағым беру құқығы хабарланды.',
      },
    ]),
  };
}

/** To the unit: these entries need a product that a ruling has put back into the registry (RULES-5.7). */
export function reexamine({
  entry,
  product,
  dependent,
  document,
}: {
  readonly entry: number;
  readonly product: string;
  /** Numbers of the entries that need it. */
  readonly dependent: readonly number[];
  readonly document: string;
}): Notice {
  const all = dependent.map((one) => `№ ${String(one)}`).join(', ');
  const own = `№ ${String(entry)}`;
  return {
    title: {
      ru: `Пересмотреть записи реестра: ${all}`,
      kk: `Тізілім жазбаларын қайта қарау: ${all}`,
    },
    text: {
      ru: `По решению № ${document} запись ${own} («${product}») снова в реестре. Она нужна для работы продукции записей ${all} (${rule('RULES-5.7').paragraph.ru}): проверьте, что в них меняется.`,
      kk: `№ ${document} шешімімен ${own} жазба («${product}») тізілімге қайтарылды. Ол мына жазбалардағы өнімнің жұмысына қажет: ${all} (${rule('RULES-5.7').paragraph.kk}); оларда не өзгеретінін тексеріңіз.`,
    },
  };
}

/** To the unit: a result that was annulled has changed the registry, and the application is refused now. */
export function formerEntry({ number, entry }: { readonly number: string; readonly entry: number }): Notice {
  const which = `№ ${String(entry)}`;
  return {
    title: { ru: `Пересмотреть запись реестра ${which}`, kk: `Тізілімнің ${which} жазбасын қайта қарау` },
    text: {
      ru: `По заявлению № ${number} отменённым результатом внесена или изменена запись ${which}, а теперь в услуге отказано. Сама запись не меняется: решите, что с ней.`,
      kk: `№ ${number} өтініш бойынша күші жойылған нәтижемен ${which} жазба енгізілген немесе өзгертілген, ал қазір қызметтен бас тартылды. Жазбаның өзі өзгермейді: онымен не істеуді шешіңіз.`,
    },
  };
}

export interface DeliveryFailedRecord {
  readonly number: string;
  /** Word of the outside system in `temporal.config.ts`. */
  readonly system: string;
  /** What was to be delivered. */
  readonly what: Bilingual;
  /** The system's answer, without personal data. */
  readonly why: string;
}

/** To the operator: an outside system finally refused something; a person decides how else to deliver it. */
export function deliveryFailed({ number, system, what, why }: DeliveryFailedRecord): Notice {
  const name = systemName(system);
  const { paragraph } = rule('HOUSE-DELIVERY');
  return {
    title: { ru: `Не доставлено: заявление № ${number}`, kk: `Жеткізілмеді: № ${number} өтініш` },
    text: {
      ru: `${name.ru}: окончательно не принято «${what.ru}» по заявлению № ${number}. Ответ системы: ${why}. Решите, как доставить иначе, и запишите это в дело (${paragraph.ru}).`,
      kk: `${name.kk}: № ${number} өтініш бойынша «${what.kk}» түпкілікті қабылданбады. Жүйенің жауабы: ${why}. Басқаша қалай жеткізуді шешіп, іске жазыңыз (${paragraph.kk}).`,
    },
  };
}

/**
 * Why a signature is not accepted: the words of the `signatures` port; that it is somebody else's than his who sent it; that
 * he may not sign results on that day (RULES-23); that the document says one thing in Russian and another in Kazakh.
 */
export type SignatureFault =
  | 'MALFORMED'
  | 'OTHER_CONTENT'
  | 'REVOKED'
  | 'EXPIRED'
  | 'NOT_FOR_SIGNING'
  | 'NO_SIGNER'
  | 'NOT_SIGNATORY'
  | 'NO_AUTHORITY'
  | 'LANGUAGES_DIFFER';

export const signatureFaults: Readonly<Record<SignatureFault, Bilingual>> = {
  MALFORMED: { ru: 'подпись не читается (не CMS)', kk: 'қолтаңба оқылмайды (CMS емес)' },
  OTHER_CONTENT: { ru: 'подписан другой документ', kk: 'басқа құжатқа қол қойылған' },
  REVOKED: { ru: 'сертификат отозван', kk: 'сертификат қайтарып алынған' },
  EXPIRED: { ru: 'срок действия сертификата истёк', kk: 'сертификаттың қолданылу мерзімі өткен' },
  NOT_FOR_SIGNING: { ru: 'сертификат не предназначен для подписания', kk: 'сертификат қол қоюға арналмаған' },
  NO_SIGNER: { ru: 'в подписи нет подписавшего', kk: 'қолтаңбада қол қоюшы жоқ' },
  NOT_SIGNATORY: {
    ru: 'ЭЦП принадлежит не тому, кто отправил подпись',
    kk: 'ЭЦҚ қолтаңбаны жіберген адамдікі емес',
  },
  LANGUAGES_DIFFER: {
    ru: 'числа, даты, имена или пункты документа на русском и казахском языках расходятся',
    kk: 'құжаттың қазақ және орыс тілдеріндегі сандары, күндері, атаулары немесе тармақтары сәйкес емес',
  },
  NO_AUTHORITY: {
    ru: 'подписал тот, кто не вправе подписывать этот документ (результат — руководитель услугодателя или его заместитель)',
    kk: 'қол қойған адам бұл құжатқа қол қоюға құқылы емес (нәтижеге — көрсетілетін қызметті берушінің басшысы немесе оның орынбасары)',
  },
};

/** To whoever signed: the signature under a document of the case does not hold; it must be signed again. */
export function signatureNotValid(record: {
  readonly number: string;
  readonly rule: RuleId;
  readonly fault: SignatureFault;
}): Notice {
  const { number, rule: id, fault } = record;
  const why = signatureFaults[fault];
  const { paragraph } = rule(id);
  return {
    title: {
      ru: `Подпись не принята: дело № ${number}`,
      kk: `Қолтаңба қабылданбады: № ${number} іс`,
    },
    text: {
      ru: `Подпись под документом по делу № ${number} не принята: ${why.ru}. Документ не выдан; подпишите его заново действующей ЭЦП (${paragraph.ru}). Срок не продлевается.`,
      kk: `№ ${number} іс бойынша құжаттағы қолтаңба қабылданбады: ${why.kk}. Құжат берілген жоқ; оған жарамды ЭЦҚ-мен қайта қол қойыңыз (${paragraph.kk}). Мерзім ұзартылмайды.`,
    },
  };
}
