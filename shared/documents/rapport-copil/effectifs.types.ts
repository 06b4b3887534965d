import type { DixMilliemes } from '#shared/domain/convention/argent/centimes.rules.ts';
import type { Feu } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';

/** Un effectif du rapport : `null`, personne ne l'a dit (« n.d. ») ; `tu`, il ne se communique pas (« n.c. », I11). */
export interface EffectifCommunique {
  readonly nombre: number | null;
  readonly tu: boolean;
}

/** Un indicateur, ou une de ses parts qui a un objectif (T1). */
export interface LigneDIndicateur {
  readonly indicateurId: string;
  readonly code: string | null;
  /** Ce que compte la ligne : « Entrées en parcours » ; et l'indicateur dont elle est : « Durée des parcours ». */
  readonly libelle: string;
  readonly nom: string;
  /** « total », « qpv ». */
  readonly part: string;
  /** Une part : « dont habitant un QPV ». */
  readonly dont: boolean;
  readonly definition: string | null;
  readonly objectif: number | null;
  /** Au dernier relevé de l'indicateur (I5), et ce jour-là ; `null` : rien n'est relevé. */
  readonly aDate: number | null;
  readonly au: string | null;
  readonly periode: EffectifCommunique;
  readonly cumul: EffectifCommunique;
  /** Cumul ÷ objectif total (I4), puis ÷ objectif à date, dont se lit le feu (I6). */
  readonly taux: DixMilliemes | null;
  readonly tauxADate: DixMilliemes | null;
  readonly ecart: number | null;
  readonly feu: Feu;
  /** Au terme, au rythme constaté ; se tait avec le cumul (I11). */
  readonly projete: number | null;
  readonly commentaire: string | null;
}

/** Une colonne de la ventilation : un indicateur, et son total. */
export interface ColonneVentilee {
  readonly libelle: string;
  readonly total: EffectifCommunique;
}

/** Une part, lue dans chaque colonne ; `part` : des dix-millièmes du total, `null` si l'un des deux se tait. */
export interface PartVentilee {
  readonly libelle: string;
  readonly valeurs: readonly (EffectifCommunique & { readonly part: DixMilliemes | null })[];
}

/** Une ventilation : sexe, âge… ; un recoupement ne s'additionne pas (I3). */
export interface VentilationDuRapport {
  readonly nom: string;
  readonly additive: boolean;
  readonly parts: readonly PartVentilee[];
}

/** Les sorties, motif par motif, sur la période et en tout. */
export interface SortieDuRapport {
  readonly libelle: string;
  readonly positive: boolean;
  readonly periode: EffectifCommunique;
  readonly cumul: EffectifCommunique;
}

/** Un rapport de deux effectifs et ses termes ; `taux` `null` : un terme manque ou se tait. */
export interface TauxDuRapport {
  readonly libelle: string;
  readonly calcul: string;
  readonly un: EffectifCommunique;
  readonly autre: EffectifCommunique;
  readonly taux: DixMilliemes | null;
}

/** Les bénéficiaires d'une convention, au jour des données. */
export interface EffectifsDuRapport {
  /** Le jour des données (I12). */
  readonly au: string;
  readonly source: string;
  readonly seuils: { readonly vert: DixMilliemes; readonly orange: DixMilliemes };
  readonly seuilCases: number;
  /** Les jours de la convention, et ceux qu'un objectif à date a comptés : jusqu'au dernier relevé de son indicateur (I5). */
  readonly jours: {
    readonly total: number;
    readonly releves: readonly { readonly au: string; readonly ecoules: number; readonly lignes: readonly string[] }[];
  };
  readonly indicateurs: readonly LigneDIndicateur[];
  readonly colonnes: readonly ColonneVentilee[];
  readonly ventilations: readonly VentilationDuRapport[];
  readonly territoires: readonly PartVentilee[];
  /** Ventilations propres à un indicateur, d'une seule colonne chacune. */
  readonly autres: readonly VentilationDuRapport[];
  /** Cumul réalisé et objectif, période par période ; `null` : rien à dessiner. */
  readonly courbe: {
    readonly libelle: string;
    readonly periodes: readonly {
      readonly au: string;
      readonly libelle: string;
      readonly realise: number | null;
      readonly objectif: number | null;
    }[];
  } | null;
  readonly entonnoir: readonly { readonly libelle: string; readonly cumul: EffectifCommunique }[];
  readonly sorties: readonly SortieDuRapport[];
  readonly totalDesSorties: { readonly periode: EffectifCommunique; readonly cumul: EffectifCommunique } | null;
  readonly taux: readonly TauxDuRapport[];
  /** En jours (I8) ; `null` : pas dite. */
  readonly dureeMoyenne: number | null;
  /** Parcours en cours, trop longs, non inscrits : des états au jour des données. */
  readonly etats: readonly { readonly libelle: string; readonly nombre: EffectifCommunique }[];
}
