import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { searchAttributes } from '../../shared/search-attributes.ts';
import { messageOf, StackError } from './errors.ts';
import { waitFor } from './wait.ts';

const { IndexedValueType } = proto.temporal.api.enums.v1;
type ValueType = proto.temporal.api.enums.v1.IndexedValueType;
/** gRPC status of a server that has no such call: the time-skipping one has no lists. */
const UNIMPLEMENTED = 12;

const wanted = Object.values(searchAttributes).map(({ name, type }) => ({
  name,
  type: IndexedValueType[`INDEXED_VALUE_TYPE_${type}`],
}));

/**
 * Registers the search attributes on a namespace of any cluster and waits until they can be used; those that stand there
 * with the right type are left alone. Throws `StackError`: a name has another type, or the server refuses the registration.
 */
export async function prepareNamespace(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes: present } = await connection.operatorService.listSearchAttributes({
    namespace,
  });
  const other = wanted.filter(({ name, type }) => present[name] !== undefined && present[name] !== type);
  if (other.length > 0) throw wrongTypes(namespace, other, present);

  const missing = wanted.filter(({ name }) => present[name] === undefined);
  if (missing.length > 0) {
    try {
      await connection.operatorService.addSearchAttributes({
        namespace,
        searchAttributes: Object.fromEntries(missing.map(({ name, type }) => [name, type])),
      });
    } catch (error) {
      const names = missing.map(({ name, type }) => `${name} (${typeName(type)})`).join(', ');
      throw new StackError(
        `Namespace ${namespace}: the server refused to register search attributes: ${messageOf(error)}. Have its administrator register: ${names}.`,
      );
    }
  }
  await waitFor(() => canBeListed(connection, namespace), {
    what: `the search attributes of namespace ${namespace} can be used in lists`,
    seconds: 60,
  });
}

/** A list that names each of them; the server answers it once every part of it knows the names. */
async function canBeListed(connection: Connection, namespace: string): Promise<boolean> {
  const query = wanted.map(({ name }) => `${name} IS NULL`).join(' AND ');
  try {
    await connection.workflowService.listWorkflowExecutions({ namespace, query, pageSize: 1 });
    return true;
  } catch (error) {
    const { code } = error as { code?: number }; // gRPC errors carry their status
    return code === UNIMPLEMENTED;
  }
}

function wrongTypes(
  namespace: string,
  names: typeof wanted,
  present: Readonly<Record<string, ValueType>>,
): StackError {
  const list = names
    .map(({ name, type }) => `${name} is ${typeName(present[name])}, must be ${typeName(type)}`)
    .join('; ');
  return new StackError(
    `Namespace ${namespace}: search attributes of another type: ${list}. A type cannot be changed: use another namespace (TEMPORAL_NAMESPACE), or locally begin anew with \`npm start -- --fresh\`.`,
  );
}

function typeName(type: ValueType | undefined): string {
  return (type === undefined ? 'unknown' : IndexedValueType[type]).replace('INDEXED_VALUE_TYPE_', '');
}
