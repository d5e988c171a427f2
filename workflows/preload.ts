/**
 * Loaded once a worker and shared by all cases, so that a parked case costs its state and no code: words, law texts,
 * compiled checks, and the code itself. Nothing of it may hold what is one case's own in a variable of its module; what
 * does (`cancellation.ts`, `details.ts`, and who imports them) is loaded for every case anew.
 */
import './stack-traces.ts';
import '@temporalio/workflow';
import './application/acceptance-refusal.ts';
import './application/commission.ts';
import './application/completeness.ts';
import './application/criteria.ts';
import './application/decision.ts';
import './application/intake.ts';
import './application/procedure.ts';
import './application/result.ts';
import './application/submission.ts';
import './application/hearing.ts';
import './application/dissemination.ts';
import './casework/case.ts';
import './casework/status.ts';
import './dissemination/procedure.ts';
import './dissemination/receivers.ts';
import './dissemination/version.ts';
import './sitting/agenda.ts';
import './sitting/findings.ts';
import './sitting/minutes.ts';
import './sitting/procedure.ts';
import './sitting/recommendations.ts';
import './sitting/voting.ts';
import './converter/failure-converter.ts';
import './converter/payload-converter.ts';
