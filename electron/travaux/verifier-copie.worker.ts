import { oterLesNotes } from '#electron/database/oter-les-notes.ts';
import { type Niveau, type Verdict, verifierCopie, verdictDe } from '#electron/database/verification.ts';
import { accomplir } from './travail.ts';

export interface CopieAVerifier {
  readonly chemin: string;
  readonly niveau: Niveau;
  readonly neuve: boolean;
  /** Les notes qu'elle ne doit plus porter (identifiants), et avec elles la frappe en cours ; absent : elle reste telle quelle. */
  readonly sansNotes?: readonly string[] | undefined;
}

await accomplir<CopieAVerifier, Verdict>(({ chemin, niveau, neuve, sansNotes }, progresser) => {
  if (sansNotes !== undefined) {
    progresser({ fait: 0, total: 5, libelle: 'Retrait des notes gardées' });
    try {
      oterLesNotes(chemin, sansNotes);
    } catch (cause) {
      return verdictDe(cause);
    }
  }
  return verifierCopie(chemin, niveau, neuve, progresser);
});
