import { EXAMPLE_DAY, type Catalogue } from './catalogue-entry.ts';

/** What may be sent beside the duties: nobody owes it (rules HOUSE-PASSING, -CORRECTION, -NOTE, -QUESTION, -CONTACT). */
export const beside = {
  passDuty: {
    title: { ru: 'Передать обязанность', kk: 'Міндетті беру' },
    description: {
      ru: 'Передать обязанность (duty) коллеге с той же ролью (to); срок не меняется',
      kk: 'Міндетті (duty) рөлі бірдей әріптеске (to) беру; мерзімі өзгермейді',
    },
    roles: [
      'intake',
      'unit',
      'secretary',
      'chair',
      'head-of-unit',
      'signatory',
      'superior',
      'reviewer',
      'assessor',
      'assessing-head',
      'operator',
    ],
    seldom: true,
    example: { by: { role: 'unit', staff: 'S-201' }, duty: 'RULES-18/1', to: 'S-202' },
  },
  correctDecision: {
    title: { ru: 'Исправить текст решения', kk: 'Шешім мәтінін түзету' },
    description: {
      ru: 'Исправить ошибку в причинах (grounds) или departure до подписания; решение и основания так не меняют',
      kk: 'Қол қойылғанға дейін себептердегі (grounds) немесе departure-дегі қатені түзету; шешім мен негіздер бұлай өзгертілмейді',
    },
    roles: ['head-of-unit', 'signatory'],
    seldom: true,
    example: {
      by: { role: 'head-of-unit', staff: 'S-401' },
      grounds: [{ ground: 4, reason: { ru: 'не подтверждено', kk: 'расталмаған' } }],
      why: 'опечатка в причине',
    },
  },
  addNote: {
    title: { ru: 'Заметка к делу', kk: 'Іске ескертпе' },
    description: {
      ru: 'Заметка к делу: видна сотрудникам на карточке, услугополучателю не направляется',
      kk: 'Іске ескертпе: карточкада қызметкерлерге көрінеді, көрсетілетін қызметті алушыға жіберілмейді',
    },
    roles: [
      'intake',
      'unit',
      'secretary',
      'member',
      'chair',
      'head-of-unit',
      'signatory',
      'superior',
      'reviewer',
      'assessor',
      'assessing-head',
      'operator',
    ],
    seldom: true,
    example: { by: { role: 'unit', staff: 'S-201' }, text: 'Оригинал протокола сличён' },
  },
  askApplicant: {
    title: { ru: 'Спросить услугополучателя', kk: 'Көрсетілетін қызметті алушыдан сұрау' },
    description: {
      ru: 'Вопрос услугополучателю; ответ желателен к answerBy, сроки дела идут и ответа не ждут',
      kk: 'Көрсетілетін қызметті алушыға сұрақ; жауап answerBy күніне қалаулы, іс мерзімдері жүре береді, жауапты күтпейді',
    },
    roles: ['unit', 'secretary', 'head-of-unit'],
    seldom: true,
    example: {
      by: { role: 'unit', staff: 'S-201' },
      question: {
        ru: 'Какой версии программы протокол?',
        kk: 'Хаттама бағдарламаның қай нұсқасына берілген?',
      },
      answerBy: EXAMPLE_DAY,
    },
  },
  answerQuestion: {
    title: { ru: 'Ответить на вопрос', kk: 'Сұраққа жауап беру' },
    description: {
      ru: 'Ответ услугополучателя на вопрос с этим номером; по письму вносит приём',
      kk: 'Көрсетілетін қызметті алушының осы нөмірлі сұраққа жауабы; хаты бойынша қабылдау енгізеді',
    },
    roles: ['applicant', 'intake'],
    signal: 'fallback',
    seldom: true,
    example: { by: { role: 'intake', staff: 'S-101' }, question: 1, text: 'Протокол выдан на версию 3' },
  },
  addContacts: {
    title: { ru: 'Добавить контакт', kk: 'Байланыс деректерін қосу' },
    description: {
      ru: 'Услугополучатель добавляет e-mail или телефон для следующих уведомлений; по письму вносит приём',
      kk: 'Көрсетілетін қызметті алушы келесі хабарламалар үшін e-mail немесе телефон қосады; хаты бойынша қабылдау енгізеді',
    },
    roles: ['applicant', 'intake'],
    signal: 'fallback',
    seldom: true,
    example: { by: { role: 'intake', staff: 'S-101' }, contact: 'email', email: 'office@example.kz' },
  },
} satisfies Partial<Catalogue>;
