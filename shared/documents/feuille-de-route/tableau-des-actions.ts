import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { financement } from './financement.blocs.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';
import { brut, etatBref, moisBref, quartiersDits } from './mots-de-fiche.ts';

const COLONNES = [
  colonne('N°', 1.1),
  colonne('Action', 4.4),
  colonne('Quartiers', 3.3),
  colonne('Pilote', 3.2),
  colonne('Début', 2),
  colonne('État', 2),
];

function ligneDe(imprimee: FicheImprimee, { ressort }: DossierDeFeuille): LigneTableau {
  const { numero, fiche } = imprimee;
  return {
    type: 'ligne',
    cellules: [
      brut(numero),
      texte(fiche.intitule),
      texte(quartiersDits(imprimee, ressort)),
      texte(fiche.structurePilote ?? fiche.pilote ?? 'à désigner'),
      brut(fiche.debut === null ? '' : moisBref(fiche.debut)),
      brut(etatBref(imprimee)),
    ],
  };
}

/** L'arbre : les actions d'un axe, celles sans objectif d'abord, puis objectif par objectif. */
function arbre(dossier: DossierDeFeuille): LigneTableau[] {
  const { axes, objectifs, fiches } = dossier;
  return axes.flatMap((axe): LigneTableau[] => {
    const siennes = fiches.filter((une) => une.axe.id === axe.id);
    const sous = objectifs.filter(({ axeId }) => axeId === axe.id);
    return [
      { type: 'groupe', titre: texte(`Axe ${axe.numero}. ${axe.intitule}`) },
      ...siennes.filter(({ objectif }) => objectif === null).map((une) => ligneDe(une, dossier)),
      ...sous.flatMap((objectif): LigneTableau[] => [
        { type: 'groupe', titre: texte(`Objectif ${objectif.numero}. ${objectif.intitule}`) },
        ...siennes.filter((une) => une.objectif?.id === objectif.id).map((une) => ligneDe(une, dossier)),
      ]),
    ];
  });
}

function ailleurs({ fiches }: DossierDeFeuille): readonly Bloc[] {
  const partagees = fiches.filter((une) => une.ailleurs.length > 0);
  if (partagees.length === 0) return [];
  const [unique, ...autres] = [...new Set(partagees.flatMap((une) => une.ailleurs))];
  const numeros = enumerer(partagees.map(({ numero }) => numero));
  const figurent = partagees.length === 1 ? `L’action ${numeros} figure` : `Les actions ${numeros} figurent`;
  const ou = autres.length === 0 ? `dans la feuille de route « ${unique ?? ''} »` : 'dans d’autres feuilles de route';
  return [paragraphe('ailleurs', texte(`${figurent} aussi ${ou}.`), 'reference')];
}

/** Toutes les actions, l'une sous l'autre, à la suite de la synthèse, et l'argent par axe. */
export function tableauDesActions(dossier: DossierDeFeuille): readonly Bloc[] {
  if (dossier.axes.length === 0) return [];
  return [
    titre('actions', 1, 'Tableau des actions'),
    { type: 'tableau', id: 'actions_tableau', colonnes: COLONNES, lignes: arbre(dossier) },
    ...ailleurs(dossier),
    ...financement(dossier),
  ];
}
