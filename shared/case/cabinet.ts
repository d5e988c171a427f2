import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { localDay } from '../calendar/zone.ts';
import { outcomeTitles } from '../law/outcomes.ts';
import { providerOn } from '../law/provider.ts';
import { matterTitle, procedureTitles } from '../law/service.ts';
import { stageTitles } from '../law/stages.ts';
import { catalogue } from '../messages/catalogue.ts';
import { howToComplain, issuer, paragraphs } from '../notices/common.ts';
import { roles } from '../roles.ts';
import { cabinetTexts, movedText, nextAfterOutcome, nextAfterStage, SMS } from '../texts/cabinet.ts';
import { both, dayText, momentWords, untilText, untilWords } from '../texts/format.ts';
import type {
  CabinetStatus,
  CanDo,
  DueWords,
  MustAct,
  CaseStanding,
  StandingDuty,
  StandingTerm,
} from './cabinet-status.ts';

/** A case in plain words (RULES-A2.11), asked about at this moment. A pure function of what is known of it. */
export function cabinetOf(standing: CaseStanding, at: Instant): CabinetStatus {
  const { outcome, unfiled, serviceDue, hearingAt } = standing;
  const over = outcome !== undefined || unfiled !== undefined;
  const mustAct = over ? [] : byDue(standing.owed.filter(isForApplicant)).map(mustActOf);
  const refused = outcome === 'refused' || outcome === 'acceptance-refused';
  const said = {
    about: aboutOf(standing),
    where: whereOf(standing),
    next: nextOf(standing),
    mustAct,
    yourTurn: mustAct.some(({ who }) => who === cabinetTexts.you),
    ...(over || serviceDue === undefined ? {} : { resultBy: dueWords(serviceDue) }),
    ...(over || hearingAt === undefined ? {} : { hearing: cabinetTexts.hearing(momentWords(hearingAt)) }),
    canDo: over ? [] : standing.open.map(canDoOf),
    ...(refused || mustAct.some(({ missed }) => missed) ? { complaint: howToComplain() } : {}),
  };
  return { ...said, text: textOf(said, over, at), short: shortOf(standing.number, said, at) };
}

/** The same of an application that has ended and is considered again in another case (HOUSE-REOPENING). */
export function goingOn(ended: CabinetStatus, next: string): CabinetStatus {
  const again = cabinetTexts.goesOn(next);
  const { complaint: _, ...kept } = ended;
  return {
    ...kept,
    next: again,
    text: paragraphs([kept.text, sentence(cabinetTexts.next, again)]),
    short: both((language) => fitting(kept.short[language], again[language])),
  };
}

type Said = Omit<CabinetStatus, 'text' | 'short'>;

/** What the system's own operator mends is no step of the service. */
const isForApplicant = ({ owes }: StandingDuty) => owes !== 'operator';

const endOf = ({ term }: StandingDuty) => (term === undefined ? Infinity : Date.parse(term.dueAt));
const byDue = (owed: readonly StandingDuty[]) => owed.toSorted((a, b) => endOf(a) - endOf(b));

function aboutOf({ number, procedure, matter, filedAt, reopened }: CaseStanding): Bilingual {
  const named =
    matter === undefined
      ? cabinetTexts.other(number, procedureTitles[procedure])
      : cabinetTexts.application(number, matterTitle(matter));
  const filed = filedAt === undefined ? undefined : cabinetTexts.filed(momentWords(filedAt));
  const again = reopened && cabinetTexts.reopened(reopened.document, dayText(reopened.on));
  return joined('; ', named, filed, again);
}

function whereOf({ stage, outcome, registryEntry, unfiled }: CaseStanding): Bilingual {
  if (unfiled !== undefined) return cabinetTexts.unfiled;
  if (outcome === undefined) return stageTitles[stage];
  if (registryEntry === undefined) return outcomeTitles[outcome];
  const entry = cabinetTexts.entry(registryEntry);
  return both((language) => `${outcomeTitles[outcome][language]}, ${entry[language]}`);
}

function nextOf({ stage, outcome, unfiled }: CaseStanding): Bilingual {
  if (unfiled !== undefined) return joined(' ', unfiled, cabinetTexts.fileAgain);
  return outcome === undefined ? nextAfterStage[stage] : nextAfterOutcome[outcome];
}

