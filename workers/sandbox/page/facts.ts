import type { Mounted } from '../stand-in.ts';
import { type Html, html } from './html.ts';

/** What a stand-in that is asked and not told knows: one line a number, as it would be sent to `PUT /<name>/facts`. */
export function factsBox({ system, facts }: Mounted): Html | undefined {
  if (system.facts === undefined) return undefined;
  const rows = [...facts].map(
    ([id, fact]) =>
      html`<tr>
        <td><code>${id}</code></td>
        <td><code>${JSON.stringify(fact)}</code></td>
      </tr>`,
  );
  return html`<details class="box">
    <summary>${system.title} · ${facts.size} · <code>PUT /${system.name}/facts</code></summary>
    <table>
      ${rows}
    </table>
  </details>`;
}
