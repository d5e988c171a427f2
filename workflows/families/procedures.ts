export { application } from '../application/application.ts';
