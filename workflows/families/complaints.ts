export { complaint } from '../complaint/complaint.ts';
