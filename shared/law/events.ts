import type { Bilingual } from '../bilingual.ts';
import type { StartingEvent, TermBefore } from './types.ts';

/** What a term runs from, in words. */
export const eventTitles: Readonly<Record<StartingEvent | TermBefore['before'], Bilingual>> = {
  'application-received': { ru: 'поступление заявления', kk: 'өтініштің келіп түсуі' },
  'documents-received': { ru: 'получение документов', kk: 'құжаттарды алу' },
  'application-registered': { ru: 'приём и регистрация', kk: 'қабылдау және тіркеу' },
  'decision-taken': { ru: 'принятие решения', kk: 'шешім қабылдау' },
  'preliminary-decision-received': {
    ru: 'получение предварительного решения',
    kk: 'алдын ала шешімді алу',
  },
  'rules-amended': { ru: 'принятие акта об изменении Правил', kk: 'Қағидаларды өзгерту актісін қабылдау' },
  'rules-in-force': { ru: 'введение в действие Правил', kk: 'Қағидалардың қолданысқа енгізілуі' },
  'complaint-received': { ru: 'поступление жалобы', kk: 'шағымның келіп түсуі' },
  'complaint-registered': { ru: 'регистрация жалобы', kk: 'шағымды тіркеу' },
  'complaint-registered-there': {
    ru: 'регистрация жалобы органом по оценке качества',
    kk: 'сапаны бағалау органының шағымды тіркеуі',
  },
  'complaint-forwarded': { ru: 'направление жалобы', kk: 'шағымды жіберу' },
  'act-appealed': {
    ru: 'вручение обжалуемого акта или пропуск срока',
    kk: 'шағым жасалатын актіні тапсыру немесе мерзімнің өтуі',
  },
  'message-sent': { ru: 'отправка СМС', kk: 'СМС жіберу' },
  'message-repeated': { ru: 'повторная отправка СМС', kk: 'СМС-ті қайта жіберу' },
  'recommendation-received': { ru: 'получение рекомендации', kk: 'ұсынымды алу' },
  'inclusion-decided': { ru: 'решение о включении', kk: 'енгізу туралы шешім' },
  'use-stopped': { ru: 'прекращение эксплуатации', kk: 'пайдалануды тоқтату' },
  'service-term-ends': { ru: 'окончание срока услуги', kk: 'қызмет көрсету мерзімінің аяқталуы' },
  'document-expires': { ru: 'истечение срока документа', kk: 'құжат мерзімінің өтуі' },
};
