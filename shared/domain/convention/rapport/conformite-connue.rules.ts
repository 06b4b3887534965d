import { dateSansJour } from '#shared/dates/format.ts';
import { decomposer } from '#shared/dates/date-civile.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { AnneeDeConvention } from '../annee.schema.ts';
import { anneeVide } from '../annees-suivies.rules.ts';
import { avancementDuMandat } from '../completude.rules.ts';
import { casesDe } from '../constats-de-la-fiche.rules.ts';
import type { Convention } from '../convention.schema.ts';
import { anneesCiviles, periodeTenue } from '../duree.rules.ts';
import {
  type ComptesDeLAnnee,
  comptesCompletsLe,
  echeanceDesComptes,
  mentionsManquantes,
} from '../echeancier/comptes-annuels.rules.ts';
import { controleEstDu } from '../argent/base-sieg.rules.ts';
import { controlesDus } from '../echeancier/controles.rules.ts';
import type { PointageDeConvention } from '../echeancier/pointage.schema.ts';
import { etatDesPrevisions, type PiecesPrevisionnelles, previsionsAttendues } from '../echeancier/previsions.rules.ts';
import type { ConformiteDeRapport, EtatDeConformite, ExigenceDeRapport } from './conformite.schema.ts';
import { exigenceDeRapportSchema } from './conformite.schema.ts';

/** Ce que le fichier sait d'une convention, pour la section 9. */
export interface SuDeLaConvention {
  readonly convention: Pick<Convention, 'genre' | 'debut' | 'fin' | 'resilieeLe' | 'baseSieg' | 'piecesDerniereAnnee'>;
  readonly annees: readonly AnneeDeConvention[];
  readonly pointages: readonly PointageDeConvention[];
  /** Les jours des contrôles de surcompensation, validés ou notés. */
  readonly controles: readonly string[];
  /** Le jour des données du rapport. */
  readonly au: string;
}
type Connu = Pick<ConformiteDeRapport, 'etat' | 'observation'>;

const INCONNU: Connu = { etat: null, observation: null };
const dit = (etat: EtatDeConformite, observation: string): Connu => ({ etat, observation });
const avant = (du: string, au: string): EtatDeConformite => (au <= du ? 'a_recevoir' : 'non_conforme');

/** Ce qui est reçu d'une année ; d'une année sans ligne, rien. */
const recuDe = (annee: number, annees: readonly AnneeDeConvention[]): ComptesDeLAnnee & PiecesPrevisionnelles =>
  annees.find((une) => une.annee === annee) ?? anneeVide(annee);

/** Comptes et bilan de l'exercice le plus ancien qui les doit encore, sinon du dernier fini ; dus le 30 juin suivant (O-7, D. 5316-10). */
function compteRendu({ convention, annees, au }: SuDeLaConvention): Connu {
  if (convention.genre !== 'o2r') return INCONNU;
  const finis = anneesCiviles(periodeTenue(convention)).filter((annee) => annee < decomposer(au).annee);
  const dernier = finis.at(-1);
  if (dernier === undefined) return dit('a_venir', 'aucun exercice n’est fini');
  const annee =
    finis.find((un) => {
      const recus = recuDe(un, annees);
      return (
        echeanceDesComptes(un) < au && (comptesCompletsLe(recus, au) === null || mentionsManquantes(recus).length > 0)
      );
    }) ?? dernier;
  const une = recuDe(annee, annees);
  const du = echeanceDesComptes(annee);
  const dates = [une.comptesRecusLe, une.bilanRecuLe].map((le) => (le !== null && le <= au ? le : null));
  const recues = dates.filter((le) => le !== null).toSorted();
  if (recues.length === 0) return dit(avant(du, au), `exercice ${annee}, au plus tard le ${dateSansJour(du)}`);
  if (recues.length === 1)
    return dit('partiel', `exercice ${annee}, ${dates[0] === null ? 'comptes' : 'bilan'} à recevoir`);
  const manquent = mentionsManquantes(une).map(({ numero }) => `${numero}°`);
  return manquent.length > 0
    ? dit('partiel', `exercice ${annee}, le bilan ne dit pas ${enumerer(manquent)}`)
    : dit('conforme', `exercice ${annee}, reçus le ${dateSansJour(recues.at(-1) ?? du)}`);
}

