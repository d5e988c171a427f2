/** See `preload.ts`. */
import '../complaint/acknowledgement.ts';
import '../complaint/admissibility.ts';
import '../complaint/consequences.ts';
import '../complaint/court.ts';
import '../complaint/procedure.ts';
import '../complaint/reaction.ts';
import '../complaint/registration.ts';
import '../complaint/review.ts';
import '../complaint/ruling.ts';
