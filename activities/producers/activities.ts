import type { ProducerEntry, Producers } from './port.ts';

export type ProducerActivities = ReturnType<typeof producerActivities>;

export function producerActivities(producers: Producers) {
  return {
    /** RULES-6: the applicant's entry in the register of Kazakhstani producers; `entry` is absent when there is none. */
    async producer({ id }: { readonly id: string }): Promise<{ readonly entry?: ProducerEntry }> {
      const entry = await producers.find(id);
      return entry === undefined ? {} : { entry };
    },
  };
}
