import type { Bilingual } from '../bilingual.ts';
import type { IsoDate, Instant } from '../calendar/types.ts';
import { dayText, momentText } from './format.ts';

/** What the card of a complaint shows, and what the office's own people are told of it. */
export const complaintTexts = {
  card: {
    complaint: 'Жалоба',
    admissibility: 'Допустимость жалобы',
    answer: 'Ответ услугодателя (ждёт подписи)',
    review: 'Рассмотрение органом',
    file: 'Административное дело',
    assembled: (of: string, seal: string, asKnown: Instant): string =>
      `${of} собрано по состоянию на ${momentText(asKnown)}; печать (SHA-256 описи) ${seal}; архив: npx senim case-file ${of} FILE --as-known ${asKnown}`,
    noFile: (of: string): string => `${of} не собрано: почему, скажет npx senim case-file ${of} FILE`,
    ruling: 'Решение по жалобе',
    to: {
      provider: 'подана услугодателю (п. 29)',
      'assessing-body': 'подана в орган по оценке и контролю за качеством (п. 33)',
      court: 'подана в суд (п. 34)',
    },
    demands: (demands: string): string => `требует: ${demands}`,
    court: (court: string, basis: string | undefined): string =>
      basis === undefined ? court : `${court}; ${basis}`,
    noBarrier: 'препятствий не найдено',
    ahead: (ahead: string): string => `о том же раньше подана ${ahead}`,
    power: 'подана представителем: доверенность проверяет тот, кто отвечает',
    signer: { own: 'подписана заявителем жалобы', other: 'подписана не тем, кто назван заявителем жалобы' },
    badSignature: (why: string): string => `подпись под жалобой не подтверждена: ${why}`,
    notEntered: 'срок рассмотрения вышестоящим органом не введён (CMPL-28a): часы не идут',
    joined: (ahead: string): string => `соединена с ${ahead}: решается так же, с обоснованием своей`,
    restored: 'срок подачи восстановлен',
    question: (question: string, answerBy: IsoDate): string =>
      `вопрос услугодателю: ${question} — ответ желателен к ${dayText(answerBy)}`,
    answered: (at: Instant, late: boolean, text: string): string =>
      `ответ ${momentText(at)}${late ? ', позже желательного дня' : ''}: ${text}`,
  },
  notes: {
    registered: {
      ru: 'поступила и зарегистрирована: рассмотрите её',
      kk: 'түсті және тіркелді: оны қараңыз',
    },
    drafted: {
      ru: 'ответ составлен и ждёт вашей подписи (signRuling)',
      kk: 'жауап жасалды, қолыңызды күтеді (signRuling)',
    },
    'one-signature': {
      ru: 'срок п. 30 истёк: сопроводительное письмо готово, не хватает одной подписи (forwardComplaint)',
      kk: '30-тармақтың мерзімі өтті: ілеспе хат дайын, бір қол қою ғана қалды (forwardComplaint)',
    },
    forwarded: {
      ru: 'направлена вам с административным делом: рассмотрите её (ruleComplaint)',
      kk: 'сізге әкімшілік іспен бірге жіберілді: оны қараңыз (ruleComplaint)',
    },
    'to-sign': {
      ru: 'решение составлено и ждёт вашей подписи (signRuling)',
      kk: 'шешім жасалды, қолыңызды күтеді (signRuling)',
    },
    asked: {
      ru: 'рассматривающий орган задал вопрос: ответьте (answerBody)',
      kk: 'қарайтын орган сұрақ қойды: жауап беріңіз (answerBody)',
    },
    answered: {
      ru: 'услугодатель ответил на ваш вопрос',
      kk: 'көрсетілетін қызметті беруші сұрағыңызға жауап берді',
    },
    'at-court': {
      ru: 'подана в суд: внесите мотивированную позицию (statePosition)',
      kk: 'сотқа берілді: уәжді ұстанымды енгізіңіз (statePosition)',
    },
  } satisfies Readonly<Record<string, Bilingual>>,
} as const;
