/** Loaded once a worker and shared by all cases: words, law texts and compiled checks, no state of a case. */
import './casework/card.ts';
import './casework/checks.ts';
import './casework/status.ts';
import './casework/wording.ts';
import './application/notices.ts';
