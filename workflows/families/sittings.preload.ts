/** See `preload.ts`. */
import '../sitting/agenda.ts';
import '../sitting/findings.ts';
import '../sitting/minutes.ts';
import '../sitting/procedure.ts';
import '../sitting/recommendations.ts';
import '../sitting/voting.ts';
