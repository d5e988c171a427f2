const line = JSON.stringify({ ready: true });

/** A process of ours tells whoever started it that it serves: one line `{"ready":true}` on stdout. Call once. */
export function announceReady(): void {
  process.stdout.write(`${line}\n`);
}

/** Whether the output of a process holds the line of `announceReady`. */
export function isReady(output: string): boolean {
  return output.split('\n').includes(line);
}
