import type { Bilingual } from '../../bilingual.ts';
import { conventions } from '../../calendar/conventions.ts';
import type { Wording } from '../types.ts';
import { own } from './standing.ts';

/** The words of a convention stand in one place, beside the code that counts by it. */
const counted = (...ids: readonly (keyof typeof conventions)[]): Wording => {
  const said = (language: keyof Bilingual) => ids.map((id) => conventions[id].says[language]).join('; ');
  return own(said('ru'), said('kk'));
};

export const time = {
  'TIME-1': [counted('TIME-1')],
  'TIME-1a': [counted('TIME-1', 'TIME-1a')],
  'TIME-2': [counted('TIME-2')],
  'TIME-3': [counted('TIME-3')],
  'TIME-3a': [counted('TIME-3a', 'TIME-3a-cd')],
  'TIME-3b': [counted('TIME-3b')],
  'TIME-4': [counted('TIME-4')],
  'TIME-4b': [counted('TIME-4b')],
  'TIME-4c': [counted('TIME-4c')],
  'TIME-5': [
    own(
      'Рабочее время: понедельник–пятница, 9:00–18:30, обед 13:00–14:30, время Казахстана (UTC+5 с 01.03.2024, до того в Астане и Алматы UTC+6). Портал принимает круглосуточно.',
      'Жұмыс уақыты: дүйсенбі–жұма, 9:00–18:30, түскі үзіліс 13:00–14:30, Қазақстан уақыты (2024.03.01 бастап UTC+5, оған дейін Астана мен Алматыда UTC+6). Портал тәулік бойы қабылдайды.',
    ),
  ],
  'TIME-6': [
    own(
      'Календарь хранится как данные с собственной редакцией; акт, переносящий день, пересчитывает каждый идущий срок, которого он касается, и это записывается в дело.',
      'Күнтізбе өз редакциясы бар дерек ретінде сақталады; күнді ауыстыратын акт өзі қозғайтын әр жүріп жатқан мерзімді қайта есептейді және бұл іске жазылады.',
    ),
  ],
} as const satisfies Record<string, readonly Wording[]>;
