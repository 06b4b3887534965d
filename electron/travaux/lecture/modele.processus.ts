import { AppError } from '#shared/errors/app-error.ts';
import { ouvrirModele } from '#electron/documents/modele/ouvrir.ts';
import { relireModele } from '#electron/documents/modele/relire.ts';
import { accomplir } from './accomplir.ts';
import type { ModeleARelire, RelectureDeModele } from './lecteurs.ts';

accomplir<ModeleARelire, RelectureDeModele>(({ octets, connus }) => {
  try {
    return { remarques: relireModele(ouvrirModele(octets), connus) };
  } catch (cause) {
    if (cause instanceof AppError) return { refus: cause.transmise };
    throw cause;
  }
});
