import type { Bloc, DocumentNeutre, Segments, StyleParagraphe } from '../blocs.ts';
import { CORPS } from './blocs-du-modele.ts';

/** Un texte à balises, recopié lettre pour lettre : la typographie n'a rien à y faire. */
const brut = (source: string): Segments => [{ texte: source }];
const paragraphe = (id: string, source: string, style: StyleParagraphe = 'corps'): Bloc => ({
  type: 'paragraphe',
  id,
  style,
  lie: false,
  segments: brut(source),
});
const titre = (id: string, niveau: 1 | 2, source: string): Bloc => ({
  type: 'titre',
  id,
  niveau,
  numero: null,
  nouvellePage: false,
  segments: brut(source),
});

const TETE: Bloc = {
  type: 'blocTitre',
  id: 'titre',
  forme: '{document.forme}',
  instance: brut('{instance.nom}'),
  seance: brut('{reunion.date}, {reunion.heure}, {reunion.lieu}'),
  reference: brut('{document.reference}'),
};

/** Un compte rendu : les rubriques toutes faites, et les points écrits un à un. */
const COMPTE_RENDU: readonly Bloc[] = [
  TETE,
  titre('essentiel', 1, 'L’essentiel'),
  paragraphe('essentiel_bloc', '{@bloc.essentiel}'),
  titre('participants', 1, 'Participants'),
  paragraphe('participants_bloc', '{@bloc.participants}'),
  titre('points', 1, 'Points de l’ordre du jour'),
  paragraphe('points_debut', '{#points}'),
  titre('point', 2, '{numero}. {titre}'),
  paragraphe('point_fiche', '{#intervenant}{intervenant}. {/intervenant}Nature : {nature}.', 'pointFiche'),
  paragraphe('point_texte', '{texte}'),
  paragraphe('decisions_debut', '{#decisions}'),
  paragraphe('decision', '{numero} : {texte}'),
  paragraphe('decision_vote', '{vote}'),
  paragraphe('decisions_fin', '{/decisions}'),
  paragraphe('points_fin', '{/points}'),
  paragraphe('signatures_bloc', '{@bloc.signatures}'),
];

/** Tout autre document : ce que l'application compose, d'un bloc ; le service met autour ce qui lui est propre. */
const ENTIER: readonly Bloc[] = [paragraphe('corps', `{@bloc.${CORPS}}`)];

const RENDUS: ReadonlySet<string> = new Set(['proces-verbal', 'compte-rendu']);

/** Le modèle de départ d'un document : un Word à la charte, balises en place, que le service met à sa main. */
export const modeleDeDepart = (genre: string, libelle: string): DocumentNeutre => ({
  titre: `Modèle : ${libelle}`,
  objet: libelle,
  auteur: '',
  nomDeFichier: `modele_${genre}.docx`,
  enTete: { image: null, intitule: [], mentions: [], titreCourant: '{document.titre}' },
  blocs: RENDUS.has(genre) ? COMPTE_RENDU : ENTIER,
});
