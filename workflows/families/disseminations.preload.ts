/** See `preload.ts`. */
import '../dissemination/procedure.ts';
import '../dissemination/receivers.ts';
import '../dissemination/version.ts';
