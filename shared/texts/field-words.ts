import type { Bilingual } from '../bilingual.ts';
import { documentTitles } from '../law/documents.ts';
import { productTypeTitles, serviceTitles } from '../law/service.ts';
import { verdictTitles } from '../law/verdicts.ts';

/** Names of the fields of applications and messages, for people who read one as it was sent; in the order in which they are read. */
const fieldWords: Readonly<Record<string, Bilingual>> = {
  number: { ru: 'номер', kk: 'нөмірі' },
  channel: { ru: 'способ подачи', kk: 'беру тәсілі' },
  clerk: { ru: 'внёс сотрудник', kk: 'енгізген қызметкер' },
  applicant: { ru: 'заявитель', kk: 'өтініш беруші' },
  name: { ru: 'наименование', kk: 'атауы' },
  kind: { ru: 'вид', kk: 'түрі' },
  id: { ru: 'идентификатор (ИИН/БИН, номер)', kk: 'идентификатор (ЖСН/БСН, нөмір)' },
  address: { ru: 'адрес', kk: 'мекенжайы' },
  phone: { ru: 'телефон', kk: 'телефон' },
  head: { ru: 'руководитель', kk: 'басшысы' },
  email: { ru: 'e-mail', kk: 'e-mail' },
  consent: { ru: 'согласие на доступ к персональным данным', kk: 'дербес деректерге қол жеткізуге келісім' },
  signature: { ru: 'подпись', kk: 'қолтаңба' },
  cms: { ru: 'CMS', kk: 'CMS' },
  powerOfAttorney: { ru: 'доверенность', kk: 'сенімхат' },
  service: { ru: 'услуга', kk: 'қызмет' },
  productType: { ru: 'вид продукта', kk: 'өнім түрі' },
  product: { ru: 'продукт', kk: 'өнім' },
  categoryCodes: { ru: 'коды категории', kk: 'санат кодтары' },
  enstru: { ru: 'ЕНС ТРУ', kk: 'ТЖҚ БНА' },
  code: { ru: 'код', kk: 'коды' },
  delivery: { ru: 'способ поставки', kk: 'жеткізу тәсілі' },
  platform: { ru: 'платформа', kk: 'платформа' },
  requiredSoftware: { ru: 'необходимое ПО', kk: 'қажетті БҚ' },
  models: { ru: 'модели', kk: 'модельдер' },
  model: { ru: 'модель', kk: 'модель' },
  support: { ru: 'техническая поддержка', kk: 'техникалық қолдау' },
  documents: { ru: 'документы', kk: 'құжаттар' },
  criterion: { ru: 'критерий', kk: 'өлшемшарт' },
  document: { ru: 'документ', kk: 'құжат' },
  sha256: { ru: 'SHA-256', kk: 'SHA-256' },
  bytes: { ru: 'байт', kk: 'байт' },
  type: { ru: 'тип', kk: 'түрі' },
  validUntil: { ru: 'действует по', kk: 'жарамды' },
  entry: { ru: 'запись реестра', kk: 'тізілім жазбасы' },
  basis: { ru: 'основание', kk: 'негізі' },
  reason: { ru: 'причина', kk: 'себебі' },
  reasons: { ru: 'причины', kk: 'себептері' },
  registrationNumber: { ru: 'входящий номер', kk: 'кіріс нөмірі' },
  result: { ru: 'результат', kk: 'нәтижесі' },
  gaps: { ru: 'недостатки', kk: 'кемшіліктер' },
  item: { ru: 'позиция перечня', kk: 'тізбе тармағы' },
  why: { ru: 'почему', kk: 'неге' },
  recommendation: { ru: 'рекомендация', kk: 'ұсыным' },
  minutes: { ru: 'протокол', kk: 'хаттама' },
  date: { ru: 'дата', kk: 'күні' },
  decision: { ru: 'решение', kk: 'шешім' },
  departure: { ru: 'почему решено иначе', kk: 'неге басқаша шешілді' },
  grounds: { ru: 'основания', kk: 'негіздер' },
  ground: { ru: 'основание (п. 10 приложения 2)', kk: 'негіз (2-қосымшаның 10-т.)' },
  criteria: { ru: 'критерии', kk: 'өлшемшарттар' },
  remark: { ru: 'замечание', kk: 'ескертпе' },
  at: { ru: 'когда', kk: 'қашан' },
  place: { ru: 'место', kk: 'орны' },
  question: { ru: 'вопрос', kk: 'сұрақ' },
  text: { ru: 'текст', kk: 'мәтін' },
  answer: { ru: 'ответ', kk: 'жауап' },
  contact: { ru: 'контакт', kk: 'байланыс' },
  value: { ru: 'значение', kk: 'мәні' },
  protocol: { ru: 'протокол', kk: 'хаттама' },
  startedAt: { ru: 'начато', kk: 'басталды' },
  endedAt: { ru: 'окончено', kk: 'аяқталды' },
  officer: { ru: 'должностное лицо', kk: 'лауазымды адам' },
  secretary: { ru: 'секретарь', kk: 'хатшы' },
  participants: { ru: 'участники', kk: 'қатысушылар' },
  explanations: { ru: 'пояснения', kk: 'түсіндірмелер' },
  recorded: { ru: 'занесено по просьбе', kk: 'өтініш бойынша енгізілгені' },
  action: { ru: 'действие', kk: 'әрекет' },
  to: { ru: 'кому', kk: 'кімге' },
  organisation: { ru: 'организация', kk: 'ұйым' },
  founders: { ru: 'учредители', kk: 'құрылтайшылар' },
  share: { ru: 'доля, %', kk: 'үлесі, %' },
  liquidated: { ru: 'ликвидирована', kk: 'таратылған' },
  on: { ru: 'дата', kk: 'күні' },
  founder: { ru: 'учредитель', kk: 'құрылтайшы' },
  bin: { ru: 'БИН', kk: 'БСН' },
  formName: { ru: 'правовая форма', kk: 'құқықтық нысаны' },
  form: { ru: 'вид формы', kk: 'нысан түрі' },
  inactive: { ru: 'прекращена', kk: 'тоқтатылған' },
  stateShare: { ru: 'доля государства, %', kk: 'мемлекет үлесі, %' },
  court: { ru: 'суд', kk: 'сот' },
  activity: { ru: 'вид деятельности', kk: 'қызмет түрі' },
  inForceFrom: { ru: 'вступил в силу', kk: 'күшіне енді' },
  products: { ru: 'продукция', kk: 'өнімдер' },
};

