import type { Bilingual } from '../bilingual.ts';
import type { DescriptionFault } from '../law/descriptions.ts';
import { dayText } from './format.ts';

const descriptionFaults: Readonly<Record<DescriptionFault, string>> = {
  missing: 'описание не представлено',
  'not-pdf': 'описание не в формате PDF',
  shared: 'описание уже отнесено к другой модели',
};

/** What the stages of an application and the provider's checks show on the card, in Russian. */
export const findingTexts = {
  documents: 'Сверка с перечнем документов (решает сотрудник, п. 18)',
  missing: (item: string) => `☐ не представлено: ${item}`,
  undescribed: (model: string, why: DescriptionFault) =>
    `☐ модель «${model}»: ${descriptionFaults[why]} (приложение 11)`,
  expired: (document: string) => `☐ истёк срок действия: ${document}`,
  complete: '✔ по перечню всё представлено и действует на день подачи',
  former: 'Прежнее рассмотрение: результат не действует',
  advice: 'Рекомендация комиссии (п. 20)',
  decision: 'Решение (п. 11, 21)',
  ground: (id: number, reason: string) => `основание ${String(id)}) п. 10 приложения 2: ${reason}`,
  turn: 'Другие заявления о том же (п. 15)',
  ahead: (caseId: string) =>
    `сначала решается ${caseId}: до его завершения рекомендация не принимается; сроки идут`,
  turnHasCome: 'очередь этого заявления',
  entry: 'Запись реестра, о которой заявление',
  entryAbsent: (n: number) => `☐ записи № ${String(n)} в реестре нет`,
  entryExcluded: (n: number, since: string) => `☐ запись № ${String(n)} исключена с ${since}`,
  entryOf: (n: number, product: string, holder: string) => `№ ${String(n)}: ${product}; ${holder}`,
  holderDiffers: '☐ заявитель — не тот, на кого внесена запись (п. 11 приложения 4)',
  kindDiffers: (kind: string) => `☐ в реестре это ${kind}, в заявлении — другой вид продукции (п. 4)`,
  nameDiffers: (stated: string) => `☐ в заявлении названа иначе: ${stated}`,
  minutes: (number: string, day: string) => `протокол № ${number} от ${day}`,
  applicant: 'Заявитель',
  consent: (given: boolean | undefined) => {
    if (given === undefined)
      return '☐ согласие на доступ к персональным данным не указано (п. 10 пп. 3 приложения 2)';
    return given
      ? '✔ согласие на доступ к персональным данным дано'
      : '☐ согласия на доступ к персональным данным нет (п. 10 пп. 3 приложения 2)';
  },
  signature: 'Подпись под заявлением (п. 11 приложения 2)',
  unsigned: '☐ электронной подписи нет',
  notKnownYet: 'ещё не известно: ответа системы нет',
  notChecked: (code: string) => `☐ не проверена: система отклонила запрос (${code})`,
  badSignature: (why: string) => `☐ подпись не действует: ${why}`,
  signedBy: (
    signer: 'own' | 'other',
    power: { readonly number: string; readonly date: string } | undefined,
  ) => {
    if (signer === 'own') return '✔ подписано заявителем, ИИН/БИН совпадают';
    return power === undefined
      ? '☐ ИИН/БИН подписавшего не совпадают с заявителем, доверенность не указана'
      : `☐ подписал представитель; проверьте доверенность № ${power.number} от ${dayText(power.date)}`;
  },
  required: 'Необходимое программное обеспечение в реестре (п. 5 пп. 7)',
  inRegistry: (name: string, held: boolean) => (held ? `✔ ${name}` : `☐ нет в реестре: ${name}`),
  validity: 'Документы на день решения',
  expiredSince: (document: string) => `☐ действовал при подаче, срок истёк: ${document}`,
} as const;

/** Why an entry can be neither changed nor excluded. */
export const entryFaults: Readonly<Record<'absent' | 'excluded', Bilingual>> = {
  absent: { ru: 'такой записи в реестре нет', kk: 'тізілімде мұндай жазба жоқ' },
  excluded: { ru: 'она уже исключена', kk: 'ол тізілімнен алып тасталған' },
};
