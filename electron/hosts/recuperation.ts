import { AppError } from '#shared/errors/app-error.ts';
import { traduireSqlite } from '#electron/database/sqlite-errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { copiesDuDossier, dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { proposerRecuperation, type Recuperation, restaurer } from '#electron/database/restore.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import type { Hote } from './hote.ts';

interface Retenu {
  readonly phrase: string;
  /** Le fichier est abîmé et une sauvegarde sûre existe. */
  readonly proposee: ({ readonly chemin: string } & Recuperation) | null;
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
      const trouvee =
        cause.code === 'BASE' ? proposerRecuperation(chemin, copiesDuDossier(dossierDesSauvegardes(chemin))) : null;
      retenu = { phrase: cause.message, proposee: trouvee === null ? null : { chemin, ...trouvee } };
    },
    /** Pose la sauvegarde proposée à la place du fichier abîmé, gardé à côté. @returns le chemin à rouvrir. */
    async accomplir(): Promise<string> {
      const proposee = retenu?.proposee ?? null;
      if (proposee === null) throw fichierErrors.perime();
      const verifier = (copie: string) => verifierCopieAPart(copie, 'entiere', true).resultat;
      await restaurer(proposee.copie, proposee.chemin, { maintenant: hote.environnement.maintenant, verifier });
      return proposee.chemin;
    },
  };
}
