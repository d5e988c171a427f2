export { application } from './application/application.ts';
export { sitting } from './sitting/sitting.ts';
