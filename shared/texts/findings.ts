import { dayText } from './format.ts';

/** The words of what the provider's checks find: lines of the card, in Russian. */
export const findingTexts = {
  applicant: 'Заявитель',
  consent: (given: boolean | undefined) => {
    if (given === undefined)
      return '☐ согласие на доступ к персональным данным не указано (п. 10 пп. 3 приложения 2)';
    return given
      ? '✔ согласие на доступ к персональным данным дано'
      : '☐ согласия на доступ к персональным данным нет (п. 10 пп. 3 приложения 2)';
  },
  byHand:
    'система не проверяет, проверяет сотрудник: не государственный орган и не квазигосударственный субъект (п. 2 пп. 4), нет запрета суда (п. 10 пп. 2 приложения 2)',
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
