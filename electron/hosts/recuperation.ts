import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '#shared/errors/app-error.ts';
import type { RestaurationRetenue } from '#shared/domain/sauvegarde/restauration.schema.ts';
import { createRestaurationRetenue } from '#electron/database/restauration-retenue.ts';
import { traduireSqlite } from '#electron/database/sqlite-errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { type CopieRangee, copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { operationsApres, proposerRecuperation, type Recuperation, restaurer } from '#electron/database/restore.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import type { Hote } from './hote.ts';

interface Retenu {
  readonly phrase: string;
  /** Le fichier est abîmé et une sauvegarde sûre existe. */
  readonly proposee: ({ readonly chemin: string; readonly copies: readonly CopieRangee[] } & Recuperation) | null;
}

/** Un dossier de sauvegardes hors d'atteinte n'empêche pas de dire pourquoi le fichier ne s'ouvre pas. */
function copiesDe(chemin: string): CopieRangee[] {
  try {
    return copiesDuDossier(dossierDesSauvegardes(chemin));
  } catch {
    return [];
  }
}

/** La restauration est faite : un disque plein ne doit pas faire croire le contraire. */
function retenirSansGener(hote: Hote, chemin: string, restauration: RestaurationRetenue): void {
  try {
    createRestaurationRetenue(dossierDesSauvegardes(chemin)).retenir(restauration);
  } catch (cause) {
    hote.relever('RESTAURE', cause);
  }
}

/** Pourquoi un fichier ne s'ouvre pas et, s'il est abîmé, la sauvegarde qui peut le remplacer. Le fichier n'est jamais touché. */
export function createRecuperation(hote: Hote) {
  let retenu: Retenu | null = null;
  return {
    empechement: (): string | null => retenu?.phrase ?? null,
    proposee: () => retenu?.proposee ?? null,
    oublier: (): void => {
      retenu = null;
    },
    /** Retient un refus attendu ; toute autre faute continue son chemin. */
    retenir(brute: unknown, chemin: string): void {
      const cause = brute instanceof AppError ? brute : traduireSqlite(brute);
      if (cause === null) throw brute;
      // Un fichier disparu laisse ses sauvegardes derrière lui, comme un fichier abîmé.
      const perdu = cause.code === 'BASE' || !existsSync(chemin);
      const copies = perdu ? copiesDe(chemin) : [];
      const trouvee = proposerRecuperation(chemin, copies);
      retenu = {
        phrase: cause.message,
        proposee: trouvee === null ? null : { chemin, copies: copies.filter(({ verifiee }) => verifiee), ...trouvee },
      };
    },
    /**
     * Pose une sauvegarde à la place du fichier perdu, gardé à côté s'il est là, et retient ce qu'elle n'a pas.
     * @param id la sauvegarde choisie ; `null` : la plus récente dont l'empreinte tient
     */
    async accomplir(id: string | null): Promise<{ readonly chemin: string; readonly copieUtc: string }> {
      const proposee = retenu?.proposee ?? null;
      const copie = id === null ? proposee?.copie : proposee?.copies.find((une) => une.id === id);
      if (proposee === null || copie === undefined) throw fichierErrors.perime();
      const { chemin } = proposee;
      const { maintenant } = hote.environnement;
      const manquantes = operationsApres(chemin, copie.ancre?.operation ?? 0);
      const verifier = (aVerifier: string) => verifierCopieAPart(aVerifier, 'entiere', true).resultat;
      const deCote = await restaurer(copie, chemin, { maintenant, verifier });
      retenirSansGener(hote, chemin, {
        quandUtc: maintenant().toISOString(),
        copieUtc: copie.quandUtc,
        deCote: deCote === null ? null : basename(deCote),
        manquantes: manquantes === null ? null : [...manquantes],
      });
      return { chemin, copieUtc: copie.quandUtc };
    },
  };
}
