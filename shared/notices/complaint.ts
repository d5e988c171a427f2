import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { localDay } from '../calendar/zone.ts';
import { rulingEntries, type Forum, type Ruling } from '../law/complaints.ts';
import { rule, rules, type RuleId } from '../law/rules.ts';
import type { AboutComplaint } from '../messages/complaint-form.ts';
import { roles } from '../roles.ts';
import { complaintTexts } from '../texts/complaint.ts';
import { dayText, lengthText, momentText } from '../texts/format.ts';
import { cite, issuer, paragraphs } from './common.ts';
import { appealedText, remedyText, type Remedy } from './complaint-documents.ts';
import type { DutyRecord } from './staff.ts';
import type { Notice } from './types.ts';

/** Notices of a complaint's case: to its complainant, and to officials, who read nothing of the complainant in them. */

const about = (number: string): Bilingual => ({ ru: `жалоба № ${number}`, kk: `№ ${number} шағым` });

const BROUGHT: Readonly<Record<Forum, Bilingual>> = {
  provider: {
    ru: 'Услугодатель либо полностью удовлетворит её, либо направит с административным делом в рассматривающий орган',
    kk: 'Көрсетілетін қызметті беруші оны толық қанағаттандырады не әкімшілік іспен бірге қарайтын органға жібереді',
  },
  'assessing-body': {
    ru: 'Её рассмотрит орган по оценке и контролю за качеством оказания государственных услуг',
    kk: 'Оны мемлекеттік қызметтер көрсету сапасын бағалау және бақылау органы қарайды',
  },
  court: {
    ru: 'Административное дело будет представлено суду',
    kk: 'Әкімшілік іс сотқа ұсынылады',
  },
};

/** CMPL-29: the complaint has come. */
export function complaintReceived(record: {
  readonly number: string;
  readonly filedAt: Instant;
  readonly receivedOn: IsoDate;
  readonly to: Forum;
  readonly about: AboutComplaint;
}): Notice {
  const { number, filedAt, receivedOn, to } = record;
  const what = appealedText(record.about);
  const term = to === 'provider' ? rules['CMPL-30'] : to === 'assessing-body' ? rules['CMPL-33'] : undefined;
  const within = term === undefined ? undefined : lengthText(term.term);
  const place = term?.paragraph ?? cite('CMPL-34');
  return {
    title: { ru: `Жалоба № ${number} получена`, kk: `№ ${number} шағым алынды` },
    text: paragraphs([
      {
        ru: `Ваша жалоба № ${number}, поданная ${momentText(filedAt)} (время Казахстана), получена: ${what.ru}.`,
        kk: `Сіздің ${momentText(filedAt)} (Қазақстан уақыты) берілген № ${number} шағымыңыз алынды: ${what.kk}.`,
      },
      receivedOn === localDay(filedAt)
        ? undefined
        : {
            ru: `Она подана вне рабочего времени и считается поступившей ${dayText(receivedOn)}.`,
            kk: `Ол жұмыс уақытынан тыс берілді және ${dayText(receivedOn)} түскен болып есептеледі.`,
          },
      {
        ru: `${BROUGHT[to].ru}${within === undefined ? '' : `; срок — ${within.ru}`} (${place.ru}).`,
        kk: `${BROUGHT[to].kk}${within === undefined ? '' : `, мерзімі — ${within.kk}`} (${place.kk}).`,
      },
      issuer(filedAt),
    ]),
  };
}

/** CMPL-32, 33: it is registered, and by when it is considered. */
export function complaintRegistered(record: {
  readonly number: string;
  readonly registrationNumber: string;
  readonly on: IsoDate;
  readonly rule: RuleId;
  readonly dueAt: Instant;
}): Notice {
  const { number, registrationNumber, on, rule: id, dueAt } = record;
  const place = cite(id);
  return {
    title: { ru: `Жалоба № ${number} зарегистрирована`, kk: `№ ${number} шағым тіркелді` },
    text: paragraphs([
      {
        ru: `Ваша жалоба № ${number} зарегистрирована ${dayText(on)} под № ${registrationNumber}. Срок рассмотрения — до ${momentText(dueAt)} (${place.ru}).`,
        kk: `Сіздің № ${number} шағымыңыз ${dayText(on)} № ${registrationNumber} болып тіркелді. Қарау мерзімі — ${momentText(dueAt)} дейін (${place.kk}).`,
      },
      issuer(dueAt),
    ]),
  };
}

