import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters where a page shows it; points from the left and from the bottom. */
export interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ReadPdf {
  /** Runs of each page, in the order they were written. */
  readonly pages: readonly (readonly Printed[])[];
  /** Attachments by name, as text. */
  readonly attachments: Readonly<Record<string, string>>;
}

/** Reads a PDF with another library than it was made with. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Printed[][] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , , left, bottom] = item.transform as number[];
        if (left === undefined || bottom === undefined) throw new Error('a run without a place');
        return [{ text: item.str, left, right: left + item.width, bottom }];
      }),
    );
  }
  const files = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const attachments = Object.fromEntries(
    Object.entries(files ?? {}).map(([name, { content }]) => [name, Buffer.from(content).toString('utf8')]),
  );
  await task.destroy();
  return { pages, attachments };
}

/** Without spaces and ends of lines, which a page sets where they fit. */
export const squeezed = (text: string) => text.replaceAll(/\s/g, '');
