import { z } from 'zod';
import type { Json } from '../../../shared/json.ts';
import { organisations } from '../organisations.ts';
import { route, type SandboxSystem } from '../system.ts';
import { plainError, text } from './fields.ts';

const forms = {
  'limited-liability-partnership': {
    ru: 'товарищество с ограниченной ответственностью',
    kk: 'жауапкершілігі шектеулі серіктестік',
  },
  'joint-stock-company': { ru: 'акционерное общество', kk: 'акционерлік қоғам' },
  'state-institution': { ru: 'государственное учреждение', kk: 'мемлекеттік мекеме' },
  'state-enterprise': { ru: 'государственное предприятие', kk: 'мемлекеттік кәсіпорын' },
} as const;
type Form = keyof typeof forms;

const share = z.number().min(0).max(100);

/** An organisation as the stand-in is told of it; what is left out is as with most. */
export const knownOrganisation = z.strictObject({
  name: text,
  /** The same as in Russian without it. */
  nameKk: text.optional(),
  form: z.enum(Object.keys(forms) as [Form, ...Form[]]).default('limited-liability-partnership'),
  liquidated: z.iso.date().optional(),
  inactive: z.boolean().default(false),
  /** Of the state in the authorised capital, percent. */
  stateShare: share.default(0),
  founders: z
    .array(z.strictObject({ bin: text.optional(), name: text, share: share.optional() }))
    .default([]),
});

/** An organisation in the fields of `GbdulInfoByBin_v2`. */
function organization(bin: string, fact: unknown): Json {
  const known = knownOrganisation.parse(fact);
  const { name, nameKk = name, form, liquidated, inactive, stateShare, founders } = known;
  return {
    bin,
    regStatus: { code: liquidated === undefined ? 'registered' : 'liquidated' },
    ...(liquidated === undefined ? {} : { liquidationDate: liquidated }),
    fullNameRu: name,
    fullNameKz: nameKk,
    orgForm: { code: form, nameRu: forms[form].ru, nameKz: forms[form].kk },
    taxOrgStatus: inactive,
    authCapital: { percentGov: stateShare },
    foundersUL: founders.map((founder) => ({
      ...(founder.bin === undefined ? {} : { bin: founder.bin }),
      organizationNameRu: founder.name,
      ...(founder.share === undefined ? {} : { percent: founder.share }),
    })),
  };
}

/** ГБД «Юридические лица» (RULES-2.4): its fields are the real ones, the JSON around them is our own design. */
export const legalEntities: SandboxSystem = {
  name: 'legal-entities',
  title: 'ГБД ЮЛ',
  facts: {
    schema: knownOrganisation,
    initial: organisations,
  },
  routes: [
    route(
      '/info',
      'question',
      z.strictObject({ bin: z.string().regex(/^\d{12}$/) }),
      ({ bin }, { facts }) => {
        const fact = facts.get(bin);
        const body: Json =
          fact === undefined ? { status: '404' } : { status: '002', organization: organization(bin, fact) };
        return { status: 200, body, kept: { bin, found: fact !== undefined } };
      },
    ),
  ],
  error: plainError,
};