/** CMPL-30: it went to the reviewing body. */
export function complaintForwarded(number: string, letter: string, at: Instant): Notice {
  const [place, of] = [cite('CMPL-30'), cite('CMPL-28a')];
  return {
    title: { ru: `Жалоба № ${number} направлена`, kk: `№ ${number} шағым жіберілді` },
    text: paragraphs([
      {
        ru: `Ваша жалоба № ${number} и административное дело ${momentText(at)} направлены в вышестоящий административный орган, письмо № ${letter} (${place.ru}). Решение по ней примет он (${of.ru}).`,
        kk: `Сіздің № ${number} шағымыңыз бен әкімшілік іс ${momentText(at)} жоғары тұрған әкімшілік органға жіберілді, № ${letter} хат (${place.kk}). Ол бойынша шешімді сол қабылдайды (${of.kk}).`,
      },
      issuer(at),
    ]),
  };
}

/** CMPL-34: a court's ruling has been entered and is carried out. */
export function courtRuling(record: {
  readonly number: string;
  readonly ruling: Ruling;
  readonly document: string;
  readonly on: IsoDate;
  readonly remedy?: Remedy | undefined;
  readonly at: Instant;
}): Notice {
  const { number, ruling, document, on, remedy, at } = record;
  const decided = rulingEntries[ruling].title;
  const measure = remedy === undefined ? undefined : remedyText(remedy);
  return {
    title: { ru: `Решение суда по жалобе № ${number}`, kk: `№ ${number} шағым бойынша сот шешімі` },
    text: paragraphs([
      {
        ru: `Внесено решение суда № ${document} от ${dayText(on)}: ${decided.ru}.`,
        kk: `Соттың ${dayText(on)} № ${document} шешімі енгізілді: ${decided.kk}.`,
      },
      measure === undefined
        ? undefined
        : { ru: `Исполняется: ${measure.ru}.`, kk: `Орындалуда: ${measure.kk}.` },
      issuer(at),
    ]),
  };
}

/** HOUSE-WITHDRAWAL: nothing is decided on it. */
export function complaintWithdrawn(number: string, at: Instant): Notice {
  const place = cite('HOUSE-WITHDRAWAL');
  return {
    title: { ru: `Жалоба № ${number} отозвана`, kk: `№ ${number} шағым қайтарып алынды` },
    text: paragraphs([
      {
        ru: `По Вашему желанию жалоба № ${number} отозвана ${momentText(at)}. Рассмотрение прекращено без решения (${place.ru}).`,
        kk: `Сіздің қалауыңыз бойынша № ${number} шағым ${momentText(at)} қайтарып алынды. Қарау шешімсіз тоқтатылды (${place.kk}).`,
      },
      issuer(at),
    ]),
  };
}

/** To the complainant: a term of his complaint was missed, and what he can do. */
export function complaintOverdue(number: string, id: RuleId, dueAt: Instant): Notice {
  const [{ title, paragraph }, there, court] = [rule(id), cite('CMPL-33'), cite('CMPL-34')];
  return {
    title: { ru: `Срок по жалобе № ${number} пропущен`, kk: `№ ${number} шағым бойынша мерзім өтіп кетті` },
    text: paragraphs([
      {
        ru: `По жалобе № ${number} не исполнено в срок: «${title.ru}» (${paragraph.ru}), срок истёк ${momentText(dueAt)}.`,
        kk: `№ ${number} шағым бойынша мерзімінде орындалмады: «${title.kk}» (${paragraph.kk}), мерзім ${momentText(dueAt)} аяқталды.`,
      },
      {
        ru: `Вы вправе обратиться в орган по оценке и контролю за качеством государственных услуг (${there.ru}) и в суд в порядке ${court.ru}. Рассмотрение жалобы продолжается.`,
        kk: `Мемлекеттік қызметтер сапасын бағалау және бақылау органына (${there.kk}) және ${court.kk} тәртібімен сотқа жүгінуге құқылысыз. Шағымды қарау жалғасуда.`,
      },
      issuer(dueAt),
    ]),
  };
}

/** To the complainant: the notice of a missed term is taken back. */
export function complaintNotOverdue(record: {
  readonly number: string;
  readonly rule: RuleId;
  readonly dueAt: Instant;
  readonly receivedAt?: Instant | undefined;
}): Notice {
  const { number, rule: id, dueAt, receivedAt } = record;
  const [{ title, paragraph }, due] = [rule(id), momentText(dueAt)];
  const at = receivedAt === undefined ? undefined : momentText(receivedAt);
  return {
    title: {
      ru: `Исправление: срок по жалобе № ${number} не пропущен`,
      kk: `Түзету: № ${number} шағым бойынша мерзім өтпеген`,
    },
    text: paragraphs([
      {
        ru: `Уведомление о пропуске срока отзывается: «${title.ru}» (${paragraph.ru}) — ${at === undefined ? `срок изменён и истекает ${due}` : `получено ${at}, до конца срока ${due}`}.`,
        kk: `Мерзімнің өтуі туралы хабарлама қайтарып алынады: «${title.kk}» (${paragraph.kk}) — ${at === undefined ? `мерзім өзгерді және ${due} аяқталады` : `${at} алынды, мерзім ${due} аяқталады`}.`,
      },
      issuer(dueAt),
    ]),
  };
}

