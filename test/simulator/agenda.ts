import TinyQueue from 'tinyqueue';

interface Item {
  readonly at: number;
  readonly n: number;
  happen: (() => void) | undefined;
}

/** What will happen, by its moment in virtual time; what is due at one moment comes in the order it was put in. */
export class Agenda {
  private readonly items = new TinyQueue<Item>([], (a, b) => a.at - b.at || a.n - b.n);
  private put = 0;

  /** Milliseconds of the next item; infinite when nothing is to come. */
  get next(): number {
    this.dropTakenOut();
    return this.items.peek()?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Puts an item in; returns the step that takes it out again. */
  add(at: number, happen: () => void): () => void {
    this.put += 1;
    const item: Item = { at, n: this.put, happen };
    this.items.push(item);
    return () => {
      item.happen = undefined;
    };
  }

  /** Lets everything happen that is due by this moment. */
  happen(until: number): void {
    while (this.next <= until) this.items.pop()?.happen?.();
  }

  private dropTakenOut(): void {
    while (this.items.length > 0 && this.items.peek()?.happen === undefined) this.items.pop();
  }
}
