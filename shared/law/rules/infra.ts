import { infraAppendix, ofInfra } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Order 353/НҚ: the list of infrastructure objects assigned to the operator. */
export const infra = {
  'INFRA-3': {
    document: 'infra',
    paragraph: ofInfra(3),
    title: { ru: 'Заявление о включении объекта в Перечень', kk: 'Объектіні Тізбеге енгізу туралы өтініш' },
    owes: 'state-body',
  },
  'INFRA-4': {
    document: 'infra',
    paragraph: ofInfra(4),
    title: {
      ru: 'Проверка документов и направление интегратору',
      kk: 'Құжаттарды тексеру және интеграторға жіберу',
    },
    owes: 'authorised-body',
    term: {
      length: 5,
      unit: 'working-days',
      from: 'application-received',
      day0: 'receipt',
      closes: 'office',
    },
  },
  'INFRA-5': {
    document: 'infra',
    paragraph: ofInfra(5),
    title: { ru: 'Рекомендация сервисного интегратора', kk: 'Сервистік интегратордың ұсынымы' },
    owes: 'integrator',
    term: { length: 5, unit: 'working-days', from: 'documents-received', day0: 'receipt', closes: 'office' },
  },
  'INFRA-5.1': {
    document: 'infra',
    paragraph: ofInfra(5, '1'),
    title: {
      ru: 'Сведения об информационной системе на портале',
      kk: 'Порталдағы ақпараттық жүйе туралы мәліметтер',
    },
    owes: 'integrator',
    within: 'INFRA-5',
  },
  'INFRA-5.2': {
    document: 'infra',
    paragraph: ofInfra(5, '2'),
    title: { ru: 'Сведения об АПК на портале', kk: 'Порталдағы АБК туралы мәліметтер' },
    owes: 'integrator',
    within: 'INFRA-5',
  },
  'INFRA-6': {
    document: 'infra',
    paragraph: ofInfra(6),
    title: { ru: 'Основания отказа во включении', kk: 'Енгізуден бас тарту негіздері' },
    owes: 'authorised-body',
    within: 'INFRA-7',
  },
  'INFRA-7': {
    document: 'infra',
    paragraph: ofInfra(7),
    title: {
      ru: 'Решение и уведомление государственного органа',
      kk: 'Шешім және мемлекеттік органды хабардар ету',
    },
    owes: 'authorised-body',
    term: {
      length: 5,
      unit: 'working-days',
      from: 'recommendation-received',
      day0: 'receipt',
      closes: 'office',
    },
  },
  'INFRA-8': {
    document: 'infra',
    paragraph: ofInfra(8),
    title: { ru: 'Уведомление оператора о включении', kk: 'Операторды енгізу туралы хабардар ету' },
    owes: 'authorised-body',
    term: { length: 5, unit: 'working-days', from: 'inclusion-decided', day0: 'act', closes: 'office' },
  },
  'INFRA-9': {
    document: 'infra',
    paragraph: ofInfra(9),
    title: { ru: 'Разработка и принятие приказа', kk: 'Бұйрықты әзірлеу және қабылдау' },
    owes: 'authorised-body',
    term: { length: 5, unit: 'working-days', from: 'inclusion-decided', day0: 'act', closes: 'office' },
  },
  'INFRA-10': {
    document: 'infra',
    paragraph: ofInfra(10),
    title: { ru: 'Уведомление о прекращении эксплуатации', kk: 'Пайдаланудың тоқтатылғаны туралы хабарлама' },
    owes: 'state-body',
    term: {
      length: 10,
      unit: 'working-days',
      from: 'use-stopped',
      day0: 'act',
      closes: 'midnight',
      opens: 'day-after',
    },
  },
  'INFRA-A2': {
    document: 'infra',
    paragraph: infraAppendix(2),
    title: {
      ru: 'Критерии отбора: три критерия с вариантами',
      kk: 'Іріктеу өлшемшарттары: нұсқалары бар үш өлшемшарт',
    },
    owes: 'state-body',
  },
} as const satisfies Record<string, Rule>;
