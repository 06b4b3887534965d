import { z } from 'zod';
import { ligne } from '../champs.ts';

/** Ce qu'une recherche trouve, par genre : chacun a son icône, son rang et son mot pour « type: ». */
export const genreTrouveSchema = z.enum([
  'instance',
  'reunion',
  'point',
  'decision',
  'action',
  'piece',
  'note',
  'personne',
  'structure',
  'designation',
  'contrat',
  'feuille',
  'fiche',
  'projet',
  'convention',
  'appel',
  'candidature',
  'dispositif',
  'territoire',
]);
export type GenreTrouve = z.infer<typeof genreTrouveSchema>;

/** Où en est ce qui se trouve, ramené à huit mots ; « retard » se lit de l'échéance et du jour, les autres sont écrits. */
export const etatTrouveSchema = z.enum([
  'ouvert',
  'retard',
  'a_venir',
  'bloque',
  'reporte',
  'fait',
  'abandonne',
  'sans_texte',
]);
export type EtatTrouve = z.infer<typeof etatTrouveSchema>;

/** Jours civils AAAA-MM-JJ : `de` compris, `a` non compris ; `null` : sans borne. */
export interface Periode {
  readonly de: string | null;
  readonly a: string | null;
}

/** Une faute d'opérateur, dite en français ; `proposition` : toute la recherche, corrigée. */
export const remarqueDeRechercheSchema = z.object({ message: z.string(), proposition: z.string().nullable() });
export type RemarqueDeRecherche = z.infer<typeof remarqueDeRechercheSchema>;

/** Une recherche comprise : tout ce qui est d'un même opérateur se vaut (« ou »), le reste est exigé ensemble. */
export interface RequeteDeRecherche {
  readonly mots: readonly string[];
  readonly phrases: readonly string[];
  readonly exclus: readonly string[];
  readonly genres: readonly GenreTrouve[];
  readonly etats: readonly EtatTrouve[];
  /** Tels que tapés : c'est le fichier qui sait quelles instances s'appellent ainsi. */
  readonly instances: readonly string[];
  readonly themes: readonly string[];
  /** Noms de pilotes ; « @moi » est à part. */
  readonly pilotes: readonly string[];
  readonly moi: boolean;
  readonly periodes: readonly Periode[];
  readonly remarques: readonly RemarqueDeRecherche[];
}

export const nomDeVueSchema = ligne('Donnez un nom à cette vue.', 80);

/** Une recherche à garder sous un nom. */
export const vueSaisieSchema = z.object({
  nom: nomDeVueSchema,
  recherche: ligne('Cherchez d’abord quelque chose : une vue garde une recherche.', 300),
});
