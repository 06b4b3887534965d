/**
 * Un paragraphe du manuel. `{quorum}` y met le mot de droit de ce nom, défini au survol ; `{quorum|du quorum}`
 * l'écrit autrement ; `[Enregistrer]` dit le nom d'un geste à l'écran.
 */
export type Phrase = string;

export interface SectionDeManuel {
  readonly titre: string;
  readonly phrases: readonly Phrase[];
  /** Suite de gestes, numérotée. */
  readonly etapes?: readonly Phrase[];
  readonly liens?: readonly { readonly vers: string; readonly nom: string }[];
}

export interface PageDeManuel {
  /** Fin de son adresse : « /aide/seance ». */
  readonly cle: string;
  readonly titre: string;
  /** Une phrase, sous le titre et dans le sommaire. */
  readonly enBref: string;
  readonly sections: readonly SectionDeManuel[];
}
