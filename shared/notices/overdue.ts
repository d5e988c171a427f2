import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { rule, type RuleId, rules } from '../law/rules.ts';
import { lengthText, momentText } from '../texts/format.ts';
import { cite, howToComplain, issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface OverdueRecord {
  readonly number: string;
  /** The rule whose duty was not done in time. */
  readonly rule: RuleId;
  readonly dueAt: Instant;
}

/** Whether the term missed is the whole term of the service: only then APPC-91 makes it a refusal. */
function endsService(id: RuleId): boolean {
  return id === 'RULES-24' || rule(id).within === 'RULES-24';
}

function refusalByLaw({ number, dueAt }: OverdueRecord): Bilingual {
  const place = cite('APPC-91');
  const term = rules['RULES-24'];
  const length = lengthText(term.term);
  return {
    ru: `Общий срок оказания услуги по заявлению № ${number} — ${length.ru} (${term.paragraph.ru}) — истёк ${momentText(dueAt)}, результат не выдан. По закону это считается отказом в принятии административного акта со дня истечения срока (${place.ru}).`,
    kk: `№ ${number} өтініш бойынша қызмет көрсетудің жалпы мерзімі — ${length.kk} (${term.paragraph.kk}) — ${momentText(dueAt)} аяқталды, нәтиже берілмеді. Заң бойынша бұл мерзім өткен күннен бастап әкімшілік актіні қабылдаудан бас тарту болып есептеледі (${place.kk}).`,
  };
}

function stepMissed({ number, rule: id, dueAt }: OverdueRecord): Bilingual {
  const { title, paragraph } = rule(id);
  return {
    ru: `По заявлению № ${number} срок действия «${title.ru}» (${paragraph.ru}) истёк ${momentText(dueAt)}, действие не совершено. Общий срок оказания услуги этим не изменяется.`,
    kk: `№ ${number} өтініш бойынша «${title.kk}» әрекетінің мерзімі (${paragraph.kk}) ${momentText(dueAt)} аяқталды, әрекет жасалмады. Қызмет көрсетудің жалпы мерзімі бұдан өзгермейді.`,
  };
}

/** A term was missed: what that means in law, the right to complain, and that the case goes on (APPC-91, CMPL-29). */
export function overdue(record: OverdueRecord): Notice {
  const { number, dueAt } = record;
  return {
    title: {
      ru: `Срок по заявлению № ${number} пропущен`,
      kk: `№ ${number} өтініш бойынша мерзім өтіп кетті`,
    },
    text: paragraphs([
      endsService(record.rule) ? refusalByLaw(record) : stepMissed(record),
      howToComplain(),
      {
        ru: 'Рассмотрение заявления продолжается и будет завершено.',
        kk: 'Өтінішті қарау жалғасуда және аяқталады.',
      },
      issuer(dueAt),
    ]),
  };
}
