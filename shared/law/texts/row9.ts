import type { Wording } from '../types.ts';
import { electronics } from './row9/electronics.ts';
import { applications, renewal } from './row9/services.ts';
import { software } from './row9/software.ts';

/**
 * Приложение 2, строка 9 (RULES-A2.9), word for word, by item of the checklists. 829/НҚ had it in Kazakh only among our
 * documents; 567/НҚ gave it both texts anew, and did not change them from 01.01.2026: then the window closes that they name. Our copy of the Russian text has a
 * damaged letter in «расчёт», twice; it is mended here.
 */
export const row9 = {
  applications,
  software,
  electronics,
  amendment: renewal,
} as const satisfies Record<string, Readonly<Record<string, readonly Wording[]>>>;
