import type { Bilingual } from '../../shared/bilingual.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { contracts, ownRefusals, refusalsOfAny } from '../../shared/messages/contract.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';

/** What a portal's program does with an answer; the texts tell a person. */
const remedies = {
  repeat: 'Повторить то же самое с тем же ключом позже: дважды не засчитается.',
  correct: 'Исправить содержание и отправить с новым ключом.',
  wait: 'Сейчас не принимается. Прочитать статус и отправить, когда сообщение будет ожидаться.',
  settle: 'Не повторять: прочитать статус дела, он уже говорит, что есть.',
  configure: 'Не повторять: ошибка настройки или прав; её исправляет человек.',
} as const;

const remedyOf: Readonly<Record<ErrorCode, keyof typeof remedies>> = {
  FORM_INVALID: 'correct',
  NUMBER_TAKEN: 'correct',
  ID_MISMATCH: 'correct',
  ALREADY_FILED: 'settle',
  NOT_REOPENED: 'configure',
  SUBMISSION_PENDING: 'repeat',
  ACT_PENDING: 'repeat',
  MESSAGE_INVALID: 'correct',
  MESSAGE_TOO_LARGE: 'correct',
  MINUTES_DATE: 'correct',
  LANGUAGES_DIFFER: 'correct',
  MESSAGE_UNREADABLE: 'configure',
  NOT_AWAITED: 'wait',
  ALREADY_DONE: 'settle',
  PROOF_TIME: 'correct',
  NOT_AUTHORISED: 'configure',
  NOT_ATTESTED: 'configure',
  KEY_REUSED: 'correct',
  TIME_IN_FUTURE: 'configure',
  TOO_LATE: 'settle',
  NOT_PASSED: 'correct',
  DUTY_PASSED: 'settle',
  DECISION_STANDS: 'correct',
  NOTHING_TO_CORRECT: 'correct',
  ANSWER_DAY: 'correct',
  QUESTION_UNKNOWN: 'correct',
  ALREADY_ANSWERED: 'settle',
  TOO_MANY: 'settle',
  VERDICT_UNFIT: 'correct',
  TURN_AWAITED: 'wait',
  ENTRY_UNFIT: 'correct',
  NOT_A_MEMBER: 'correct',
  SITTING_NOT_YET: 'wait',
  NOT_ON_AGENDA: 'correct',
  NOT_VOTING: 'settle',
  ALREADY_VOTED: 'settle',
  NOT_SIGNER: 'wait',
  HEARING_TOO_LATE: 'settle',
  HEARING_TIME: 'correct',
  HEARING_FIRST: 'wait',
  HEARING_RUNNING: 'wait',
  GROUND_UNKNOWN: 'correct',
  ITEM_UNKNOWN: 'correct',
  MODEL_UNKNOWN: 'correct',
  CRITERIA_NONE: 'settle',
  SHEET_UNFIT: 'correct',
  SHEET_DOCUMENT: 'correct',
  SHEET_FIRST: 'wait',
  CRITERION_UNKNOWN: 'correct',
  DEPARTURE_UNEXPLAINED: 'correct',
  DOCUMENT_DATE: 'correct',
  SIGNATURE_REFUSED: 'correct',
  REMEDY_UNFIT: 'correct',
  SATISFACTION_LATE: 'settle',
  COMPLAINT_BARRED: 'settle',
  BARRIER_UNFOUND: 'correct',
  COMPLAINT_AHEAD: 'wait',
  RULED_OTHERWISE: 'correct',
  TERM_NOT_RESTORED: 'wait',
  EXTENSION_UNLAWFUL: 'settle',
  JUDGMENT_DATE: 'wait',
  CASE_CLOSED: 'settle',
  CASE_GOES_ON: 'correct',
  CASE_UNKNOWN: 'correct',
  SYSTEM_REFUSED: 'configure',
};

/** The messages a code may come to; nothing for what is told of a form only. */
function mayCome(code: ErrorCode): readonly string[] {
  const names = (Object.keys(contracts) as MessageName[]).filter((name) => ownRefusals(name).includes(code));
  const links = names.map((name) => `[\`${name}\`](messages.md#${name.toLowerCase()})`);
  const any = refusalsOfAny.includes(code) ? ['любое сообщение'] : [];
  const all = [...any, ...links];
  return all.length === 0 ? [] : [`- Получает: ${all.join(', ')}`];
}

/** Every code with both texts and what a program does with it. */
export function errorsPage(texts: Readonly<Record<ErrorCode, Bilingual>>): string {
  const codes = Object.keys(texts) as ErrorCode[];
  const sections = codes.map((code) =>
    [
      `## ${code}`,
      '',
      `- ru: ${texts[code].ru}`,
      `- kk: ${texts[code].kk}`,
      `- Программе: ${remedies[remedyOf[code]]}`,
      ...mayCome(code),
      '',
    ].join('\n'),
  );
  return [
    '# Коды отказов',
    '',
    'Отказ приходит как ошибка Update: `type` — код, `details[0]` — `{code, text: {ru, kk}, problems?}`.',
    'Коды постоянны, тексты могут быть уточнены; `{…}` в тексте заменяется на значение. `problems` называет каждое',
    'неверное место путём JSON Pointer и текстом на обоих языках. Этот файл создан командой `npm run generate`.',
    '',
    ...sections,
  ].join('\n');
}
