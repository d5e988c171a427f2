import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import {
  appealableTitles,
  barrierTitles,
  remedyTitles,
  rulingBodies,
  rulingEntries,
  type Barrier,
  type Ruling,
  type RulingBody,
} from '../law/complaints.ts';
import { providerOn } from '../law/provider.ts';
import { stageTitles } from '../law/stages.ts';
import type { AboutComplaint } from '../messages/complaint-form.ts';
import type { MessageOf } from '../messages/schemas.ts';
import { both, dayText, lengthText, momentText } from '../texts/format.ts';
import { cite, list, paragraphs } from './common.ts';
import { foot, formPage, formText, type Addressee, type FormRecord, same } from './form.ts';
import type { Field, FormNotice } from './types.ts';

/** Documents of a complaint's case. The Rules fix no form for them: these are ours (reading `form-of-ruling`). */

export type Remedy = MessageOf<'satisfyComplaint'>['remedy'];

/** What every document of a complaint says of it. */
interface OfComplaint {
  readonly documentNumber: string;
  /** Under which number it was registered, and when. */
  readonly complaint: { readonly number: string; readonly date: IsoDate };
  readonly about: AboutComplaint;
}

/** The answer to a complaint: of the provider (п. 31), or of the body that considers it (п. 28, 33). */
export interface RulingRecord extends OfComplaint {
  readonly kind: 'ruling';
  readonly body: RulingBody;
  readonly addressee: Addressee;
  readonly ruling: Ruling;
  readonly reasons: Bilingual;
  /** Of a complaint that is satisfied. */
  readonly remedy?: Remedy;
  /** Of one that is left without consideration. */
  readonly grounds?: readonly Barrier[];
}

/** The letter with which complaint and file go to the reviewing body (п. 30); it says nothing of the complainant. */
export interface ForwardingRecord extends OfComplaint {
  readonly kind: 'forwarding';
  readonly body: 'provider';
  /** The file that goes with it: by its seal it is the one that was signed for. Absent while it could not be assembled. */
  readonly file?: { readonly caseId: string; readonly seal: string; readonly asKnown: Instant };
}

export type ComplaintDocument = RulingRecord | ForwardingRecord;

type Signed<R> = R & Pick<FormRecord, 'issuedOn' | 'signatory'>;

/** What is complained about, in words: `мотивированный отказ по заявлению № A-1`. */
export function appealedText(about: AboutComplaint): Bilingual {
  const what = appealableTitles[about.act];
  if ('entry' in about) {
    const entry = String(about.entry);
    return { ru: `${what.ru}, запись № ${entry}`, kk: `${what.kk}, № ${entry} жазба` };
  }
  const named = which(about);
  const closer = named === undefined ? { ru: '', kk: '' } : both((language) => ` (${named[language]})`);
  return {
    ru: `${what.ru}${closer.ru} по заявлению № ${about.application}`,
    kk: `${what.kk}${closer.kk}, № ${about.application} өтініш бойынша`,
  };
}

/** The term that was missed, the day of the action. */
function which(about: AboutComplaint): Bilingual | undefined {
  if (about.act === 'missed-term') return cite(about.rule);
  return about.act === 'action' ? same(dayText(about.on)) : undefined;
}

/** A remedy in words. */
export function remedyText(remedy: Remedy): Bilingual {
  const title = remedyTitles[remedy.remedy];
  const closer = remedyCloser(remedy);
  return closer === undefined ? title : both((language) => `${title[language]}: ${closer[language]}`);
}

function remedyCloser(remedy: Remedy): Bilingual | undefined {
  if (remedy.remedy === 'reopen') return stageTitles[remedy.at];
  if (remedy.remedy === 'order-term') return lengthText({ length: remedy.workingDays, unit: 'working-days' });
  return remedy.remedy === 'instruct' ? remedy.text : undefined;
}

/** The filled-in document of a complaint, in both languages. */
export function complaintDocument(record: Signed<ComplaintDocument>): FormNotice {
  return record.kind === 'ruling' ? ruling(record) : forwarding(record);
}

function ruling(record: Signed<RulingRecord>): FormNotice {
  const own = record.body === 'provider';
  const title: Bilingual = own
    ? { ru: 'Ответ по жалобе', kk: 'Шағым бойынша жауап' }
    : { ru: 'Решение по жалобе', kk: 'Шағым бойынша шешім' };
  const page = {
    ...formPage(record, { heading: title, body: rulingBody(record) }),
    letterhead: nameOf(record.body, record.issuedOn),
  };
  return { title, text: formText(page), page, fields: [...rulingFields(record), ...foot(record)] };
}

