import type { Instant, IsoDate } from '../calendar/types.ts';
import { localDay } from '../calendar/zone.ts';
import { rules } from '../law/rules.ts';
import { serviceName } from '../law/service.ts';
import { dayText, lengthText, momentText } from '../texts/format.ts';
import { cite, issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface StatusNoticeRecord {
  readonly number: string;
  readonly filedAt: Instant;
  /** Day of receipt by TIME-4: day 0 of the terms that run from it. */
  readonly receivedOn: IsoDate;
}

/** RULES-16: the status notice of acceptance, put into the cabinet on submission. */
export function statusNotice(record: StatusNoticeRecord): Notice {
  const { number, filedAt, receivedOn } = record;
  const place = cite('RULES-16');
  const check = rules['RULES-18'];
  const length = lengthText(check.term);
  const moved = receivedOn !== localDay(filedAt);
  return {
    title: {
      ru: `Заявление № ${number} принято`,
      kk: `№ ${number} өтініш қабылданды`,
    },
    text: paragraphs([
      {
        ru: `Ваше заявление № ${number}, поданное ${momentText(filedAt)} (время Казахстана), принято для получения государственной услуги «${serviceName.ru}» (${place.ru}).`,
        kk: `Сіздің ${momentText(filedAt)} (Қазақстан уақыты) берілген № ${number} өтінішіңіз «${serviceName.kk}» мемлекеттік қызметін алу үшін қабылданды (${place.kk}).`,
      },
      moved
        ? {
            ru: `Заявление подано вне рабочего времени: его приём и регистрация осуществляются ${dayText(receivedOn)} (${cite('RULES-17').ru}).`,
            kk: `Өтініш жұмыс уақытынан тыс берілді: оны қабылдау және тіркеу ${dayText(receivedOn)} күні жүзеге асырылады (${cite('RULES-17').kk}).`,
          }
        : undefined,
      {
        ru: `Полнота документов проверяется в течение ${length.ru} (${check.paragraph.ru}). О каждом решении Вы узнаете здесь, в «личном кабинете».`,
        kk: `Құжаттардың толықтығы ${length.kk} ішінде тексеріледі (${check.paragraph.kk}). Әрбір шешім туралы осы жерден, «жеке кабинеттен» білесіз.`,
      },
      issuer(filedAt),
    ]),
  };
}
