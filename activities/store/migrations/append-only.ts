/** DDL that makes the database itself refuse to change or empty a table, also in a replica session. */
export function appendOnly(table: string, events = 'update or delete or truncate'): string {
  return `
    create trigger ${table}_append_only before ${events} on ${table} for each statement execute function refuse_change();
    alter table ${table} enable always trigger ${table}_append_only;
  `;
}