function rulingBody(record: Signed<RulingRecord>): Bilingual {
  const { complaint, about, body, reasons, remedy, grounds } = record;
  const [on, what, decided] = [
    dayText(complaint.date),
    appealedText(about),
    rulingEntries[record.ruling].title,
  ];
  const court = cite('CMPL-34');
  return paragraphs([
    {
      ru: `Рассмотрена Ваша жалоба от ${on} № ${complaint.number}: ${what.ru}.`,
      kk: `Сіздің ${on} күнгі № ${complaint.number} шағымыңыз қаралды: ${what.kk}.`,
    },
    { ru: `Решено: ${decided.ru}.`, kk: `Шешілді: ${decided.kk}.` },
    remedy === undefined
      ? undefined
      : both((language) => `${MEASURE[language]}: ${remedyText(remedy)[language]}.`),
    ...(grounds === undefined ? [] : [GROUNDS, list(grounds.map((ground) => barrierTitles[ground]))]),
    both((language) => `${REASONS[language]}: ${reasons[language]}`),
    body === 'provider' && record.ruling === 'satisfy' ? notForwarded() : undefined,
    record.ruling === 'satisfy'
      ? undefined
      : {
          ru: `С этим ответом можно обратиться в суд (${court.ru}).`,
          kk: `Осы жауаппен сотқа жүгінуге болады (${court.kk}).`,
        },
  ]);
}

const MEASURE: Bilingual = { ru: 'Мера', kk: 'Шара' };
const REASONS: Bilingual = { ru: 'Обоснование', kk: 'Негіздеме' };
const GROUNDS: Bilingual = { ru: 'Основания:', kk: 'Негіздер:' };

/** CMPL-31: the signed choice. */
function notForwarded(): Bilingual {
  const right = cite('CMPL-31');
  return {
    ru: `Требования жалобы удовлетворены полностью, поэтому в рассматривающий орган она не направляется (${right.ru}).`,
    kk: `Шағымның талаптары толық қанағаттандырылды, сондықтан ол қарайтын органға жіберілмейді (${right.kk}).`,
  };
}

function rulingFields({ complaint, about, ruling: word, reasons }: RulingRecord): Field[] {
  return [
    { name: { ru: 'Номер жалобы', kk: 'Шағым нөмірі' }, value: same(complaint.number) },
    { name: { ru: 'Дата жалобы', kk: 'Шағым күні' }, value: same(dayText(complaint.date)) },
    { name: { ru: 'Что обжалуется', kk: 'Неге шағым жасалды' }, value: appealedText(about) },
    { name: { ru: 'Решение', kk: 'Шешім' }, value: rulingEntries[word].title },
    { name: REASONS, value: reasons },
  ];
}

function forwarding(record: Signed<ForwardingRecord>): FormNotice {
  const { complaint, about, issuedOn, file } = record;
  const to = rulingBodies['superior-body'].title;
  const [on, what, place] = [dayText(complaint.date), appealedText(about), cite('CMPL-30')];
  const title: Bilingual = {
    ru: 'Направление жалобы и административного дела',
    kk: 'Шағым мен әкімшілік істі жіберу',
  };
  const sealed = file === undefined ? [] : [fileText(file)];
  const body = paragraphs([
    {
      ru: `Направляются жалоба от ${on} № ${complaint.number} (${what.ru}) и административное дело (${place.ru}).`,
      kk: `${on} күнгі № ${complaint.number} шағым (${what.kk}) және әкімшілік іс жіберіледі (${place.kk}).`,
    },
    ...sealed,
  ]);
  const nobody: Addressee = { kind: 'organisation', name: '', address: '', id: '' };
  const page = {
    ...formPage({ ...record, addressee: nobody }, { heading: title, body }),
    addressee: to,
    letterhead: nameOf('provider', issuedOn),
  };
  const fields = [
    { name: { ru: 'Номер жалобы', kk: 'Шағым нөмірі' }, value: same(complaint.number) },
    { name: { ru: 'Что обжалуется', kk: 'Неге шағым жасалды' }, value: what },
  ];
  return {
    title,
    text: formText(page),
    page,
    fields: [...fields, ...foot({ ...record, addressee: nobody })],
  };
}

/** A file by what proves it, as whoever receives it checks it (`senim case-file verify`). */
const fileText = ({ caseId, seal, asKnown }: NonNullable<ForwardingRecord['file']>): Bilingual => ({
  ru: `Административное дело ${caseId} собрано по состоянию на ${momentText(asKnown)}; SHA-256 его описи: ${seal}.`,
  kk: `${caseId} әкімшілік ісі ${momentText(asKnown)} жағдай бойынша жиналды; тізімдемесінің SHA-256: ${seal}.`,
});

/** A body as its documents name it: the provider by its name of that day. */
const nameOf = (body: RulingBody, on: IsoDate): Bilingual =>
  body === 'provider' ? providerOn(on).name : rulingBodies[body].title;
