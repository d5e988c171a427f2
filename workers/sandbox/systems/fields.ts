import { z } from 'zod';
import type { Json } from '../../../shared/json.ts';

/** Fields that several stand-ins take, in the wire's own spelling: `Ru` and `Kz` as the state systems write them. */
export const instant = z.iso.datetime({ offset: true });
export const text = z.string().trim().min(1);

/** Form of an error of the systems whose format is our own design. */
export function plainError(_status: number, code: string, message: string): Json {
  return { code, message };
}
