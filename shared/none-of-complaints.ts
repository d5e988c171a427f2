/**
 * In the bundle of a family whose cases take no message of a complaint (`workers/bundle/bundle.ts`): none of its words, in place
 * of the modules that hold them.
 */
export const forComplaints = {};
export const complaintErrors = {};
export const complaintEvents = {};
