import { unavailable } from '../failures.ts';
import type { Http } from '../http.ts';
import { judge } from './judge.ts';
import type { SignatureCheck, Signatures } from './port.ts';
import { extraction, problem, verification } from './wire.ts';

const doing = 'verify a signature';
const MALFORMED: SignatureCheck = { valid: false, reason: 'MALFORMED' };
const OTHER_CONTENT: SignatureCheck = { valid: false, reason: 'OTHER_CONTENT' };

/** NCANode v3 over HTTP. `now` judges certificates whose signature carries no time stamp. */
export function ncanodeAdapter(http: Http, now: () => Date = () => new Date()): Signatures {
  /** Content inside the CMS: NCANode verifies that and does not look at the content it is given beside it. */
  async function attached(cms: string): Promise<Buffer | undefined> {
    const reply = await http.post('/cms/extract', { cms }, { doing, answer: extraction, expected: [400] });
    return reply.ok ? Buffer.from(reply.body.data, 'base64') : undefined;
  }

  return {
    async verify(cms, content) {
      if (!/^[A-Za-z0-9+/]+={0,2}$/.test(cms)) return MALFORMED;
      const data = Buffer.from(content).toString('base64');
      const reply = await http.post(
        '/cms/verify',
        { cms, data, revocationCheck: ['OCSP', 'CRL'] },
        { doing, answer: verification, expected: [400] },
      );
      // NCANode answers 400 to whatever it cannot verify, and to a digest that does not match as well.
      if (!reply.ok) {
        const message = problem.safeParse(reply.body).data?.message ?? '';
        return /digest|hash/i.test(message) ? OTHER_CONTENT : MALFORMED;
      }
      const check = judge(reply.body, now());
      if (check === undefined) {
        throw unavailable(
          { system: http.system, doing },
          'it could not find out whether the certificate is revoked',
        );
      }
      if (!check.valid) return check;
      const inside = await attached(cms);
      return inside === undefined || inside.equals(content) ? check : OTHER_CONTENT;
    },
  };
}
