/** Somebody asked Temporal to cancel this workflow. A case ends by law, so it only shows that it was asked. */
class Cancellation {
  private listener: (() => void) | undefined;

  ask(): void {
    this.listener?.();
  }

  onAsked(listener: () => void): void {
    this.listener = listener;
  }
}

export const cancellation = new Cancellation();
