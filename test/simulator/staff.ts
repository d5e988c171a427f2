import { fileURLToPath } from 'node:url';
import { readStaff } from '../../workers/staff.ts';

/** The made-up members of staff, wherever the simulator is called from. */
export const staff = readStaff(fileURLToPath(new URL('../../workers/sandbox/staff.json', import.meta.url)));
