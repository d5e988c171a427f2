import { describe, expect, it } from 'vitest';
import { acceptanceRefused } from '../../../shared/notices/acceptance-refused.ts';
import { correction } from '../../../shared/notices/correction.ts';
import { messageRefused } from '../../../shared/notices/message-refused.ts';
import { overdue } from '../../../shared/notices/overdue.ts';
import {
  deliveryFailed,
  lateDuty,
  passedDuty,
  reminder,
  signatureFaults,
  signatureNotValid,
} from '../../../shared/notices/staff.ts';
import { question } from '../../../shared/notices/question.ts';
import { statusNotice } from '../../../shared/notices/status-notice.ts';
import type { Notice } from '../../../shared/notices/types.ts';
import { withdrawn } from '../../../shared/notices/withdrawn.ts';
import { faults } from '../texts.ts';

const number = 'A-2026-000001';
const filedAt = '2026-11-20T19:00:00+05:00';
const dueAt = '2026-11-30T18:30:00+05:00';
const status = statusNotice({ number, filedAt, receivedOn: '2026-11-23' });
const late = overdue({ number, rule: 'RULES-18', dueAt });
const former = { title: late.title, sentAt: '2026-11-30T18:31:00+05:00' };
const corrected = {
  number,
  rule: 'RULES-18',
  former,
  dueAt,
  correctedAt: '2026-12-01T09:00:00+05:00',
} as const;
const gap = { title: { ru: 'расчёт', kk: 'есеп құжаты' }, reason: { ru: 'нет файла', kk: 'файл жоқ' } };
const refused = acceptanceRefused({ number, filedAt, refusedAt: dueAt, gaps: [{ ...gap, why: 'missing' }] });
const duty = { number, rule: 'RULES-18', owes: 'unit', dueAt } as const;

const asked = {
  number,
  filedAt,
  n: 2,
  question: { ru: 'Какая версия?', kk: 'Қай нұсқа?' },
  answerBy: '2026-11-27',
  askedAt: '2026-11-24T11:00:00+05:00',
};

const notices: Record<string, Notice> = {
  status,
  refused,
  late,
  'late in law': overdue({ number, rule: 'RULES-23', dueAt }),
  corrected: correction({ ...corrected, receivedAt: '2026-11-30T17:00:00+05:00' }),
  moved: correction(corrected),
  withdrawn: withdrawn({ number, filedAt, withdrawnAt: dueAt }),
  'message refused': messageRefused({
    number,
    message: 'withdraw',
    receivedAt: dueAt,
    why: { ru: 'Поздно.', kk: 'Кеш қалдыңыз.' },
  }),
  question: question({ ...asked, serviceDueAt: dueAt }),
  'question before the registration': question({ ...asked, serviceDueAt: undefined }),
  reminder: reminder(duty),
  'late duty': lateDuty(duty),
  'passed duty': passedDuty(duty),
  'passed duty without a term': passedDuty({ ...duty, dueAt: undefined }),
  'delivery failed': deliveryFailed({ number, system: 'cabinet', what: gap.title, why: 'SYSTEM_REFUSED' }),
  signature: signatureNotValid({ number, rule: 'RULES-23', fault: 'REVOKED' }),
};

describe('every notice', () => {
  it.each(Object.entries(notices))(
    '%s is said in both languages and names the application',
    (_, { title, text }) => {
      for (const said of [title, text]) expect(faults(said)).toEqual([]);
      expect(text.ru).toContain(number);
      expect(text.kk).toContain(number);
      expect(title.ru.length).toBeLessThanOrEqual(100);
      expect(title.kk.length).toBeLessThanOrEqual(100);
    },
  );
});

describe('RULES-16: the status notice', () => {
  it('says when it was filed, and that the receipt is the next working day', () => {
    expect(status.text.ru).toContain('20.11.2026 19:00');
    expect(status.text.ru).toContain('приём и регистрация осуществляются 23.11.2026 (п. 17 Правил)');
    expect(status.text.kk).toContain('қабылдау және тіркеу 23.11.2026 күні');
  });

  it('says nothing of another day when there is none', () => {
    const same = statusNotice({ number, filedAt: '2026-11-23T10:00:00+05:00', receivedOn: '2026-11-23' });
    expect(same.text.ru).not.toContain('вне рабочего времени');
  });

  it('takes the length of the check from the law, and tells where to ask', () => {
    expect(status.text.ru).toContain('в течение 5 рабочих дней (п. 18 Правил)');
    expect(status.text.ru).toContain('1414, 8 800 080 7777');
  });
});

