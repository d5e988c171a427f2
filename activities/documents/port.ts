import type { IssuedResult } from '../../shared/notices/result-document.ts';

/**
 * Makes a result into the bytes that are signed, checked and delivered: the same bytes for the same result, at any time and
 * on any machine. A PDF (`resultPdf`) everywhere but in random cases of virtual time.
 */
export type Print = (issued: IssuedResult) => Buffer;
