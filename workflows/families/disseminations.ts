export { dissemination } from '../dissemination/dissemination.ts';
