import {
  cumuler,
  OBJECTIF_PLURIANNUEL,
  type Partage,
  partager,
  partDuDroitCommun,
  partPluriannuelle,
} from '#shared/domain/feuille-de-route/argent.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc, Colonne, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import type { DossierDeFeuille } from './dossier.types.ts';
import { brut, montantOuTiret, partAuDixieme } from './mots-de-fiche.ts';

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

/** L'argent par axe, puis par année s'il y en a plusieurs, et comment il se lit. */
export function financement(dossier: DossierDeFeuille): readonly Bloc[] {
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
