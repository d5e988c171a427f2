export { application } from './application/application.ts';
export { dissemination } from './dissemination/dissemination.ts';
export { sitting } from './sitting/sitting.ts';
