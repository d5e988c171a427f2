import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { localDay } from '../calendar/zone.ts';
import { providerOn } from '../law/provider.ts';
import { type RuleId, rule } from '../law/rules.ts';
import { both, dayText, momentText } from '../texts/format.ts';

/** Sentences several notices share. */

/** Joins what is there into paragraphs. */
export function paragraphs(parts: readonly (Bilingual | undefined)[]): Bilingual {
  const present = parts.filter((part) => part !== undefined);
  return both((language) => present.map((part) => part[language]).join('\n'));
}

/** A list, one line an item. */
export function list(items: readonly Bilingual[]): Bilingual {
  return both((language) => items.map((item) => `— ${item[language]};`).join('\n'));
}

/** `п. 17 Правил` / `Қағидалардың 17-тармағы`. */
export function cite(id: RuleId): Bilingual {
  return rule(id).paragraph;
}

/** How the applicant complains (CMPL-29). */
export function howToComplain(): Bilingual {
  const place = cite('CMPL-29');
  return {
    ru: `Вы вправе подать жалобу. Жалоба подаётся услугодателю, должностному лицу, чьи административный акт, административное действие (бездействие) обжалуются (${place.ru}).`,
    kk: `Сіз шағым беруге құқылысыз. Шағым көрсетілетін қызметті берушіге, әкімшілік актісіне, әкімшілік әрекетіне (әрекетсіздігіне) шағым жасалатын лауазымды адамға беріледі (${place.kk}).`,
  };
}

/** Until which day he can (CMPL-28a); nothing where that term has not been entered. */
export function complainBy(day: IsoDate | undefined): Bilingual | undefined {
  if (day === undefined) return undefined;
  const text = dayText(day);
  return {
    ru: `Жалобу можно подать по ${text} включительно.`,
    kk: `Шағымды ${text} қоса алғанда беруге болады.`,
  };
}

/** Who issues it and where to ask (RULES-A2.11), as the provider is named on the day of the act. */
export function issuer(at: Instant): Bilingual {
  const { name, contactCentre } = providerOn(localDay(at));
  const phones = contactCentre.join(', ');
  return {
    ru: `${name.ru}. Справки: «личный кабинет» портала, Единый контакт-центр ${phones}.`,
    kk: `${name.kk}. Анықтама: порталдың «жеке кабинеті», Бірыңғай байланыс орталығы ${phones}.`,
  };
}

/** `заявление № KZ-1 от 23.11.2026 16:40`. */
export function application(number: string, filedAt: Instant): Bilingual {
  return {
    ru: `заявление № ${number} от ${momentText(filedAt)}`,
    kk: `${momentText(filedAt)} берілген № ${number} өтініш`,
  };
}
