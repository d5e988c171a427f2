import { z } from 'zod';
import { bilingual, day, moment } from './word.ts';

/** A ground of a refusal, or of a preliminary decision to refuse. */
export const ground = z.strictObject({
  ground: z.int(),
  reason: bilingual.default({ ru: 'не соответствует требованиям', kk: 'талаптарға сәйкес емес' }),
  criteria: z.array(z.coerce.string()).optional(),
});

/** What can be said beside the words of a hearing. */
export const invitation = {
  on: moment.transform((ms) => new Date(ms).toISOString()),
  place: bilingual.default({ ru: 'г. Астана, зал 201', kk: 'Астана қ., 201-зал' }),
  question: bilingual.default({ ru: 'соответствие критериям', kk: 'өлшемшарттарға сәйкестігі' }),
  grounds: z.array(ground).optional(),
};

export const protocol = { sat: day.optional(), explanations: z.string().default('сертификат приложен') };

/** A protocol with all that APPC-74 asks. */
export function protocolOf({ sat, explanations }: z.output<z.ZodObject<typeof protocol>>, today: string) {
  return {
    place: 'г. Астана, зал 201',
    date: sat ?? today,
    startedAt: '15:00',
    endedAt: '15:40',
    officer: 'Ахметов Б. С.',
    secretary: 'Сейтова Г. М.',
    participants: ['представитель услугополучателя'],
    question: 'соответствие критериям',
    explanations,
    document: { id: 'DOC-PROTOCOL', sha256: 'c'.repeat(64) },
  };
}
