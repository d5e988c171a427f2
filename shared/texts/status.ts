import type { Bilingual } from '../bilingual.ts';
import { momentText } from './format.ts';

/** One duty in plain words: who must do what, by when (RULES-A2.11). */
export function owedText(
  owner: Bilingual,
  duty: Bilingual,
  dueAt: string | undefined,
  overdue: boolean,
): Bilingual {
  const until = dueAt === undefined ? undefined : momentText(dueAt);
  const late = overdue
    ? { ru: ' (срок истёк, Вы вправе подать жалобу)', kk: ' (мерзім өтті, шағым беруге құқылысыз)' }
    : { ru: '', kk: '' };
  return {
    ru: `${owner.ru}: ${duty.ru}${until === undefined ? '' : `, до ${until}${late.ru}`}.`,
    kk: `${owner.kk}: ${duty.kk}${until === undefined ? '' : `, ${until} дейін${late.kk}`}.`,
  };
}

/** The stage, then what is owed. */
export function stageText(stage: Bilingual, owed: readonly Bilingual[]): Bilingual {
  return {
    ru: [`Стадия: ${stage.ru}.`, ...owed.map(({ ru }) => ru)].join(' '),
    kk: [`Кезең: ${stage.kk}.`, ...owed.map(({ kk }) => kk)].join(' '),
  };
}
