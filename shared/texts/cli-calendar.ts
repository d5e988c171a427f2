import type { Bilingual } from '../bilingual.ts';

/** What the `calendar` commands answer, and why they cannot; `{name}` is filled by `say`. */
export const calendarTexts = {
  edition: { ru: 'Календарь: {edition}, годы {span}', kk: 'Күнтізбе: {edition}, {span} жылдар' },
  hours: {
    ru: 'Рабочее время: {opens}–{closes}, перерыв {from}–{to}',
    kk: 'Жұмыс уақыты: {opens}–{closes}, үзіліс {from}–{to}',
  },
  amendments: { ru: 'Поправки:', kk: 'Түзетулер:' },
  noAmendments: { ru: 'Поправок нет.', kk: 'Түзетулер жоқ.' },
  proposed: {
    ru: '№ {id} · {act} · предложил {by} {at}, ещё не утверждена',
    kk: '№ {id} · {act} · {by} ұсынды {at}, әлі бекітілмеген',
  },
  approved: {
    ru: '№ {id} · {act} · предложил {by} {at}, утвердил {second} {when}',
    kk: '№ {id} · {act} · {by} ұсынды {at}, {second} бекітті {when}',
  },
  withdrawn: {
    ru: '№ {id} · {act} · предложил {by} {at}, отозвал {second} {when}: {reason}',
    kk: '№ {id} · {act} · {by} ұсынды {at}, {second} қайтарып алды {when}: {reason}',
  },
  withdrawnNow: {
    ru: 'Поправка № {id} отозвана ({by}). В силе ничего не изменилось.',
    kk: '№ {id} түзету қайтарып алынды ({by}). Күшінде ештеңе өзгерген жоқ.',
  },
  day: { ru: '{date}: {what}{why}{act}', kk: '{date}: {what}{why}{act}' },
  off: { ru: 'нерабочий', kk: 'жұмыс күні емес' },
  working: { ru: 'рабочий', kk: 'жұмыс күні' },
  ordinary: { ru: 'как обычно в этот день недели', kk: 'аптаның осы күніндегідей' },
  projected: { ru: ' (расчётный, не объявлен)', kk: ' (есептік, жарияланбаған)' },
  change: { ru: 'Было {was}, станет {is}', kk: 'Бұрын {was}, енді {is}' },
  changeUnnamed: {
    ru: 'Было {was}, станет новая редакция: акт ещё не назван, её номер зависит и от него (--act)',
    kk: 'Бұрын {was}, енді жаңа редакция: акт әлі аталмаған, нөмірі оған да байланысты (--act)',
  },
  nothingMoves: {
    ru: 'Ни один срок не сдвигается; просчитано дел: {counted} из {open}',
    kk: 'Бірде-бір мерзім жылжымайды; есептелген істер: {open} ішінен {counted}',
  },
  moving: {
    ru: 'Сдвигаются сроки дел: {n}; просчитано {counted} из {open}',
    kk: 'Мерзімі жылжитын істер: {n}; {open} ішінен {counted} есептелді',
  },
  move: {
    ru: '{rule} {title}: было {was}, станет {is}{late}',
    kk: '{rule} {title}: бұрын {was}, енді {is}{late}',
  },
  becomesLate: { ru: ' — СТАНЕТ ПРОСРОЧЕН', kk: ' — МЕРЗІМІ ӨТЕДІ' },
  noLongerLate: { ru: ' — больше не просрочен', kk: ' — енді мерзімі өткен жоқ' },
  silent: { ru: 'Не ответили и не просчитаны: {cases}', kk: 'Жауап бермеді, есептелмеді: {cases}' },
  stored: {
    ru: 'Поправка № {id} предложена. В силе ничего не изменилось. Утвердить (другое лицо): npx senim calendar approve {id} --by STAFF',
    kk: '№ {id} түзету ұсынылды. Күшінде ештеңе өзгерген жоқ. Бекіту (басқа адам): npx senim calendar approve {id} --by STAFF',
  },
  inForce: {
    ru: 'Поправка № {id} утверждена. Календарь: {edition}',
    kk: '№ {id} түзету бекітілді. Күнтізбе: {edition}',
  },
  replanned: { ru: 'Пересчитано открытых дел: {n}', kk: 'Қайта есептелген ашық істер: {n}' },
  progress: { ru: 'Пересчитано {done}, осталось {left}', kk: 'Қайта есептелді {done}, қалды {left}' },
  left: {
    ru: 'Не пересчитано дел: {n} ({cases}). Проверьте обработчик (npm start) и повторите: npx senim calendar approve {id} --by {by}',
    kk: 'Қайта есептелмеген істер: {n} ({cases}). Өңдеушіні тексеріп (npm start), қайталаңыз: npx senim calendar approve {id} --by {by}',
  },
} as const satisfies Record<string, Bilingual>;

