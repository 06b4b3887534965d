import type { Bloc, EnTete, Image, LigneTableau, Segments, Tableau } from '../blocs.ts';
import { CHARTE_DE_NOTE, PAGE_DE_NOTE, type StyleDeNote } from './charte.data.ts';
import { lignesDe } from './lignes.ts';

const { largeur: LARGEUR, cellule: CELLULE, filet: FILET, blanc: BLANC } = PAGE_DE_NOTE;
const POINTS_PAR_CM = 72 / 2.54;
/** Ce que Word et LibreOffice arrondissent chacun à sa façon : une ligne de corps. */
const PRUDENCE = CHARTE_DE_NOTE.BodyText.ligne;
/** Sous l’image du bloc-marque, ce que la ligne qui la porte descend. */
const SOUS_L_IMAGE = 5;

const haut = (segments: Segments, { corps, avant, apres, ligne }: StyleDeNote, largeur: number = LARGEUR): number =>
  avant + lignesDe(segments, largeur, corps) * ligne + apres;

const nu = (texte: string, gras = false): Segments => [{ texte, gras }];

function rang(ligne: LigneTableau, { colonnes }: Tableau): number {
  if (ligne.type === 'groupe') return haut(ligne.titre, CHARTE_DE_NOTE.TableHead) + 2 * CELLULE.haut + FILET;
  const { corps, ligne: hauteur } = CHARTE_DE_NOTE.TableTextTight;
  const lignes = ligne.cellules.map((cellule, indice) =>
    lignesDe(cellule, (colonnes[indice]?.largeur ?? 1) * POINTS_PAR_CM - CELLULE.droite, corps),
  );
  return Math.max(...lignes) * hauteur + 2 * CELLULE.haut + FILET;
}

function tete({ colonnes }: Tableau): number {
  const { corps, ligne } = CHARTE_DE_NOTE.TableHead;
  const lignes = colonnes.map(({ titre, largeur }) =>
    lignesDe(nu(titre, true), largeur * POINTS_PAR_CM - CELLULE.droite, corps),
  );
  return Math.max(...lignes) * ligne + 2 * CELLULE.haut + FILET;
}

/** Ce que prend un bloc de la note, en points, au plus. */
function hauteurDuBloc(bloc: Bloc): number {
  switch (bloc.type) {
    case 'blocTitre':
      return (
        haut(nu(bloc.forme, true), CHARTE_DE_NOTE.Title) +
        haut(bloc.instance, CHARTE_DE_NOTE.Subtitle) +
        haut(bloc.seance, CHARTE_DE_NOTE.Seance) +
        haut(bloc.reference, CHARTE_DE_NOTE.Reference)
      );
    case 'titre':
      return haut(bloc.segments, CHARTE_DE_NOTE.Heading2);
    case 'paragraphe':
      return haut(bloc.segments, CHARTE_DE_NOTE.BodyText);
    case 'liste':
      return bloc.elements.reduce<number>(
        (somme, element) => somme + haut(element, CHARTE_DE_NOTE.ListBullet, LARGEUR - PAGE_DE_NOTE.puce),
        BLANC,
      );
    case 'tableau':
      return bloc.lignes.reduce((somme, ligne) => somme + rang(ligne, bloc), tete(bloc));
    default:
      return 0;
  }
}

/** Ce que prennent ces blocs, en points, au plus. */
export const hauteurDesBlocs = (blocs: readonly Bloc[]): number =>
  blocs.reduce((somme, bloc) => somme + hauteurDuBloc(bloc), 0);

/** Une image entière dans la place du bloc-marque, sans changer ses proportions. */
const hauteurDeLImage = ({ largeur, hauteur }: Image): number => {
  const { marque } = PAGE_DE_NOTE;
  return Math.min(marque.hauteur, (marque.largeur * hauteur) / largeur) + SOUS_L_IMAGE;
};

/** Ce qui reste de la page sous son en-tête, en points : le bloc-marque ou l’intitulé du service, « SPÉCIMEN ». */
export function placeSousLEnTete({ image, intitule, mentions }: EnTete): number {
  const { corps, ligne } = CHARTE_DE_NOTE.Adresse;
  const service =
    image !== null
      ? hauteurDeLImage(image) + mentions.length * CHARTE_DE_NOTE.Header.ligne
      : intitule.reduce((somme, texte) => somme + lignesDe(nu(texte, true), LARGEUR * 0.8, corps) * ligne, 0);
  const debut = Math.max(PAGE_DE_NOTE.haut, PAGE_DE_NOTE.enTete + service + BLANC);
  return PAGE_DE_NOTE.hauteur - PAGE_DE_NOTE.bas - debut - PRUDENCE;
}
