import type { Engine } from './engine.ts';
import type { Sandbox } from '../sandbox.ts';
import { World, type WorldOptions } from '../world.ts';

/** Scenarios in virtual time: no server, no network, milliseconds a case. */
export async function virtualEngine(
  sandbox: Sandbox,
  begins: number,
  options: WorldOptions = {},
): Promise<Engine> {
  return engineOf(await World.open(sandbox, begins, options));
}

/** A world of the simulator as scenarios see it. */
export function engineOf(world: World): Engine {
  const { server, outside, store } = world;
  return {
    get now() {
      return server.now;
    },
    print: world.print,
    advance: (until) => server.advance(until),
    settle: () => server.settle(),
    async answered() {
      // What has an answer has it by now; a few turns of the event loop carry it to whoever waits.
      await new Promise(setImmediate);
    },
    file: (form, procedure) => world.submit(form, procedure),
    send: (caseId, name, body, through) => world.act(caseId, name, body, through),
    fault(system, kind, times) {
      world.fault(system, kind, times);
      return Promise.resolve();
    },
    fact(system, id, fact) {
      outside.learn(system, id, fact);
      return Promise.resolve();
    },
    decree: (amendment) => world.amend(amendment),
    async workers(what) {
      if (what === 'stop') server.stopWorkers();
      else if (what === 'start') server.startWorkers();
      else await server.restartWorker();
    },
    begun: () => Promise.resolve([...server.runs.keys()]),
    // Nobody is there to answer while the workers are gone.
    status: (caseId) => (server.working ? world.status(caseId) : Promise.resolve(undefined)),
    result: (caseId, of) => world.result(caseId, of),
    minutes: (caseId) => world.minutes(caseId),
    card: (caseId) => world.card(caseId),
    listed: (caseId) => Promise.resolve(server.runs.get(caseId)?.listed ?? {}),
    steps: (caseId) => store.history(caseId),
    told: (system) => Promise.resolve(outside.calls(system)),
    registry: () => store.registryList(),
    close: () => server.close(),
  };
}
