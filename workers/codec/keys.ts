import { configTexts } from '../../shared/texts/config.ts';
import { type Config, ConfigError } from '../../temporal.config.ts';
import { developmentSecrets, type Secrets } from './development-keys.ts';
import { type KeyRing, parseKey, parseKeyRing } from './key-ring.ts';

/** Every secret of an installation. The ring reads and writes payloads; the others are apart from it and rotate apart. */
export interface Keys {
  readonly ring: KeyRing;
  /** HMAC key of the applicants' pseudonyms. */
  readonly pseudonymKey: Buffer;
  /** HMAC key by which the edge attests when a message was received. */
  readonly attestationKey: Buffer;
  /** Access token of the codec server. */
  readonly codecToken: string;
  /** The same keys as variables, for a child process. */
  toEnvironment(): Record<string, string>;
}

const howToMake: Record<keyof Secrets, string> = {
  SENIM_KEY_RING: 'echo "k1:$(openssl rand -base64 32)"',
  SENIM_PSEUDONYM_KEY: 'openssl rand -base64 32',
  SENIM_ATTESTATION_KEY: 'openssl rand -base64 32',
  SENIM_CODEC_TOKEN: 'openssl rand -hex 32',
};

const TOKEN = /^[A-Za-z0-9_-]{32,128}$/;

/**
 * The keys from the environment. In development what is missing is made on the first start and kept in
 * `<dataDir>/keys.json`; in production it is a `ConfigError` that names every missing variable and how to make its value.
 */
export async function loadKeys(config: Config): Promise<Keys> {
  const given = {
    SENIM_KEY_RING: config.keys.ring,
    SENIM_PSEUDONYM_KEY: config.keys.pseudonym,
    SENIM_ATTESTATION_KEY: config.keys.attestation,
    SENIM_CODEC_TOKEN: config.codec.token,
  } satisfies Record<keyof Secrets, string | undefined>;
  const secrets = isComplete(given) ? given : await complete(given, config);
  const keys = parse(secrets);
  if (config.mode === 'production' && keys.ring.current.id.startsWith('dev-')) {
    const { id } = keys.ring.current;
    throw new ConfigError(configTexts.developmentKey, { id, how: howToMake.SENIM_KEY_RING });
  }
  return keys;
}

/** What writes and attests at the edge; a portal is given no other secret. As `loadKeys` where one of the two is missing. */
export async function loadEdgeKeys(config: Config): Promise<Pick<Keys, 'ring' | 'attestationKey'>> {
  const { ring, attestation } = config.keys;
  if (!ring || !attestation) return loadKeys(config);
  return {
    ring: parseKeyRing('SENIM_KEY_RING', ring),
    attestationKey: parseKey('SENIM_ATTESTATION_KEY', attestation),
  };
}

function isComplete(given: Record<keyof Secrets, string | undefined>): given is Secrets {
  return Object.values(given).every(Boolean);
}

async function complete(given: Record<keyof Secrets, string | undefined>, config: Config): Promise<Secrets> {
  if (config.mode === 'production') {
    const missing = Object.entries(howToMake).filter(([name]) => !given[name as keyof Secrets]);
    const named = missing.map(([name, how]) => `${name} (${how})`).join('; ');
    throw new ConfigError(configTexts.keysMissing, { missing: named });
  }
  const made = await developmentSecrets(config.dataDir);
  return {
    SENIM_KEY_RING: given.SENIM_KEY_RING || made.SENIM_KEY_RING,
    SENIM_PSEUDONYM_KEY: given.SENIM_PSEUDONYM_KEY || made.SENIM_PSEUDONYM_KEY,
    SENIM_ATTESTATION_KEY: given.SENIM_ATTESTATION_KEY || made.SENIM_ATTESTATION_KEY,
    SENIM_CODEC_TOKEN: given.SENIM_CODEC_TOKEN || made.SENIM_CODEC_TOKEN,
  };
}

function parse(secrets: Secrets): Keys {
  const ring = parseKeyRing('SENIM_KEY_RING', secrets.SENIM_KEY_RING);
  const pseudonymKey = parseKey('SENIM_PSEUDONYM_KEY', secrets.SENIM_PSEUDONYM_KEY);
  const attestationKey = parseKey('SENIM_ATTESTATION_KEY', secrets.SENIM_ATTESTATION_KEY);
  if (pseudonymKey.equals(attestationKey)) {
    throw new ConfigError(configTexts.oneKeyTwice);
  }
  if (!TOKEN.test(secrets.SENIM_CODEC_TOKEN)) {
    throw new ConfigError(configTexts.token, { how: howToMake.SENIM_CODEC_TOKEN });
  }
  return {
    ring,
    pseudonymKey,
    attestationKey,
    codecToken: secrets.SENIM_CODEC_TOKEN,
    toEnvironment: () => ({ ...secrets }),
  };
}