/** To the one who owes: a term of a complaint is about to end. */
export function complaintReminder({ number, rule: id, dueAt }: DutyRecord): Notice {
  const [what, until] = [dutyText(id), momentText(dueAt)];
  const matter = about(number);
  return {
    title: {
      ru: `Напоминание: ${matter.ru}, до ${until}`,
      kk: `Еске салу: ${matter.kk}, ${until} дейін`,
    },
    text: {
      ru: `За вами: ${what.ru}; ${matter.ru}. Срок — до ${until}.`,
      kk: `Сізде: ${what.kk}; ${matter.kk}. Мерзімі — ${until} дейін.`,
    },
  };
}

/** To the superior of the one who owes. */
export function complaintLate({ number, rule: id, owes, passedTo, dueAt }: DutyRecord): Notice {
  const [what, who, due] = [dutyText(id), roles[owes].title, momentText(dueAt)];
  const passed = passedTo === undefined ? '' : ` (${passedTo})`;
  const matter = about(number);
  return {
    title: { ru: `Срок пропущен: ${matter.ru}`, kk: `Мерзім өтіп кетті: ${matter.kk}` },
    text: {
      ru: `Не исполнено в срок: ${what.ru}; ${matter.ru}. Исполнитель: ${who.ru}${passed}. Срок истёк ${due}. Обязанность остаётся за исполнителем; заявитель жалобы уведомлён.`,
      kk: `Мерзімінде орындалмады: ${what.kk}; ${matter.kk}. Орындаушы: ${who.kk}${passed}. Мерзім ${due} аяқталды. Міндет орындаушыда қалады; шағым берушіге хабарланды.`,
    },
  };
}

function dutyText(id: RuleId): Bilingual {
  const { title, paragraph } = rule(id);
  return { ru: `«${title.ru}» (${paragraph.ru})`, kk: `«${title.kk}» (${paragraph.kk})` };
}

export type ComplaintNote = keyof typeof complaintTexts.notes;

/** To an official: what has become of a complaint and what is his to do. */
export function complaintNote(number: string, what: ComplaintNote): Notice {
  const [matter, said] = [about(number), complaintTexts.notes[what]];
  return {
    title: matter,
    text: { ru: `Жалоба № ${number}: ${said.ru}.`, kk: `№ ${number} шағым: ${said.kk}.` },
  };
}

/** To the unit and its superior: what the ruling orders the system could not do by itself. */
export function rulingNotCarriedOut(record: {
  readonly number: string;
  readonly about: AboutComplaint;
  readonly remedy: Remedy;
}): Notice {
  const [what, measure] = [appealedText(record.about), remedyText(record.remedy)];
  return {
    title: about(record.number),
    text: {
      ru: `По жалобе № ${record.number} (${what.ru}) мера сама не исполнена: ${measure.ru}. Причина — в карточке дела; исполните её и запишите это в дело (addNote).`,
      kk: `№ ${record.number} шағым бойынша (${what.kk}) шара өздігінен орындалмады: ${measure.kk}. Себебі — іс карточкасында; оны орындап, іске жазыңыз (addNote).`,
    },
  };
}

/** To the unit and its superior: how a complaint ended, and what is to be done; nothing of the complainant. */
export function rulingNote(record: {
  readonly number: string;
  readonly about: AboutComplaint;
  readonly ruling: Ruling;
  readonly document: string;
  readonly on: IsoDate;
  readonly remedy?: Remedy | undefined;
}): Notice {
  const { number, ruling, document, on, remedy } = record;
  const [what, decided] = [appealedText(record.about), rulingEntries[ruling].title];
  const measure = remedy === undefined ? undefined : remedyText(remedy);
  return {
    title: about(number),
    text: paragraphs([
      {
        ru: `По жалобе № ${number} (${what.ru}) решено: ${decided.ru}; документ № ${document} от ${dayText(on)}.`,
        kk: `№ ${number} шағым бойынша (${what.kk}) шешілді: ${decided.kk}; ${dayText(on)} № ${document} құжат.`,
      },
      measure === undefined
        ? undefined
        : { ru: `К исполнению: ${measure.ru}.`, kk: `Орындауға: ${measure.kk}.` },
    ]),
  };
}
