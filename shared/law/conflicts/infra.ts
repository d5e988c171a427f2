import { ofInfra } from '../paragraphs.ts';
import type { Conflict, Quotation } from '../types.ts';

/** п. 8 is wrong twice: by п. 4 it means п. 3, by п. 6 it means п. 5. */
const told: Quotation = {
  place: ofInfra(8),
  language: 'ru',
  text: 'с предоставлением перечня документов, указанных в пункте 4 и 6 настоящих Правил',
};
const toldReading = {
  ru: 'Оператору передаётся перечень документов п. 3 и 5',
  kk: 'Операторға 3 және 5-тармақтар құжаттарының тізбесі беріледі',
};

/** Order 353/НҚ kept references to paragraphs by their former numbers. */
export const ofInfrastructure: readonly Conflict[] = [
  {
    id: 'infra-documents-checked',
    rules: ['INFRA-4', 'INFRA-3'],
    between: [
      { place: ofInfra(4), language: 'ru', text: 'документы указанные в пункте 4 настоящих Правил' },
      { place: ofInfra(3), language: 'ru', text: 'с представлением следующих документов' },
    ],
    reading: {
      ru: 'Проверяются документы п. 3: п. 4 ссылается сам на себя по прежней нумерации',
      kk: '3-тармақтың құжаттары тексеріледі: 4-тармақ бұрынғы нөмірлеу бойынша өзіне сілтейді',
    },
  },
  {
    id: 'infra-integrator-start',
    rules: ['INFRA-5', 'INFRA-4'],
    between: [
      {
        place: ofInfra(4),
        language: 'ru',
        text: 'направляет их сервисному интегратору в течение пяти рабочих дней со дня поступления заявления',
      },
      {
        place: ofInfra(5),
        language: 'ru',
        text: 'Сервисный интегратор в течение пяти рабочих дней со дня поступления заявления',
      },
    ],
    reading: {
      ru: 'Срок интегратора идёт от получения им документов: иначе оба срока истекали бы в один день',
      kk: 'Интегратордың мерзімі ол құжаттарды алғаннан жүреді: әйтпесе екі мерзім бір күні аяқталар еді',
    },
  },
  {
    id: 'infra-data-missing',
    rules: ['INFRA-6', 'INFRA-5.1', 'INFRA-5.2'],
    between: [
      { place: ofInfra(6, '3'), language: 'ru', text: 'предусмотренные подпунктами 1) и 2) пункта 6' },
      { place: ofInfra(5), language: 'ru', text: 'наличие следующих сведений об объекте' },
    ],
    reading: {
      ru: 'Основание отказа — отсутствие сведений пп. 1) и 2) п. 5',
      kk: 'Бас тарту негізі — 5-тармақтың 1) және 2) тармақшаларындағы мәліметтердің болмауы',
    },
  },
  {
    id: 'infra-documents-told-of-3',
    rules: ['INFRA-8', 'INFRA-3'],
    between: [told, { place: ofInfra(3), language: 'ru', text: 'с представлением следующих документов' }],
    reading: toldReading,
  },
  {
    id: 'infra-documents-told',
    rules: ['INFRA-8', 'INFRA-5'],
    between: [told, { place: ofInfra(5), language: 'ru', text: 'наличие следующих сведений об объекте' }],
    reading: toldReading,
  },
];
