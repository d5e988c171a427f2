import type { Bilingual } from '../bilingual.ts';
import type { NoAuthority } from '../directory.ts';

/** Why a member of staff may not act in a role. */
export const authorityTexts: Readonly<Record<NoAuthority, Bilingual>> = {
  unknown: { ru: 'нет в справочнике сотрудников', kk: 'қызметкерлер анықтамалығында жоқ' },
  'not-in-role': {
    ru: 'роль не назначена или не подходит для этого сообщения',
    kk: 'рөл тағайындалмаған немесе бұл хабарға сәйкес емес',
  },
  'not-yet': { ru: 'полномочия ещё не начались', kk: 'өкілеттіктер әлі басталған жоқ' },
  'no-longer': { ru: 'полномочия уже закончились', kk: 'өкілеттіктер аяқталған' },
};
