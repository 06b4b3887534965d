import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import { accomplir } from './accomplir.ts';
import type { FichierALire, LectureDeClasseur } from './lecteurs.ts';

accomplir<FichierALire, LectureDeClasseur>(({ nom, octets }) => {
  try {
    return { lu: lireClasseur(octets, nom) };
  } catch (cause) {
    if (cause instanceof ClasseurRefuse) return { refus: cause.refus };
    throw cause;
  }
});
