import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { effacerLaCopie } from '#electron/database/formation/ecrire-la-copie.ts';
import type { Sauvegardes } from '#electron/database/backup.ts';
import { estDisquePlein } from '#electron/database/sqlite-errors.ts';
import { ouvrirDossier } from '#electron/poste/ouvrir-dossier.ts';
import type { CopieFaite, CopieVoulue, FaireUneCopie } from '#electron/services/donnees/copie-de-formation.types.ts';
import { copierPourLaFormationAPart } from '#electron/travaux/copie-de-formation.ts';
import type { IssueDeCopie } from '#electron/travaux/copie-de-formation.worker.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import type { AppError } from '#shared/errors/app-error.ts';
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

type Empechement = Extract<IssueDeCopie, { readonly empechement: unknown }>;

/** Ce que l'on dit d'une copie empêchée ; une panne va au relevé. */
function refusDe({ empechement, raison }: Empechement, nom: string, hote: Hote): AppError {
  if (empechement === 'prise') return formationErrors.existeDeja(nom);
  const cause = new Error(raison);
  hote.relever('FORMATION', cause);
  return empechement === 'plein' ? formationErrors.disquePlein(cause) : formationErrors.nonFaite(cause);
}

type Suivre = Parameters<ReturnType<FaireUneCopie>>[0];

/**
 * Les copies de formation d'un fichier ouvert : tirées d'une copie à part, comme une sauvegarde, et récrites dans un
 * worker. Rien n'en va dans le dossier choisi qui n'ait été contrôlé.
 */
export const createCopieDeFormation =
  (hote: Hote, sauvegardes: () => Pick<Sauvegardes, 'surUneCopie'>): FaireUneCopie =>
  (voulue) => {
    const definitif = placeDe(voulue);
    const maintenant = hote.environnement.maintenant();
    const partiel = `${definitif}.${randomBytes(6).toString('hex')}.partiel`;
    async function copier(travail: string, suivre: Suivre, arret: AbortSignal): Promise<CopieFaite> {
      if (arret.aborted) throw new TravailAnnule();
      const copie = copierPourLaFormationAPart(
        {
          ...{ travail, definitif, partiel, sansTextes: voulue.sansTextes },
          ...{ sel: randomBytes(32), quandUtc: maintenant.toISOString(), jour: dateDuJour(maintenant) },
        },
        suivre,
      );
      arret.addEventListener('abort', copie.annuler, { once: true });
      try {
        const issue = await copie.resultat;
        if ('bilan' in issue) return { chemin: definitif, bilan: issue.bilan };
        throw refusDe(issue, basename(definitif), hote);
      } catch (cause) {
        effacerLaCopie({ travail, definitif, partiel });
        throw cause;
      }
    }
    return async (suivre, arret) => {
      try {
        return await sauvegardes().surUneCopie((travail) => copier(travail, suivre, arret));
      } catch (cause) {
        throw estDisquePlein(cause) ? formationErrors.disquePlein(cause) : cause;
      }
    };
  };
