import { setCurrentDetails } from '@temporalio/workflow';

/** The operator's page of this case: drawn when somebody opens it, for a case is changed far more often than looked at. */
class Details {
  private page: (() => string) | undefined;

  drawnBy(page: () => string): void {
    this.page = page;
  }

  draw(): void {
    if (this.page !== undefined) setCurrentDetails(this.page());
  }
}

export const details = new Details();