function mustActOf({ owes, title, paragraph, term, overdue }: StandingDuty): MustAct {
  return {
    who: owes === 'applicant' ? cabinetTexts.you : roles[owes].title,
    ...(title === undefined ? {} : { what: title }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(term === undefined ? {} : { due: dueWords(term) }),
    missed: overdue,
  };
}

function canDoOf({ message, term }: CaseStanding['open'][number]): CanDo {
  const { title, description } = catalogue[message];
  return { message, title, description, ...(term === undefined ? {} : { due: dueWords(term) }) };
}

function dueWords({ dueAt, projected, moved, ruling }: StandingTerm): DueWords {
  const why = [
    ...(ruling === undefined ? [] : [cabinetTexts.termGiven(ruling.document, dayText(ruling.on))]),
    ...(moved === undefined ? [] : [movedText(moved.was, moved.act)]),
  ];
  return {
    at: dueAt,
    words: untilWords(dueAt),
    ...(why.length === 0 ? {} : { moved: joined('; ', ...why) }),
    ...(projected === true ? { estimated: true } : {}),
  };
}

const joined = (between: string, ...parts: readonly (Bilingual | undefined)[]): Bilingual =>
  both((language) => parts.flatMap((part) => part?.[language] ?? []).join(between));

const sentence = (opening: Bilingual, rest: Bilingual) => joined('', opening, rest);

/** A term's end with what must be known of it. */
const dueText = ({ words, moved, estimated }: DueWords): Bilingual =>
  joined('; ', words, moved, estimated ? cabinetTexts.estimated : undefined);

function textOf(said: Said, over: boolean, at: Instant): Bilingual {
  const { about, where, next, mustAct, yourTurn, resultBy, hearing, canDo, complaint } = said;
  const dot = { ru: '.', kk: '.' };
  return paragraphs([
    joined('', about, dot),
    joined('', over ? cabinetTexts.ended : cabinetTexts.now, where, dot),
    ...(mustAct.length === 0 ? [] : [cabinetTexts.waiting, ...mustAct.map(mustActText)]),
    over || yourTurn ? undefined : cabinetTexts.nothingFromYou,
    sentence(cabinetTexts.next, next),
    hearing,
    resultBy === undefined ? undefined : cabinetTexts.resultBy(dueText(resultBy)),
    canDo.length === 0
      ? undefined
      : joined('', cabinetTexts.youCan, joined('; ', ...canDo.map(canDoText)), dot),
    complaint,
    joined(' ', cabinetTexts.kazakhstanTime, issuer(at)),
  ]);
}

function mustActText({ who, what, paragraph, due, missed }: MustAct): Bilingual {
  const task = what === undefined ? undefined : both((language) => `: ${uncapitalised(what[language])}`);
  const under = paragraph === undefined ? undefined : both((language) => ` (${paragraph[language]})`);
  const line = joined(
    '; ',
    joined('', who, task, under),
    due === undefined ? undefined : dueText(due),
    missed ? cabinetTexts.missed : undefined,
  );
  return both((language) => `— ${line[language]}.`);
}

const canDoText = ({ title, due }: CanDo): Bilingual =>
  both((language) => {
    const act = uncapitalised(title[language]);
    return due === undefined ? act : `${act} (${dueText(due)[language]})`;
  });

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What matters most first, as much of it as fits. */
function shortOf(number: string, { where, mustAct, complaint }: Said, at: Instant): Bilingual {
  const { short, you } = cabinetTexts;
  const [phone = ''] = providerOn(localDay(at)).contactCentre;
  const mine = mustAct.find(({ who }) => who === you);
  const due = (mine ?? mustAct[0])?.due;
  const until = due === undefined ? undefined : untilText(due.at);
  const wait = until === undefined ? undefined : mine === undefined ? short.until(until) : short.your(until);
  const missed = mustAct.some((duty) => duty.missed);
  const rest = [
    missed ? short.missed : (wait ?? (mine === undefined ? undefined : short.yours)),
    complaint === undefined || missed ? undefined : short.remedy,
    short.ask(phone),
  ];
  return both((language) =>
    rest.reduce((text, part) => fitting(text, part?.[language]), short.number(number, where)[language]),
  );
}

const MOST = SMS.joined * SMS.parts;

const fitting = (text: string, more: string | undefined): string =>
  more === undefined || text.length + 1 + more.length > MOST ? text : `${text} ${more}`;