/** A field's place in words, `заявитель — телефон`, `документы 1 — SHA-256`; a word nobody foresaw stands as it is. */
export function fieldTitle(path: readonly string[]): Bilingual {
  const words = path.reduce<Bilingual[]>((said, part) => {
    const last = said.at(-1);
    if (/^\d+$/.test(part) && last !== undefined) {
      const n = ` ${String(Number(part) + 1)}`;
      return [...said.slice(0, -1), { ru: last.ru + n, kk: last.kk + n }];
    }
    return [
      ...said,
      (Object.hasOwn(fieldWords, part) ? fieldWords[part] : undefined) ?? { ru: part, kk: part },
    ];
  }, []);
  const joined = (language: keyof Bilingual) => words.map((word) => word[language]).join(' — ');
  return { ru: joined('ru'), kk: joined('kk') };
}

const ranks = Object.keys(fieldWords);

/** Fields of one thing in the order in which people read them; what nobody foresaw comes last. */
export function inReadingOrder<T>(fields: readonly (readonly [name: string, value: T])[]) {
  const rank = ([name]: readonly [string, T]) => (ranks.includes(name) ? ranks.indexOf(name) : ranks.length);
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

const valueWords: Readonly<Record<string, Bilingual>> = {
  ...serviceTitles,
  ...productTypeTitles,
  ...documentTitles,
  ...verdictTitles,
  portal: { ru: 'через портал', kk: 'портал арқылы' },
  office: { ru: 'через канцелярию', kk: 'кеңсе арқылы' },
  'legal-entity': { ru: 'юридическое лицо', kk: 'заңды тұлға' },
  individual: { ru: 'физическое лицо', kk: 'жеке тұлға' },
  goods: { ru: 'товар', kk: 'тауар' },
  service: { ru: 'услуга', kk: 'қызмет' },
  renewal: { ru: 'обновление документов (п. 9)', kk: 'құжаттарды жаңарту (9-т.)' },
  transition: { ru: 'приведение в соответствие (п. 35)', kk: 'сәйкестендіру (35-т.)' },
  complete: { ru: 'пакет полон', kk: 'топтама толық' },
  incomplete: { ru: 'пакет неполон', kk: 'топтама толық емес' },
  missing: { ru: 'нет', kk: 'жоқ' },
  expired: { ru: 'срок истёк', kk: 'мерзімі өткен' },
  meets: { ru: 'выполнен', kk: 'орындалды' },
  doesNot: { ru: 'не выполнен', kk: 'орындалмады' },
  application: { ru: 'заявление', kk: 'өтініш' },
  held: { ru: 'проведено', kk: 'өткізілді' },
  'not-attended': { ru: 'участник не пришёл', kk: 'қатысушы келмеді' },
};

/** A value in words where it is one of the closed lists; else as it was sent. */
export function valueTitle(value: string): Bilingual {
  return (Object.hasOwn(valueWords, value) ? valueWords[value] : undefined) ?? { ru: value, kk: value };
}
