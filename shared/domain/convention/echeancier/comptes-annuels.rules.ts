import { ajouterMois } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Les six mentions du bilan d'activité (D. 5316-10) ; la 4° n'est due que « le cas échéant ». */
export const MENTIONS_DU_BILAN = [
  { cle: 'mentionMoyens', numero: 1, libelle: 'Moyens humains et matériels', siConcerne: false },
  { cle: 'mentionBeneficiaires', numero: 2, libelle: 'Caractéristiques des bénéficiaires', siConcerne: false },
  { cle: 'mentionActions', numero: 3, libelle: 'Nature, objet, durée et intensité des actions', siConcerne: false },
  {
    cle: 'mentionAccompagnement',
    numero: 4,
    libelle: 'Propositions d’accompagnement et leurs suites',
    siConcerne: true,
  },
  {
    cle: 'mentionOrientation',
    numero: 5,
    libelle: 'Propositions d’orientation, de formation ou d’emploi, et leurs suites',
    siConcerne: false,
  },
  {
    cle: 'mentionResultats',
    numero: 6,
    libelle: 'Résultats : emploi, formation, inscription à France Travail',
    siConcerne: false,
  },
] as const;
/** Une mention du bilan reçu, relevée ou non. */
export type CleDeMention = (typeof MENTIONS_DU_BILAN)[number]['cle'];

/** Ce qui est reçu des comptes d'une année (D. 5316-10). */
export interface ComptesDeLAnnee extends Readonly<Record<CleDeMention, boolean>> {
  readonly annee: number;
  readonly comptesRecusLe: string | null;
  readonly bilanRecuLe: string | null;
}

/** Comptes et bilan d'une année : dus le 30 juin suivant, quelle que soit la clôture (O-7, D. 5316-10). */
export const echeanceDesComptes = (annee: number): string => `${annee + 1}-06-30`;

/** Le jour où comptes et bilan sont là tous deux ; `null` tant qu'il en manque un ce jour-là. */
export function comptesCompletsLe({ comptesRecusLe, bilanRecuLe }: ComptesDeLAnnee, jour: string): string | null {
  if (comptesRecusLe === null || bilanRecuLe === null) return null;
  const dernier = comptesRecusLe > bilanRecuLe ? comptesRecusLe : bilanRecuLe;
  return dernier <= jour ? dernier : null;
}

/** Mentions qui manquent au bilan ; la 4° n'est jamais comptée manquante. */
export const mentionsManquantes = (comptes: Pick<ComptesDeLAnnee, CleDeMention>) =>
  MENTIONS_DU_BILAN.filter(({ cle, siConcerne }) => !siConcerne && !comptes[cle]);

/** Ce qui manque, pièce par pièce et mention par mention (O-7) ; ce retard ne suspend rien (D. 5316-9 seul suspend). */
export function constatsDesComptes(comptes: ComptesDeLAnnee, jour: string): readonly Constat[] {
  const { annee, comptesRecusLe, bilanRecuLe } = comptes;
  const le = echeanceDesComptes(annee);
  const constats: Constat[] = [];
  const dire = (phrase: string) =>
    constats.push({
      code: 'O-7',
      gravite: 'attention',
      phrase: typographier(phrase),
      article: 'D. 5316-10',
      ou: String(annee),
    });
  const absents = [
    comptesRecusLe === null || comptesRecusLe > jour ? 'les comptes annuels' : null,
    bilanRecuLe === null || bilanRecuLe > jour ? 'le bilan d’activité' : null,
  ].filter((nom) => nom !== null);
  if (absents.length > 0 && jour > le) dire(`Il manque ${enumerer(absents)} ${annee}, attendus le ${dateCourte(le)}.`);
  const manquantes = mentionsManquantes(comptes).map(({ numero }) => `${numero}°`);
  if (bilanRecuLe !== null && bilanRecuLe <= jour && manquantes.length > 0)
    dire(`Le bilan d’activité ${annee} ne dit pas encore : ${enumerer(manquantes)}.`);
  return constats;
}

/** Compte rendu financier d'une convention qui le prévoit (E1) : six mois après la clôture ; 31/08 donne 28/02. */
export const echeanceDuCompteRendu = (cloture: string): string => ajouterMois(cloture, 6);
