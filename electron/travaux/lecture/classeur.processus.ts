import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import { accomplir } from './accomplir.ts';
import type { FichierALire, LectureDeClasseur } from './lecteurs.ts';

accomplir<FichierALire, LectureDeClasseur>(({ nom, octets, cachees = false }) => {
  try {
    return { lu: lireClasseur(octets, nom, cachees) };
  } catch (cause) {
    if (cause instanceof ClasseurRefuse) return { refus: cause.refus };
    throw cause;
  }
});
