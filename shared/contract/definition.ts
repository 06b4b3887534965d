// Les phrases françaises des schémas, pour qui passe par le contrat.
import '#shared/errors/phrases-de-schema.ts';
import type { z } from 'zod';

/** Tables du fichier de travail qu'une requête lit et qu'une commande touche. */
export type Table =
  | 'fichier'
  | 'emetteur'
  | 'signataire'
  | 'choix_emetteur'
  | 'logo'
  | 'piece'
  | 'instance'
  | 'instance_commune'
  | 'acte'
  | 'structure'
  | 'structure_territoire'
  | 'affectation'
  | 'contact'
  | 'constat_ecarte'
  | 'designation'
  | 'designation_territoire'
  | 'genre_designation'
  | 'personne'
  | 'deploiement'
  | 'deploiement_territoire'
  | 'chiffre_eq2030'
  | 'chiffre_territoire'
  | 'population_qpv'
  | 'succession_qpv'
  | 'siege'
  | 'mandat'
  | 'contrat_ville'
  | 'reunion'
  | 'point'
  | 'presence'
  | 'deliberation'
  | 'action'
  | 'parametre'
  | 'pointage'
  | 'nombre_fixe'
  | 'voix'
  | 'election'
  | 'point_theme'
  | 'piece_jointe'
  | 'proposition'
  | 'point_type'
  | 'reponse'
  | 'accord'
  | 'mouvement'
  | 'deport'
  | 'bulletin'
  | 'version_pv'
  | 'attente'
  | 'audit'
  | 'dossier_iae'
  | 'document_produit'
  | 'modele'
  | 'correspondance'
  | 'traitement'
  | 'trace_donnees'
  | 'passage'
  | 'vue_de_recherche'
  | 'contrat_signataire'
  | 'contrat_jalon'
  | 'feuille_de_route'
  | 'axe'
  | 'objectif'
  | 'fiche_action'
  | 'inscription'
  | 'fiche_quartier'
  | 'fiche_partenaire'
  | 'fiche_piece'
  | 'fiche_mot'
  | 'etape'
  | 'sous_action'
  | 'financement'
  | 'indicateur'
  | 'mesure'
  | 'enveloppe'
  | 'projet'
  | 'projet_quartier'
  | 'projet_montant'
  | 'projet_consigne'
  | 'dispositif'
  | 'fiche_dispositif'
  | 'meteo'
  | 'navette'
  | 'version_feuille'
  | 'diagnostic_chiffre'
  | 'concertation'
  | 'frein'
  | 'fiche_frein'
  | 'risque'
  | 'appel'
  | 'appel_etape'
  | 'appel_zone'
  | 'appel_public'
  | 'appel_critere'
  | 'appel_question'
  | 'appel_piece'
  | 'candidature'
  | 'candidature_membre'
  | 'candidature_zone'
  | 'candidature_annee'
  | 'candidature_public'
  | 'candidature_controle'
  | 'candidature_note'
  | 'candidature_avis'
  | 'convention'
  | 'convention_avenant'
  | 'avenant_valeur'
  | 'convention_piece'
  | 'signature_de_convention'
  | 'convention_axe'
  | 'convention_engagement'
  | 'aide_publique'
  | 'convention_membre'
  | 'convention_territoire'
  | 'convention_annee'
  | 'convention_versement'
  | 'convention_indicateur'
  | 'convention_objectif'
  | 'convention_jalon'
  | 'convention_releve'
  | 'convention_correction'
  | 'ligne_de_compte'
  | 'exercice_de_compte'
  | 'convention_fait'
  | 'convention_pointage'
  | 'convention_resiliation'
  | 'controle_surcompensation'
  | 'rapport_copil'
  | 'rapport_ecart'
  | 'rapport_conformite'
  | 'rapport_risque'
  | 'convention_du_ecarte'
  | 'visite'
  | 'visite_agent'
  | 'visite_point'
  | 'justificatif'
  | 'lettre_de_controle'
  | 'lettre_point'
  | 'demande_de_controle'
  | 'demande_relance'
  | 'donnee_transmise'
  | 'rsfp_mois'
  | 'parametre_de_convention'
  | 'note_rapide'
  | 'mise_de_cote'
  | 'alerte_ecartee'
  | 'seuil_d_alerte'
  | 'operation'
  | 'note_d_une_page'
  | 'saisie_en_cours';

/**
 * Opération du contrat. Trois genres :
 * - `requete` lit, et déclare les tables lues ;
 * - `commande` écrit dans une seule transaction journalisée, que l'on peut annuler ;
 * - `demande` s'adresse à l'hôte (ouvrir un fichier, produire un document) sans passer par le journal.
 */
export type Definition<E extends z.ZodType = z.ZodType, S extends z.ZodType = z.ZodType> =
  | { readonly genre: 'requete'; readonly entree: E; readonly sortie: S; readonly lit: readonly Table[] }
  | {
      readonly genre: 'commande';
      readonly entree: E;
      readonly sortie: S;
      readonly libelle: string;
      readonly annulable: boolean;
      /** Ce que l'historique dit de plus, d'après ce qui est demandé. */
      readonly preciser?: (entree: never) => string;
      /** Vrai de ce qui demandera des secondes : l'écriture se fait pas à pas, se suit et s'arrête. */
      readonly longue?: (entree: never) => boolean;
    }
  | { readonly genre: 'demande'; readonly entree: E; readonly sortie: S };

/** Lecture ; `lit` dit quand la relire : dès qu'une de ces tables est touchée. */
export const requete = <E extends z.ZodType, S extends z.ZodType>(entree: E, sortie: S, lit: readonly Table[]) =>
  ({ genre: 'requete', entree, sortie, lit }) as const;

/** Écriture ; `libelle` est ce que lit l'historique et le geste « Annuler ». */
export const commande = <E extends z.ZodType, S extends z.ZodType>(
  entree: E,
  sortie: S,
  libelle: string,
  annulable = true,
) => ({ genre: 'commande', entree, sortie, libelle, annulable }) as const;

/** Écriture dont l'historique dit le détail : « Reprendre 7 corrections sur 9 ». */
export const commandePrecise = <E extends z.ZodType, S extends z.ZodType>(
  entree: E,
  sortie: S,
  libelle: string,
  preciser: (entree: z.output<E>) => string,
) => ({ genre: 'commande', entree, sortie, libelle, annulable: true, preciser }) as const;

/** Écriture qui peut demander des secondes : son service la donne pas à pas. */
export const commandeLongue = <E extends z.ZodType, S extends z.ZodType>(
  entree: E,
  sortie: S,
  libelle: string,
  { preciser, longue }: { preciser: (entree: z.output<E>) => string; longue: (entree: z.output<E>) => boolean },
) => ({ genre: 'commande', entree, sortie, libelle, annulable: true, preciser, longue }) as const;

/** Ce que l'historique lit d'une commande : son libellé, précisé s'il le peut. */
export const libelleDe = (definition: Extract<Definition, { genre: 'commande' }>, entree: unknown): string =>
  definition.preciser?.(entree as never) ?? definition.libelle;

/** Demande à l'hôte, hors du journal. */
export const demande = <E extends z.ZodType, S extends z.ZodType>(entree: E, sortie: S) =>
  ({ genre: 'demande', entree, sortie }) as const;