describe('RULES-19: the refusal of acceptance', () => {
  it('gives each reason under its heading, and how to complain', () => {
    const { text } = acceptanceRefused({
      number,
      filedAt,
      refusedAt: dueAt,
      gaps: [
        { ...gap, why: 'missing' },
        {
          title: { ru: 'сертификат', kk: 'сертификат құжаты' },
          reason: { ru: 'по 01.11.2026', kk: '01.11.2026 дейін' },
          why: 'expired',
        },
      ],
    });
    expect(text.ru).toContain('Не представлено:\n— расчёт — нет файла;');
    expect(text.ru).toContain('Срок действия истёк:\n— сертификат — по 01.11.2026;');
    expect(text.ru).toContain('п. 19 Правил');
    expect(text.ru).toContain('п. 29 Правил');
  });

  it('leaves out a heading with nothing under it', () => {
    expect(refused.text.ru).not.toContain('Срок действия истёк');
  });
});

describe('a missed term', () => {
  it.each(['RULES-20', 'RULES-21', 'RULES-23', 'RULES-24'] as const)(
    'is in law a refusal when it is the whole term: %s',
    (rule) => {
      const { text } = overdue({ number, rule, dueAt });
      expect(text.ru).toContain('14 рабочих дней (п. 24 Правил)');
      expect(text.ru).toContain('п. 2 ст. 91 АППК');
    },
  );

  it.each(['RULES-17', 'RULES-18'] as const)('is no refusal yet when a step is late: %s', (rule) => {
    const { text } = overdue({ number, rule, dueAt });
    expect(text.ru).not.toContain('АППК');
    expect(text.ru).toContain('действие не совершено');
  });

  it('always tells of the right to complain and that the case goes on', () => {
    expect(late.text.ru).toContain('Вы вправе подать жалобу');
    expect(late.text.ru).toContain('продолжается и будет завершено');
  });
});

describe('the correction of a notice', () => {
  it('names the notice withdrawn and when the act was received', () => {
    const { text } = correction({ ...corrected, receivedAt: '2026-11-30T17:00:00+05:00' });
    expect(text.ru).toContain(`«${late.title.ru}» от 30.11.2026 18:31 отзывается`);
    expect(text.ru).toContain('получено 30.11.2026 17:00, до окончания срока 30.11.2026 18:30');
  });

  it('says that the term was moved when nothing had been received', () => {
    expect(correction(corrected).text.ru).toContain('изменён: он истекает 30.11.2026 18:30');
  });
});

describe('notes to staff', () => {
  it('tell the superior who owes what under which paragraph', () => {
    expect(lateDuty(duty).text.ru).toContain('ответственное структурное подразделение');
    expect(lateDuty(duty).text.ru).toContain('п. 18 Правил');
  });

  it('say of a withdrawal and of a failed delivery that the rule is the house’s', () => {
    expect(notices['withdrawn']?.text.ru).toContain('не норма Правил');
    expect(notices['delivery failed']?.text.ru).toContain('не норма Правил');
  });

  it.each(Object.entries(signatureFaults))('say why a signature does not hold: %s', (_, fault) => {
    expect(faults(fault)).toEqual([]);
  });
});

describe('a question to the applicant (HOUSE-QUESTION)', () => {
  it('says its number, that an answer is a wish, and that the term of the service runs on', () => {
    const { title, text } = notices['question']!; // named above
    expect(title.ru).toContain('Вопрос № 2');
    expect(text.ru).toContain('желателен к 27.11.2026: это пожелание, а не обязанность');
    expect(text.ru).toContain('до 30.11.2026 18:30 (п. 24 Правил) не приостанавливается и не продлевается');
    expect(text.kk).toContain('тоқтатылмайды және ұзартылмайды');
    expect(notices['question before the registration']?.text.ru).not.toContain('30.11.2026');
  });
});

describe('a duty that was passed to a person (HOUSE-PASSING)', () => {
  it('comes to him with its former term, and is named to his superior when it is late', () => {
    expect(notices['passed duty']?.text.ru).toContain('Срок прежний — до 30.11.2026 18:30');
    expect(notices['passed duty without a term']?.text.ru).not.toContain('Срок');
    expect(lateDuty({ ...duty, passedTo: 'S-202' }).text.ru).toContain('подразделение (S-202)');
  });
});
