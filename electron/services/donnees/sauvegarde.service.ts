import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { ContenuDeSauvegarde } from '#shared/domain/sauvegarde/contenu.schema.ts';
import type { RestaurationRetenue } from '#shared/domain/sauvegarde/restauration.schema.ts';
import type { Enveloppe } from '../passation/enveloppe.types.ts';
import type { FaireUneCopie } from './copie-de-formation.types.ts';
import type { ExtraitDObjet, ObjetCompare } from '#electron/repositories/donnees/remise.repository.ts';

/** Ce que l'hôte sait faire des sauvegardes du fichier ouvert. */
export interface SauvegardesDuFichier {
  readonly lister: () => Sortie<'sauvegardes.lister'>;
  readonly faire: () => Promise<Sauvegarde>;
  /** Fait une copie saine, puis retire celles d'avant cette opération, second dossier compris. @returns leur nombre */
  readonly retirerAvant: (operation: number) => Promise<number>;
  /** Qui a été effacé de ce fichier, par son seul identifiant, retenu hors de lui : une sauvegarde restaurée l'ignore. */
  readonly effacements: { readonly lire: () => readonly string[]; readonly retenir: (ids: readonly string[]) => void };
  readonly restaurer: (jeton: string) => Promise<Sortie<'sauvegardes.restaurer'>>;
  /** Une sauvegarde, telle que la liste la montre. @throws AppError si elle n'y est plus */
  readonly lire: (jeton: string) => Sauvegarde;
  /** Relit toute une copie, et note ce que cela a donné. */
  readonly revoir: (jeton: string) => Promise<Sauvegarde>;
  /** Ce qui suit lit la sauvegarde à part, sur une copie, dans un worker. */
  readonly contenu: (jeton: string) => Promise<ContenuDeSauvegarde>;
  readonly comparer: (jeton: string) => Promise<readonly ObjetCompare[]>;
  readonly extraire: (jeton: string, tbl: string, id: string) => Promise<ExtraitDObjet | null>;
  readonly restauration: { readonly lire: () => RestaurationRetenue | null; readonly oublier: () => void };
  /** « haut-rhin.comites ». */
  readonly nomDuFichier: string;
  /** Ouvre un sous-dossier où remettre le fichier à quelqu'un. @throws AppError si ce nom est pris, ou si rien ne s'y écrit */
  readonly envelopper: (dossier: string, nom: string) => Enveloppe;
  /** Prépare une copie de formation, tirée d'une copie à part du fichier. @throws AppError si sa place ne va pas */
  readonly copierPourLaFormation: FaireUneCopie;
  /** Vérifie le journal sur une copie du fichier, dans un worker. */
  readonly verifierJournal: () => Promise<Sortie<'journal.verifier'>>;
}

/** Les sauvegardes vérifiées, vues de Réglages. */
export const createSauvegardeService = (sauvegardes: SauvegardesDuFichier) =>
  ({
    'sauvegardes.lister': () => sauvegardes.lister(),
    'sauvegardes.faire': () => sauvegardes.faire(),
    'restaurations.derniere': () => sauvegardes.restauration.lire(),
    'restaurations.oublier': () => {
      sauvegardes.restauration.oublier();
      return null;
    },
    'sauvegardes.verifier': ({ jeton }) => sauvegardes.revoir(jeton),
    'journal.verifier': () => sauvegardes.verifierJournal(),
    'sauvegardes.restaurer': ({ jeton }) => sauvegardes.restaurer(jeton),
  }) satisfies Partial<HandlersFichier>;
