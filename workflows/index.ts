export * from './families/complaints.ts';
export * from './families/disseminations.ts';
export * from './families/procedures.ts';
export * from './families/sittings.ts';
