import {
  cumuler,
  partager,
  partDuDroitCommun,
  type Partage,
  partPluriannuelle,
  OBJECTIF_PLURIANNUEL,
} from '#shared/domain/feuille-de-route/argent.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc, Colonne, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';
import { brut, etatBref, moisBref, montantOuTiret, partAuDixieme, quartiersDits } from './mots-de-fiche.ts';

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

const nombre = (libelle: string, largeur: number): Colonne => ({ titre: libelle, largeur, nombre: true });
const CHIFFRES = [
  nombre('Droit commun', 2.9),
  nombre('Crédits P147', 2.8),
  nombre('Autres', 2.6),
  nombre('Total', 2.9),
];

/** Zéro n'est pas prévu : un tiret (charte, § 3). */
const montants = ({ droitCommun, specifique, autres }: Partage) =>
  [droitCommun, specifique, autres, droitCommun + specifique + autres].map((montant) =>
    brut(montantOuTiret(montant === 0 ? null : montant)),
  );

const totalDes = (partages: readonly Partage[]): LigneTableau => ({
  type: 'total',
  cellules: [texte('Total'), ...montants(cumuler(partages))],
});

function parAxe({ axes, fiches }: DossierDeFeuille): { libelle: string; partage: Partage }[] {
  return axes.map(({ id, numero, intitule }) => ({
    libelle: `${numero}. ${intitule}`,
    partage: cumuler(fiches.filter(({ axe }) => axe.id === id).map(({ financements }) => partager(financements))),
  }));
}

function parAnnee({ fiches }: DossierDeFeuille): { libelle: string; partage: Partage }[] {
  const lignes = fiches.flatMap(({ financements }) => financements);
  return [...Map.groupBy(lignes, ({ annee }) => annee)]
    .toSorted(([une], [autre]) => une - autre)
    .map(([annee, siennes]) => ({ libelle: String(annee), partage: partager(siennes) }));
}

const tableauDe = (id: string, premiere: string, groupes: { libelle: string; partage: Partage }[]): Bloc => ({
  type: 'tableau',
  id,
  colonnes: [colonne(premiere, 4.8), ...CHIFFRES],
  lignes: [
    ...groupes.map(
      ({ libelle, partage }): LigneTableau => ({ type: 'ligne', cellules: [texte(libelle), ...montants(partage)] }),
    ),
    totalDes(groupes.map(({ partage }) => partage)),
  ],
});

/** Comment se lit l'argent : la part du droit commun et son arithmétique (R-102), celle du pluriannuel (R-104). */
function lecture({ fiches }: DossierDeFeuille): string {
  const lignes = fiches.flatMap(({ financements }) => financements);
  const partage = partager(lignes);
  const { droitCommun, specifique } = partage;
  const part = partDuDroitCommun(partage);
  const calcul =
    part === null ? '' : ` : ${montantFr(droitCommun)} ÷ (${montantFr(droitCommun)} + ${montantFr(specifique)})`;
  const pluriannuelle = partPluriannuelle(lignes);
  const suite =
    pluriannuelle === null
      ? ''
      : ` Crédits P147 portés par une convention pluriannuelle : ${partAuDixieme(pluriannuelle)} (objectif ${OBJECTIF_PLURIANNUEL * 100} %, circulaire du 31 août 2023).`;
  return `Montants accordés, sinon demandés. Part du droit commun${calcul} = ${partAuDixieme(part)}.${suite}`.replace(
    'Part du droit commun =',
    'Part du droit commun :',
  );
}

function financement(dossier: DossierDeFeuille): readonly Bloc[] {
  const annees = parAnnee(dossier);
  if (annees.length === 0) return [];
  return [
    titre('financement', 2, `Financement prévisionnel ${annees.length === 1 ? `${annees[0]?.libelle} ` : ''}par axe`),
    tableauDe('financement_axes', 'Axe', parAxe(dossier)),
    ...(annees.length === 1
      ? []
      : [titre('financement_par_annee', 2, 'Par année'), tableauDe('financement_annees', 'Année', annees)]),
    paragraphe('financement_lecture', texte(lecture(dossier)), 'reference'),
  ];
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

/** La deuxième page : toutes les actions, l'une sous l'autre, et l'argent par axe. */
export function tableauDesActions(dossier: DossierDeFeuille): readonly Bloc[] {
  if (dossier.axes.length === 0) return [];
  return [
    titre('actions', 1, 'Tableau des actions', { nouvellePage: true }),
    { type: 'tableau', id: 'actions_tableau', colonnes: COLONNES, lignes: arbre(dossier) },
    ...ailleurs(dossier),
    ...financement(dossier),
  ];
}
