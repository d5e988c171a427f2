import { openSandbox, type Sandbox } from '../../test/simulator/sandbox.ts';
import { bundleWorkflows } from '../bundle/bundle.ts';

/** The sandbox over the bundle that production runs. */
export async function productionSandbox(): Promise<Sandbox> {
  return openSandbox((await bundleWorkflows('production')).code);
}
