import { createHash } from 'node:crypto';
import staff from './staff.json' with { type: 'json' };

/** Made-up people and their made-up certificates, as the stand-in of the certification centre knows them. */
export interface SandboxCertificate {
  readonly id: string;
  readonly name: string;
  readonly iin: string;
  readonly bin?: string;
  readonly organisation?: string;
  readonly keyUsage: 'SIGN' | 'AUTH';
  readonly keyUser: readonly string[];
  readonly notBefore: string;
  readonly notAfter: string;
  readonly revokedAt?: string;
}

/** Opens every key of the stand-in. */
export const SANDBOX_PASSWORD = 'sandbox';

const LIFE = { notBefore: '2019-01-01T00:00:00.000Z', notAfter: '2039-12-31T23:59:59.000Z' };
const OFFICE = { bin: '020340000013', organisation: 'Уполномоченный орган (песочница)' };
const KEY_USERS: Readonly<Record<string, readonly string[]>> = {
  'S-501': ['ORGANIZATION', 'CEO'],
  'S-502': ['ORGANIZATION', 'CAN_SIGN'],
};

/**
 * Everybody on the made-up staff has a certificate of his id. Each signatory also has `-revoked`, `-expired` and
 * `-auth` (for logging in, not for signing). `director` and `person` are applicants.
 */
export const certificates: ReadonlyMap<string, SandboxCertificate> = new Map(
  [
    ...staff.members.flatMap(({ id, name, iin, roles }) => {
      const keyUser = KEY_USERS[id] ?? ['ORGANIZATION', 'EMPLOYEE'];
      const own: SandboxCertificate = { id, name, iin, ...OFFICE, keyUsage: 'SIGN', keyUser, ...LIFE };
      return roles.some(({ role }) => role === 'signatory') ? [own, ...unusable(own)] : [own];
    }),
    {
      id: 'director',
      name: 'Ахметов Данияр Ильясович',
      iin: '900101300007',
      bin: '990140000007',
      organisation: 'ТОО «Пример»',
      keyUsage: 'SIGN' as const,
      keyUser: ['ORGANIZATION', 'CEO'],
      ...LIFE,
    },
    {
      id: 'person',
      name: 'Иванова Мария Павловна',
      iin: '850312400128',
      keyUsage: 'SIGN' as const,
      keyUser: ['INDIVIDUAL'],
      ...LIFE,
    },
  ].map((certificate: SandboxCertificate) => [certificate.id, certificate]),
);

function unusable(own: SandboxCertificate): SandboxCertificate[] {
  return [
    { ...own, id: `${own.id}-revoked`, revokedAt: '2025-03-03T05:00:00.000Z' },
    { ...own, id: `${own.id}-expired`, notAfter: '2025-05-01T00:00:00.000Z' },
    { ...own, id: `${own.id}-auth`, keyUsage: 'AUTH' },
  ];
}

/** The "p12 file" of a made-up certificate and its password, as `signers` of `/ncanode/cms/sign` takes them. */
export function sandboxKey(certificateId: string): { readonly key: string; readonly password: string } {
  const key = Buffer.from(JSON.stringify({ certificate: certificateId })).toString('base64');
  return { key, password: SANDBOX_PASSWORD };
}

/** The certificate a "p12 file" stands for. */
export function certificateOfKey(key: string): SandboxCertificate | undefined {
  const id = /^\{"certificate":"([\w-]+)"\}$/.exec(Buffer.from(key, 'base64').toString('utf8'))?.[1];
  return id === undefined ? undefined : certificates.get(id);
}

/** CertificateInfo of NCANode v3 for a certificate at a moment; fields without a value are left out. */
export function certificateInfo(certificate: SandboxCertificate, at: Date) {
  const { id, name, iin, bin, organisation, keyUsage, keyUser, notBefore, notAfter, revokedAt } = certificate;
  const [surName = '', givenName = '', patronymic = ''] = name.toUpperCase().split(' ');
  const revoked = revokedAt !== undefined && new Date(revokedAt) <= at;
  return {
    valid: !revoked && new Date(notBefore) <= at && at <= new Date(notAfter),
    revocations: (['OCSP', 'CRL'] as const).map((by) =>
      revoked ? { revoked, by, revocationTime: revokedAt, reason: 'keyCompromise' } : { revoked, by },
    ),
    notBefore: notBefore.replace('Z', '+00:00'),
    notAfter: notAfter.replace('Z', '+00:00'),
    keyUsage,
    keyUser,
    serialNumber: createHash('sha256').update(id).digest('hex').slice(0, 40),
    signAlg: 'Ed25519',
    subject: {
      commonName: `${surName} ${givenName}`,
      surName,
      lastName: patronymic,
      iin,
      ...(bin === undefined ? {} : { bin }),
      ...(organisation === undefined ? {} : { organization: organisation }),
      country: 'KZ',
      dn: `CN=${surName} ${givenName},SURNAME=${surName},SERIALNUMBER=IIN${iin},C=KZ`,
    },
    issuer: { commonName: 'SANDBOX CA', country: 'KZ', dn: 'CN=SANDBOX CA,C=KZ' },
  };
}
