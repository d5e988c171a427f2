import type { Bilingual } from '../bilingual.ts';
import { serviceName } from '../law/service.ts';

/** What stands beside a case's card in the UI for as long as the case exists: what it is and how to read it. */
export function caseDetails(isService: boolean): Bilingual {
  const service: Bilingual = isService
    ? {
        ru: `Государственная услуга: «${serviceName.ru}».\n\n`,
        kk: `Мемлекеттік көрсетілетін қызмет: «${serviceName.kk}».\n\n`,
      }
    : { ru: '', kk: '' };
  return {
    ru: `${service.ru}Карточка дела — справа, в разделе **Current Details**; клавиша **R** обновляет её. Сообщения делу: **More Actions → Send an Update**.`,
    kk: `${service.kk}Іс карточкасы — оң жақта, **Current Details** бөлімінде; **R** пернесі оны жаңартады. Іске хабарлар: **More Actions → Send an Update**.`,
  };
}

/** A case in the lists of the UI: what it is, and its number. */
export const caseSummary = (title: Bilingual, number: string): string => `${title.ru} · № ${number}`;
