import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium; undefined where there is none, in CI an error. */
export async function browser(): Promise<Browser | undefined> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: flags });
  if (process.env['CI'] !== undefined) throw new Error(`No Chromium: ${places.join(', ')}.`);
  return undefined;
}

/** The Temporal UI as an operator uses it: only what can be seen and clicked. */
export class OperatorUi {
  readonly page: Page;
  readonly #workflows: string;

  static async open(chrome: Browser, ui: string): Promise<OperatorUi> {
    const viewport = { width: 1200, height: 900 };
    const page = await chrome.newPage({ viewport, timezoneId: 'Asia/Almaty', locale: 'en-GB' });
    page.setDefaultTimeout(20_000);
    return new OperatorUi(page, ui);
  }

  private constructor(page: Page, ui: string) {
    this.page = page;
    this.#workflows = `${ui}/namespaces/default/workflows`;
  }

  /** Opens a case at its card. */
  async openCase(caseId: string): Promise<void> {
    await this.page.goto(`${this.#workflows}/${encodeURIComponent(caseId)}`);
    await this.page
      .getByRole('tab', { name: 'User Metadata' })
      .or(this.page.getByText('User Metadata'))
      .first()
      .click();
    await this.card.waitFor();
  }

  /** The card; the UI shows its Markdown in a frame. */
  get card(): Locator {
    return this.page.frameLocator('iframe').last().locator('body');
  }

  /** Opens the list of the cases a query finds. */
  async openList(query: string): Promise<void> {
    await this.page.goto(`${this.#workflows}?query=${encodeURIComponent(query)}`);
  }

  /** The ids of the cases the list shows now. */
  async listed(): Promise<string[]> {
    const links = await this.page.locator('table a').allInnerTexts();
    return links.map((text) => text.trim()).filter((text) => text.startsWith('application/'));
  }

  /** Sends a message by the UI's own dialog; the error it shows, undefined when it closed. */
  async send(
    kind: 'Send an Update' | 'Send a Signal',
    name: string,
    json: string,
    shot?: string,
  ): Promise<string | undefined> {
    await this.page.getByRole('button', { name: 'More Actions' }).click();
    await this.page.getByRole('menuitem', { name: kind }).click();
    const dialog = this.page.getByRole('dialog').filter({ visible: true });
    await dialog.locator('button[aria-haspopup=true]').first().click();
    const option = dialog.getByRole('option').filter({ has: this.page.getByText(name, { exact: true }) });
    await option.waitFor();
    if (shot !== undefined) await this.shot(`${shot}-names`);
    await option.click();
    const data = dialog.locator('.cm-content').last();
    await data.fill(json);
    // Leaving the field, the UI lays the JSON out anew and moves the button away from under the pointer.
    await data.blur();
    await dialog.locator('.cm-line').nth(1).waitFor();
    if (shot !== undefined) await this.shot(`${shot}-filled`);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    const error = dialog.getByText(/^[A-Z_]+: |failure|error/i);
    const seen = await Promise.race([
      error.waitFor().then(async () => error.innerText()),
      dialog.waitFor({ state: 'hidden' }).then(() => undefined),
    ]);
    if (seen === undefined) return undefined;
    if (shot !== undefined) await this.shot(`${shot}-error`);
    await dialog.getByTestId('cancel-modal-button').click();
    return seen;
  }

  /** A picture for people, in test/output. */
  async shot(name: string, height = 900): Promise<void> {
    const { page } = this;
    const before = page.viewportSize() ?? { width: 1200, height };
    // A window that changes its size closes its menus.
    if (before.height !== height) await page.setViewportSize({ width: 1200, height });
    const folder = fileURLToPath(new URL('../output', import.meta.url));
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png` });
    if (before.height !== height) await page.setViewportSize(before);
  }
}
