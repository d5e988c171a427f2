export { sitting } from '../sitting/sitting.ts';
