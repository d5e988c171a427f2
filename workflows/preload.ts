/**
 * Loaded once a worker and shared by all cases, so that a parked case costs its state and no code: words, law texts,
 * compiled checks, and the code itself. Nothing of it may hold what is one case's own in a variable of its module; what
 * does (`cancellation.ts`, `details.ts`, and who imports them) is loaded for every case anew. This is what every family
 * shares; its own is in `families/<family>.preload.ts`.
 */
import './stack-traces.ts';
import '@temporalio/workflow';
import './casework/begin-again.ts';
import './casework/case.ts';
import './casework/status.ts';
import './converter/failure-converter.ts';
import './converter/payload-converter.ts';
