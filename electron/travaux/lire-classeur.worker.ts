import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { ClasseurRefuse } from '#electron/lecture/classeur/refus.ts';
import type { ClasseurALire, LectureDeClasseur } from './lire-classeur.ts';
import { accomplir } from './travail.ts';

await accomplir<ClasseurALire, LectureDeClasseur>(({ nom, octets }) => {
  try {
    return { lu: lireClasseur(octets, nom) };
  } catch (cause) {
    if (cause instanceof ClasseurRefuse) return { refus: cause.refus };
    throw cause;
  }
});
