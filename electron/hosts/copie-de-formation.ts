import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { effacerLePartiel } from '#electron/database/formation/copier.ts';
import type { Sauvegardes } from '#electron/database/backup.ts';
import { estDisquePlein } from '#electron/database/sqlite-errors.ts';
import { ouvrirDossier } from '#electron/poste/ouvrir-dossier.ts';
import type { CopieVoulue, FaireUneCopie } from '#electron/services/donnees/copie-de-formation.types.ts';
import { copierPourLaFormationAPart } from '#electron/travaux/copie-de-formation.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { formationErrors } from '#shared/errors/formation.errors.ts';
import { EXTENSION } from './emplacements.ts';
import type { Hote } from './hote.ts';

/** Où sera la copie. @throws AppError si le nom est pris, ou si l'on ne peut pas y écrire */
function placeDe({ dossier, nom }: CopieVoulue): string {
  if (!ouvrirDossier(dossier)) throw formationErrors.dossierFerme();
  const fichier = nom.endsWith(EXTENSION) ? nom : `${nom}${EXTENSION}`;
  const definitif = join(dossier, fichier);
  if (existsSync(definitif)) throw formationErrors.existeDeja(fichier);
  return definitif;
}

/**
 * Les copies de formation d'un fichier ouvert : tirées d'une copie à part, comme une sauvegarde, et récrites dans un
 * worker. Le fichier en clair ne va jamais dans le dossier choisi.
 */
export const createCopieDeFormation =
  (hote: Hote, sauvegardes: () => Pick<Sauvegardes, 'surUneCopie'>): FaireUneCopie =>
  (voulue) => {
    const definitif = placeDe(voulue);
    const maintenant = hote.environnement.maintenant();
    return async (suivre, arret) => {
      try {
        return await sauvegardes().surUneCopie(async (travail) => {
          if (arret.aborted) throw new TravailAnnule();
          const copie = copierPourLaFormationAPart(
            {
              ...{ travail, definitif, sansTextes: voulue.sansTextes },
              ...{ sel: randomBytes(32), quandUtc: maintenant.toISOString(), jour: dateDuJour(maintenant) },
            },
            suivre,
          );
          arret.addEventListener('abort', copie.annuler, { once: true });
          const issue = await copie.resultat;
          if ('bilan' in issue) return { chemin: definitif, bilan: issue.bilan };
          const cause = new Error(issue.raison);
          hote.relever('FORMATION', cause);
          throw issue.empechement === 'plein' ? formationErrors.disquePlein(cause) : formationErrors.nonFaite(cause);
        });
      } catch (cause) {
        effacerLePartiel(definitif);
        throw estDisquePlein(cause) ? formationErrors.disquePlein(cause) : cause;
      }
    };
  };
