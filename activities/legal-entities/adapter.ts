import type { z } from 'zod';
import type { LegalEntity, LegalForm } from '../../shared/identity/legal-entity.ts';
import { malformed } from '../failures.ts';
import type { Http } from '../http.ts';
import type { LegalEntities } from './port.ts';
import { answer, type organization } from './wire.ts';

const doing = 'look up an organisation';

/** ГБД ЮЛ over HTTP, in the format of docs/sandbox.md. */
export function legalEntitiesAdapter(http: Http): LegalEntities {
  return {
    async find(bin) {
      const reply = await http.post('/info', { bin }, { doing, answer });
      if (!reply.ok || reply.body.status === '404') return undefined;
      // An answer about somebody else is worse than none.
      if (reply.body.organization.bin !== bin) throw malformed({ system: http.system, doing }, 'another БИН');
      return entityOf(reply.body.organization);
    },
  };
}

function entityOf(read: z.output<typeof organization>): LegalEntity {
  const { bin, fullNameRu, fullNameKz, orgForm, regStatus, liquidationDate } = read;
  return {
    bin,
    name: { ru: fullNameRu, kk: fullNameKz },
    form: formOf(orgForm.code),
    formName: { ru: orgForm.nameRu, kk: orgForm.nameKz },
    ...(regStatus.code === 'registered' && !liquidationDate
      ? {}
      : { liquidated: liquidationDate ? { on: liquidationDate } : {} }),
    inactive: read.taxOrgStatus,
    stateShare: read.authCapital?.percentGov ?? 0,
    founders: read.foundersUL.map(({ bin: of, organizationNameRu: name, percent }) => ({
      name,
      ...(of ? { bin: of } : {}),
      ...(percent == null ? {} : { share: percent }),
    })),
  };
}

const formOf = (code: string): LegalForm =>
  code === 'state-institution' || code === 'state-enterprise' ? code : 'other';
