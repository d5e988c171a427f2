import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { RoleHeld, StaffDirectory } from '../shared/directory.ts';
import { isIin } from '../shared/identity/identifiers.ts';
import { roles } from '../shared/roles.ts';

export class StaffError extends Error {
  override readonly name = 'StaffError';
}

/** The directory of the moment, kept in memory: a step may ask it without touching the disk. */
export interface Staff {
  current(): StaffDirectory;
  close(): void;
}

/**
 * Reads the staff directory and reads it again whenever the file changes. A file that does not hold together is
 * reported to `onProblem` and the former directory stays in force; the report names paths and ids, never a person.
 * Throws `StaffError` when the first reading fails: there is no former directory to go on with.
 */
export function watchStaff(file: string, onProblem: (problem: string) => void, everyMs = 1000): Staff {
  // The version is taken before the content: a change between the two is read once more, never missed.
  let version = versionOf(file);
  let directory = readStaff(file);
  const look = () => {
    const found = versionOf(file);
    if (found === version) return;
    version = found;
    try {
      directory = readStaff(file);
    } catch (error) {
      if (!(error instanceof StaffError)) throw error;
      onProblem(`${error.message} The former directory stays in force.`);
    }
  };
  const timer = setInterval(look, everyMs).unref();
  return { current: () => directory, close: () => clearInterval(timer) };
}

/** By path and not by a watch on an inode, which loses a file that an editor or a configuration map replaces. */
function versionOf(file: string): string {
  try {
    const { ino, ctimeNs, size } = statSync(file, { bigint: true });
    return [ino, ctimeNs, size].join(' ');
  } catch {
    return 'absent';
  }
}

/** Reads and checks the directory. Throws `StaffError` that names every problem by its path. */
export function readStaff(file: string): StaffDirectory {
  const read = staffDirectory.safeParse(content(file));
  if (read.success) return read.data;
  const problems = read.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
  );
  throw new StaffError(`Staff directory ${file}: ${problems.join('; ')}. Correct the file.`);
}

function content(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new StaffError(
      `Staff directory ${file}: cannot be read (${code}). Restore it or set SENIM_STAFF_FILE.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, that is, names of persons.
    throw new StaffError(`Staff directory ${file}: not JSON. Correct the file.`);
  }
}

const staffRoles = Object.keys(roles).filter((role): role is RoleHeld['role'] => role !== 'applicant');
const inOrder = ({ from, to }: { from: string; to?: string | undefined }) => to === undefined || from <= to;
const order = { error: 'ends before it begins', path: ['to'] };

const staffMember = z.strictObject({
  id: z.string().regex(/^[A-Z]-\d{3,}$/, 'must look like S-101'),
  name: z.string().min(1),
  iin: z.string().refine(isIin, 'not an ИИН (12 digits, a real birth date, the check digit)'),
  position: z.strictObject({ ru: z.string().min(1), kk: z.string().min(1) }).optional(),
  roles: z.array(
    z
      .strictObject({ role: z.enum(staffRoles), from: z.iso.date(), to: z.iso.date().optional() })
      .refine(inOrder, order),
  ),
  substitutes: z
    .array(z.strictObject({ by: z.string(), from: z.iso.date(), to: z.iso.date() }).refine(inOrder, order))
    .optional(),
});

const staffDirectory = z
  .strictObject({ members: z.array(staffMember).min(1) })
  .superRefine(({ members }, context) => {
    const problem = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: ['members', ...path], message });
    const ids = members.map(({ id }) => id);
    for (const [i, { id, iin, substitutes }] of members.entries()) {
      if (ids.indexOf(id) < i)
        problem([i, 'id'], `${id} is given twice; an id belongs to one person for ever`);
      if (members.findIndex((other) => other.iin === iin) < i)
        problem([i, 'iin'], 'belongs to another member too');
      for (const [j, { by }] of (substitutes ?? []).entries()) {
        if (by === id) problem([i, 'substitutes', j, 'by'], 'nobody substitutes himself');
        else if (!ids.includes(by)) problem([i, 'substitutes', j, 'by'], `${by} is not in the directory`);
      }
    }
  });
