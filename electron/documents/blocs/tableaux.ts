import type { Fiche, LigneTableau, Segments, Tableau } from '#shared/documents/blocs.ts';
import type { Xml } from '../openxml/xml.ts';
import { celluleDeColonne, gouttiereDe, ligne, tableau } from './grille.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreRang } from './rangs.ts';
import { rendreSegments } from './segments.ts';

/** Un tableau plus court est gardé entier sur une page ; au-delà, il se coupe entre deux lignes. */
const LIGNES_D_UN_PETIT_TABLEAU = 6;
/** Des lignes plus longues que cela ne se gardent pas d’un bloc : elles laisseraient une demi-page blanche. */
const SIGNES_D_UN_PETIT_TABLEAU = 1200;
const LIBELLE_DE_FICHE = 4.2;

function rendreEnTete({ colonnes }: Tableau, { ancrer }: Pick<Place, 'ancrer'>): Xml {
  const cellules = colonnes.map((colonne, indice) => {
    const passages = rendreSegments([{ texte: colonne.titre }]);
    const texte = paragraphe(
      'TableHead',
      indice === 0 ? ancrer(passages) : passages,
      colonne.nombre ? { alignement: 'right' } : {},
    );
    return celluleDeColonne(colonne.largeur, indice === colonnes.length - 1, texte, {
      ...gouttiereDe(colonne),
      vertical: 'bottom',
    });
  });
  return ligne(cellules, { enTete: true });
}

const signesDe = (segments: Segments): number => segments.reduce((somme, { texte }) => somme + texte.length, 0);

const estPetit = (lignes: readonly LigneTableau[]): boolean =>
  lignes.length <= LIGNES_D_UN_PETIT_TABLEAU &&
  lignes
    .flatMap((rang) => (rang.type === 'groupe' ? [rang.titre] : rang.cellules))
    .reduce((somme, segments) => somme + signesDe(segments), 0) <= SIGNES_D_UN_PETIT_TABLEAU;

/**
 * Tableau à en-tête répété, sans ligne coupée. Un petit tableau tient d’un bloc ; sinon l’en-tête,
 * chaque groupe et les deux dernières lignes restent avec leurs voisines.
 */
export function rendreTableau(bloc: Tableau, place: Pick<Place, 'ancrer' | 'avantSignatures'>): Xml {
  const { colonnes, lignes } = bloc;
  // Des lignes hautes se coupent plutôt que de laisser une page à moitié blanche.
  const entier = bloc.entier ?? (bloc.hauteur === undefined && estPetit(lignes));
  const dernier = lignes.length - 1;
  const estLie = (rang: number) => (rang === dernier ? place.avantSignatures : entier || rang === dernier - 1);
  const corps = lignes.map((contenu, rang) => rendreRang(contenu, bloc, estLie(rang)));
  const largeurs = colonnes.map(({ largeur }) => largeur);
  return tableau(
    bloc.serre === true ? 'TableauServiceSerre' : 'TableauService',
    largeurs,
    [rendreEnTete(bloc, place), ...corps],
    true,
  );
}

/** Fiche libellé et valeur, gardée entière ; le signet est sur le premier libellé. */
export function rendreFiche(bloc: Fiche, { ancrer }: Pick<Place, 'ancrer'>): Xml {
  const largeurs = [LIBELLE_DE_FICHE, 16 - LIBELLE_DE_FICHE] as const;
  const lignes = bloc.lignes.map(({ libelle, valeur }, rang) => {
    const lie = rang < bloc.lignes.length - 1 ? { keepNext: true } : {};
    const texte = rendreSegments([{ texte: libelle, gris: true }]);
    return ligne([
      celluleDeColonne(largeurs[0], false, paragraphe('TableText', rang === 0 ? ancrer(texte) : texte, lie)),
      celluleDeColonne(largeurs[1], true, paragraphe('TableText', rendreSegments(valeur), lie)),
    ]);
  });
  return tableau('TableauFiche', largeurs, lignes, false);
}
