import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { grounds } from '../law/grounds.ts';
import { rules } from '../law/rules.ts';
import type { EditionId, GroundId } from '../law/types.ts';
import { both, lengthText, momentText } from '../texts/format.ts';
import { application, cite, issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface HearingRecord {
  readonly number: string;
  readonly filedAt: Instant;
  readonly edition: EditionId;
  readonly invitedAt: Instant;
  /** When the hearing is. */
  readonly at: Instant;
  readonly place: Bilingual;
  readonly question: Bilingual;
  /** The preliminary decision, when it is served with the invitation. */
  readonly grounds?: readonly { readonly ground: number; readonly reason: Bilingual }[] | undefined;
}

/** RULES-22, APPC-73: the invitation to the hearing, with the preliminary decision and how to object. */
export function hearing(record: HearingRecord): Notice {
  const { number, filedAt, invitedAt, at, place, question } = record;
  const named = application(number, filedAt);
  const [rule, code] = [cite('RULES-22'), cite('APPC-73')];
  return {
    title: { ru: `Заслушивание по заявлению № ${number}`, kk: `№ ${number} өтініш бойынша тыңдау` },
    text: paragraphs([
      {
        ru: `Вы приглашаетесь на заслушивание (${named.ru}; ${rule.ru}): ${momentText(at)} (время Казахстана). ${place.ru}.`,
        kk: `Сіз тыңдауға шақырыласыз (${named.kk}; ${rule.kk}): ${momentText(at)} (Қазақстан уақыты). ${place.kk}.`,
      },
      { ru: `Вопрос: ${question.ru}.`, kk: `Мәселе: ${question.kk}.` },
      preliminary(record),
      {
        ru: `Вы можете отказаться от заслушивания; неявка не препятствует принятию решения (${code.ru}).`,
        kk: `Сіз тыңдаудан бас тарта аласыз; келмеу шешім қабылдауға кедергі болмайды (${code.kk}).`,
      },
      issuer(invitedAt),
    ]),
  };
}

function preliminary({ edition, grounds: named }: HearingRecord): Bilingual | undefined {
  if (named === undefined) return undefined;
  const length = lengthText(rules['APPC-73'].term);
  const lines = both((language) =>
    named
      .map(({ ground, reason }) => {
        const text = grounds[edition].find(({ id }) => id === (ground as GroundId))?.text[language] ?? '';
        return `— ${text}: ${reason[language]};`;
      })
      .join('\n'),
  );
  return {
    ru: `Предварительное решение: отказать.\n${lines.ru}\nВозражение можно подать в «личном кабинете» в течение ${length.ru} со дня получения этого уведомления.`,
    kk: `Алдын ала шешім: бас тарту.\n${lines.kk}\nҚарсылықты «жеке кабинетте» осы хабарламаны алған күннен бастап ${length.kk} ішінде беруге болады.`,
  };
}
