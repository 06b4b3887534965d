import { DOCUMENTS_A_MODELE } from '#shared/documents/modele/documents-a-modele.data.ts';
import { exempleDeModele } from '#shared/documents/modele/exemple.data.ts';
import type { ProfilLu } from '#shared/domain/profil/profil.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { modeleErrors } from '#shared/errors/modele.errors.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { verifierImage } from '../documents/image-deposee.ts';

function refusDImage(octets: Uint8Array): string | null {
  try {
    verifierImage(octets);
    return null;
  } catch (cause) {
    if (cause instanceof AppError) return cause.message;
    throw cause;
  }
}

/**
 * Pourquoi des fichiers d'un profil ne peuvent pas servir, par chemin : les images et les modèles se vérifient comme s'ils
 * venaient d'être déposés.
 */
export async function refusDesFichiers(
  { profil, fichiers }: ProfilLu,
  lecteurs: Pick<Lecteurs, 'modele'>,
): Promise<Map<string, string>> {
  const refus = new Map<string, string>();
  for (const [chemin, octets] of Object.entries(fichiers)) {
    const phrase = chemin.startsWith('images/') ? refusDImage(octets) : null;
    if (phrase !== null) refus.set(chemin, phrase);
  }
  for (const { genre, fichier } of profil.modeles) {
    const document = DOCUMENTS_A_MODELE.find((un) => un.genre === genre);
    const octets = fichiers[fichier.chemin];
    if (document === undefined || octets === undefined) continue;
    const { champs, blocs } = exempleDeModele(document);
    // biome-ignore lint/performance/noAwaitInLoops: un processus à la fois.
    const relu = await lecteurs.modele({ octets, connus: { champs, blocs: Object.keys(blocs) } });
    if ('refus' in relu) refus.set(fichier.chemin, relu.refus.message);
    else {
      const bloquantes = relu.remarques.filter(({ gravite }) => gravite === 'bloque').length;
      if (bloquantes > 0) refus.set(fichier.chemin, modeleErrors.aCorriger(bloquantes).message);
    }
  }
  return refus;
}
