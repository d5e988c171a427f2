import { setWorkflowOptions } from '@temporalio/workflow';
import { application } from './application/application.ts';

setWorkflowOptions({ versioningBehavior: 'AUTO_UPGRADE' }, application);

export { application };