/** Les trois pièces que le 31 décembre attend, de l'année échue la plus ancienne qui en manque, sinon de l'année en cours (O-16, D. 5316-9). */
function previsions({ convention, annees, au }: SuDeLaConvention): Connu {
  const periode = periodeTenue(convention);
  const courante = decomposer(au).annee;
  if (convention.genre !== 'o2r') return dit('sans_objet', '');
  const etats = anneesCiviles(periode)
    .filter(
      (annee) =>
        annee <= courante &&
        previsionsAttendues(annee, { ...periode, piecesDerniereAnnee: convention.piecesDerniereAnnee }),
    )
    .map((annee) => ({ annee, ...etatDesPrevisions(recuDe(annee, annees), periode, au) }));
  const enRetard = etats.find(({ completLe, due }) => completLe === null && due < au);
  const lue = enRetard ?? etats.find(({ annee }) => annee === courante);
  if (lue === undefined) return dit('sans_objet', '');
  const { annee, due, pieces, completLe, suspension } = lue;
  if (completLe !== null) return dit('conforme', `reçues le ${dateSansJour(completLe)}`);
  const recues = pieces.filter(({ recueLe }) => recueLe !== null).length;
  if (suspension !== null)
    return dit(
      'non_conforme',
      `${recues} sur ${pieces.length} en ${annee}, application suspendue depuis le ${dateSansJour(suspension.du)}`,
    );
  // De la dernière année, rien n'est suspendu : échues, les pièces n'en manquent pas moins.
  return due < au
    ? dit('non_conforme', `${recues} sur ${pieces.length}, attendues depuis le ${dateSansJour(due)}`)
    : dit('a_recevoir', `${recues} sur ${pieces.length}, au plus tard le ${dateSansJour(due)}`);
}

/** Le contrôle de la surcompensation, tous les trente-six mois au plus, et à la fin ou à la résiliation (E3). */
function controle({ convention, controles, au }: SuDeLaConvention): Connu {
  if (!controleEstDu(convention)) return dit('sans_objet', '');
  const faits = controles.filter((le) => le <= au).toSorted();
  const suivant = controlesDus(
    periodeTenue(convention),
    faits.map((le) => ({ le })),
  ).find(({ faitLe }) => faitLe === null);
  const dernier = faits.at(-1);
  if (suivant !== undefined && suivant.du < au) return dit('non_conforme', `dû le ${dateSansJour(suivant.du)}`);
  if (dernier !== undefined) return dit('conforme', `contrôle du ${dateSansJour(dernier)}`);
  return suivant === undefined ? INCONNU : dit('a_venir', `au plus tard le ${dateSansJour(suivant.du)}`);
}

/** Les six points du mandat, tels que la liste de contrôle les coche (C8). */
function mandat({ convention, pointages }: SuDeLaConvention): Connu {
  if (!controleEstDu(convention)) return dit('sans_objet', '');
  const { dits, attendus } = avancementDuMandat(casesDe(pointages, 'mandat'));
  const observation = `${dits} sur ${attendus}`;
  return dits === attendus ? dit('conforme', observation) : dit(dits === 0 ? 'non_conforme' : 'partiel', observation);
}

const LECTURES: Readonly<Record<ExigenceDeRapport, (su: SuDeLaConvention) => Connu>> = {
  comptabilite: () => INCONNU,
  compte_rendu: compteRendu,
  previsions,
  justificatifs: () => INCONNU,
  controle,
  mandat,
};

/** La section 9 d'un rapport : ce qui est saisi, à défaut ce que le fichier sait au jour des données (C8, E3, D. 5316-9, -10). */
export function conformitesDuRapport(
  su: SuDeLaConvention,
  saisies: readonly (Connu & { readonly exigence: ExigenceDeRapport })[],
): ConformiteDeRapport[] {
  return exigenceDeRapportSchema.options.map((exigence) => {
    const connu = LECTURES[exigence](su);
    const saisie = saisies.find((une) => une.exigence === exigence);
    return {
      exigence,
      etat: saisie?.etat ?? connu.etat,
      observation: saisie?.observation ?? (saisie?.etat == null ? connu.observation || null : null),
      saisi: saisie !== undefined && (saisie.etat !== null || saisie.observation !== null),
    };
  });
}
