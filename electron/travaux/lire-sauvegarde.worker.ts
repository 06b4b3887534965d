import { comparerSauvegarde, type ObjetCompare } from '#electron/database/sauvegarde/comparer.ts';
import { contenuDe } from '#electron/database/sauvegarde/contenu.ts';
import { createExtraction, type ExtraitDObjet } from '#electron/database/sauvegarde/extraire.ts';
import { surUneCopieDeLecture } from '#electron/database/sauvegarde/lire-une-copie.ts';
import type { ContenuDeSauvegarde } from '#shared/domain/sauvegarde/contenu.schema.ts';
import { accomplir } from './travail.ts';

/** Ce que l'on demande d'une sauvegarde. */
export type QuestionDeSauvegarde =
  | { readonly quoi: 'contenu'; readonly sauvegarde: string }
  | { readonly quoi: 'comparer'; readonly sauvegarde: string; readonly present: string }
  | { readonly quoi: 'extraire'; readonly sauvegarde: string; readonly tbl: string; readonly id: string };

/** La réponse à chacune. */
export interface ReponseDeSauvegarde {
  readonly contenu: ContenuDeSauvegarde;
  readonly comparer: readonly ObjetCompare[];
  readonly extraire: ExtraitDObjet | null;
}

await accomplir<QuestionDeSauvegarde, ReponseDeSauvegarde[QuestionDeSauvegarde['quoi']]>((question) => {
  switch (question.quoi) {
    case 'contenu':
      return surUneCopieDeLecture(question.sauvegarde, contenuDe);
    case 'comparer':
      return comparerSauvegarde(question.sauvegarde, question.present);
    case 'extraire':
      return surUneCopieDeLecture(question.sauvegarde, (db) =>
        createExtraction(db).extraire(question.tbl, question.id),
      );
  }
});
