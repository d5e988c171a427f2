/** See `preload.ts`. */
import '../application/acceptance-refusal.ts';
import '../application/commission.ts';
import '../application/completeness.ts';
import '../application/criteria.ts';
import '../application/decision.ts';
import '../application/intake.ts';
import '../application/procedure.ts';
import '../application/result.ts';
import '../application/submission.ts';
import '../application/hearing.ts';
import '../casework/begin-dissemination.ts';
