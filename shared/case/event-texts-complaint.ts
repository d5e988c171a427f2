import type { Bilingual } from '../bilingual.ts';

/** What happened in a complaint's case; see `event-texts.ts`. */
export const complaintEvents = {
  'complaint-examined': {
    ru: 'Допустимость жалобы проверена[: препятствия — {barriers}][ ({paragraph})]',
    kk: 'Шағымның жол берілетіні тексерілді[: кедергілер — {barriers}][ ({paragraph})]',
  },
  'answer-drafted': {
    ru: 'Ответ услугодателя составлен[ — {by}][: {ruling}][; {remedy}][ ({paragraph})]',
    kk: 'Көрсетілетін қызметті берушінің жауабы жасалды[ — {by}][: {ruling}][; {remedy}][ ({paragraph})]',
  },
  forwarded: {
    ru: 'Жалоба и административное дело направлены[ — {by}][; письмо № {number}][; {sha256}][ ({paragraph})]',
    kk: 'Шағым мен әкімшілік іс жіберілді[ — {by}][; № {number} хат][; {sha256}][ ({paragraph})]',
  },
  'body-asked': {
    ru: 'Вопрос рассматривающего органа[ — {by}][; ответ желателен к {answerBy}]; сроки идут',
    kk: 'Қарайтын органның сұрағы[ — {by}][; жауап {answerBy} күніне қалаулы]; мерзімдер жүре береді',
  },
  'body-answered': {
    ru: 'Ответ рассматривающему органу[, {wished}][; получено {receivedAt}]',
    kk: 'Қарайтын органға жауап[, {wished}][; {receivedAt} алынды]',
  },
  'term-restored': {
    ru: 'Срок подачи жалобы восстановлен[ — {by}][ ({paragraph})]',
    kk: 'Шағым беру мерзімі қалпына келтірілді[ — {by}][ ({paragraph})]',
  },
  joined: {
    ru: 'Соединена с жалобой о том же[: {ahead}][ ({paragraph})]',
    kk: 'Сол туралы шағыммен біріктірілді[: {ahead}][ ({paragraph})]',
  },
  ruled: {
    ru: 'Решено по жалобе: {ruling}[; {remedy}][; препятствия — {barriers}][ ({paragraph})]',
    kk: 'Шағым бойынша шешілді: {ruling}[; {remedy}][; кедергілер — {barriers}][ ({paragraph})]',
  },
  'file-assembled': {
    ru: 'Административное дело собрано[ — {about}][; печать {sha256}][ ({paragraph})]',
    kk: 'Әкімшілік іс жиналды[ — {about}][; мөрі {sha256}][ ({paragraph})]',
  },
  'position-stated': {
    ru: 'Мотивированная позиция для суда внесена[ — {by}][ ({paragraph})]',
    kk: 'Сотқа уәжді ұстаным енгізілді[ — {by}][ ({paragraph})]',
  },
  'court-ruled': {
    ru: 'Решение суда внесено[ — {by}][ № {number}][ от {on}][: {ruling}][; {remedy}][; {sha256}][ ({paragraph})]',
    kk: 'Сот шешімі енгізілді[ — {by}][ № {number}][, {on}][: {ruling}][; {remedy}][; {sha256}][ ({paragraph})]',
  },
  'not-carried-out': {
    ru: 'Решение само не исполнено, подразделению сказано[: {remedy}][ — {about}][; {why}][ ({paragraph})]',
    kk: 'Шешім өздігінен орындалмады, бөлімшеге айтылды[: {remedy}][ — {about}][; {why}][ ({paragraph})]',
  },
  'carried-out': {
    ru: 'Решение исполняется[: {remedy}][ — {about}][ ({paragraph})]',
    kk: 'Шешім орындалуда[: {remedy}][ — {about}][ ({paragraph})]',
  },
} as const satisfies Record<string, Bilingual>;