export const calendarErrors = {
  bad: { ru: '{file}: {problems}', kk: '{file}: {problems}' },
  notAllowed: {
    ru: '{staff} не может менять календарь ({why}). Это делают operator и superior.',
    kk: '{staff} күнтізбені өзгерте алмайды ({why}). Мұны operator мен superior жасайды.',
  },
  samePerson: {
    ru: 'Поправку № {id} предложил {staff}: утвердить должен другой.',
    kk: '№ {id} түзетуді {staff} ұсынған: басқа адам бекітуі тиіс.',
  },
  withdrawn: {
    ru: 'Поправку № {id} отозвал {staff}: её нельзя утвердить. Предложите заново: npx senim calendar propose FILE',
    kk: '№ {id} түзетуді {staff} қайтарып алған: оны бекітуге болмайды. Қайта ұсыныңыз: npx senim calendar propose FILE',
  },
  approved: {
    ru: 'Поправка № {id} уже в силе и не отзывается. Предложите другую, которая вернёт дни (kind: ordinary).',
    kk: '№ {id} түзету күшінде, қайтарып алынбайды. Күндерді қайтаратын басқасын ұсыныңыз (kind: ordinary).',
  },
  approvedMeanwhile: {
    ru: 'Тем временем поправка утверждена: она в силе и не отзывается. Посмотрите: npx senim calendar show',
    kk: 'Осы арада түзету бекітілді: ол күшінде, қайтарып алынбайды. Қараңыз: npx senim calendar show',
  },
  withdrawnMeanwhile: {
    ru: 'Тем временем поправка отозвана: её нельзя утвердить. Посмотрите: npx senim calendar show',
    kk: 'Осы арада түзету қайтарып алынды: оны бекітуге болмайды. Қараңыз: npx senim calendar show',
  },
  badReason: {
    ru: '--reason: скажите, почему, словами; не длиннее {max} знаков.',
    kk: '--reason: неге екенін сөзбен айтыңыз; {max} таңбадан аспасын.',
  },
  noOperator: {
    ru: 'Делам сообщает operator: {first} и {second} сегодня им не являются.',
    kk: 'Істерге operator хабарлайды: {first} мен {second} бүгін ол емес.',
  },
  ends: {
    ru: 'Года {year} в календаре рабочих дней нет: внесите его (shared/calendar/days/{year}.ts).',
    kk: '{year} жыл жұмыс күндерінің күнтізбесінде жоқ: оны енгізіңіз (shared/calendar/days/{year}.ts).',
  },
  pastCalendar: {
    ru: 'Так срок {rule} дела {caseId} уходит в {year} год, которого нет в календаре. Внесите год (shared/calendar/days) или исправьте поправку; ничего не записано.',
    kk: 'Бұлай болса {caseId} ісінің {rule} мерзімі күнтізбеде жоқ {year} жылға кетеді. Жылды енгізіңіз (shared/calendar/days) немесе түзетуді өзгертіңіз; ештеңе жазылған жоқ.',
  },
  unknown: {
    ru: 'Поправки № {id} нет. Все поправки: npx senim calendar show',
    kk: '№ {id} түзету жоқ. Барлық түзетулер: npx senim calendar show',
  },
  moved: {
    ru: 'Тем временем утверждена другая поправка. Посмотрите календарь и повторите: npx senim calendar show',
    kk: 'Осы арада басқа түзету бекітілді. Күнтізбені қарап, қайталаңыз: npx senim calendar show',
  },
} as const satisfies Record<string, Bilingual>;
