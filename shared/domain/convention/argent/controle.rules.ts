import { montantFr } from '#shared/text/montants.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { type Constat, estBloquant } from '../../constat.ts';
import type { Versement } from '../annee.schema.ts';
import { etaitLa } from '../avenant/membres-connus.rules.ts';
import { citer } from './base-sieg.rules.ts';
import { sommeDe } from './centimes.rules.ts';
import { chargesDeLExercice, estVolontaire } from './charges.rules.ts';
import { comptesRendus, exercicesComplets } from './charges-cumulees.rules.ts';
import { sensDuCompte } from './compte.labels.ts';
import type { ExerciceEcrit, LigneEcrite } from './compte.schema.ts';
import {
  calculIndirect,
  type ComptesDeLOrganisme,
  comptesParOrganisme,
  enLigneDeCompte,
  estRendu,
  realiseDe,
} from './comptes.rules.ts';
import { constatsDesComptesRendus, constatsSansOrganisme } from './constats-des-comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';
import { anneesCiviles, nombreDAnnees } from '../duree.rules.ts';
import type { MembreDeConvention } from '../membre.schema.ts';
import { compensationMaximale, controlerLaSurcompensation } from './surcompensation.rules.ts';
import type { ControleDOrganisme, Proposition } from './surcompensation.schema.ts';
import type { ExerciceAControler, ParametresDuControle } from './surcompensation.types.ts';
import { compensationDeLExercice } from '../echeancier/versements.rules.ts';

/** Tout ce que le contrôle d'une convention lit. */
export interface AControler {
  readonly convention: Convention;
  /** Ce qu'elle dit des coûts indirects un exercice donné, avenants compris. */
  readonly indirectDe: (annee: number) => Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>;
  readonly membres: readonly Pick<MembreDeConvention, 'id' | 'nom' | 'structureId' | 'entreLe' | 'sortiLe'>[];
  readonly lignes: readonly LigneEcrite[];
  readonly exercices: readonly ExerciceEcrit[];
  readonly versements: readonly Versement[];
  /** La convention nouvelle est liée et signée (M9). */
  readonly renouvelee: boolean;
  /** Ce que la convention d'avant laisse à déduire, organisme par organisme ; centimes. */
  readonly reports: readonly { readonly structureId: string; readonly nom: string; readonly montant: number }[];
}

const constat = (
  code: string,
  gravite: Constat['gravite'],
  phrase: string,
  ou: string | null,
  article: string | null,
) => ({ code, gravite, phrase: typographier(phrase), article, ou }) as const;

/** Ce qu'un organisme d'un projet commun a reçu de la contribution, d'après ses comptes ; centimes. */
const recuDe = (lignes: readonly LigneEcrite[]): number =>
  sommeDe(
    lignes
      .filter((une) => sensDuCompte(une.compte) === 'produit' && !estVolontaire(une) && une.recette === 'contribution')
      .map((une) => realiseDe(une) ?? 0),
  );

/** La somme de ce que disent les comptes est ce que l'État a versé (M11) : bloquant dans un projet commun. */
function constatsDeLaContribution(annee: number, recu: number, verse: number, estCommun: boolean): readonly Constat[] {
  if (recu === verse || (!estCommun && recu === 0)) return [];
  const phrase = `Les comptes ${annee} disent ${montantFr(recu)} de contribution ; l’État a versé ${montantFr(verse)}, reversements déduits.`;
  return [constat('M11', estCommun ? 'bloquant' : 'attention', phrase, String(annee), null)];
}

/**
 * Contrôle d'une convention, de son premier exercice à `jusquA` (M7 à M10, § 2.2) : chaque organisme se contrôle seul sur
 * les exercices dont il a rendu les comptes ; un exercice qui manque, ou des comptes à corriger, empêchent de valider.
 * V est ce que l'État a versé, reversements déduits ; dans un projet commun, ce que chacun dit en avoir reçu. N est le
 * nombre d'années de la convention, ou d'exercices contrôlés s'il y en a moins. Proposition, jamais une décision.
 */
export function controlerLaConvention(donnees: AControler, jusquA: number): Proposition {
  const { convention, membres, lignes, versements, reports } = donnees;
  const annees = anneesCiviles(convention).filter((annee) => annee <= jusquA);
  const estCommun = membres.length > 0;
  const complets = exercicesComplets(comptesRendus(lignes), membres);
  const parAnnee = annees.map((annee) => ({
    annee,
    comptes: comptesParOrganisme(donnees, annee, membres, convention),
    verse: compensationDeLExercice(versements, annee),
    attendus: membres.map((membre) => etaitLa(membre, annee)),
  }));
  const parametres: Omit<ParametresDuControle, 'reportEntrant'> = {
    estO2r: convention.genre === 'o2r',
    europe: (article) => citer(convention, article),
    annees: Math.max(1, Math.min(nombreDAnnees(convention), annees.length)),
    tauxBenefice: 0,
    renouvelee: donnees.renouvelee,
    resiliee: convention.resilieeLe !== null,
    clauseDeReport: convention.clauseReport,
  };
  const aControler = (comptes: ComptesDeLOrganisme, annee: number, verse: number): ExerciceAControler => {
    const charges = chargesDeLExercice(
      comptes.lignes.map(enLigneDeCompte),
      calculIndirect(donnees.indirectDe(annee), comptes.exercice),
    );
    const { chargesEligibles, recettes, cofinancements } = charges;
    const compensation = estCommun ? recuDe(comptes.lignes) : verse;
    const { tauxBenefice, capitaux } = comptes.exercice;
    return {
      annee,
      chargesEligibles,
      recettes,
      cofinancements,
      compensation,
      baseBenefice: capitaux ?? chargesEligibles,
      benefice: capitaux === null ? 'CE' : 'capitaux',
      tauxBenefice,
    };
  };
  const structureDe = (membreId: string | null) =>
    membres.find(({ id }) => id === membreId)?.structureId ?? convention.porteurId;
  const qui = parAnnee[0]?.comptes.map(({ membreId, nom }) => ({ structureId: structureDe(membreId), nom })) ?? [];
  const organismes = qui.map(({ structureId, nom }, rang): ControleDOrganisme => {
    const rendus = parAnnee.flatMap(({ annee, comptes, verse }) => {
      const siens = comptes[rang];
      return siens !== undefined && estRendu(siens.lignes) ? [aControler(siens, annee, verse)] : [];
    });
    const reportEntrant = reports.find((un) => un.structureId === structureId)?.montant ?? 0;
    const { termes, surcompensation, decision, aReporter, aReverser, constats } = controlerLaSurcompensation(rendus, {
      ...parametres,
      reportEntrant,
    });
    return {
      structureId,
      nom,
      termes: [...termes],
      surcompensation,
      decision,
      aReporter,
      aReverser,
      constats: [...constats],
    };
  });
  const exercices = parAnnee.map(({ annee, comptes, verse }) => {
    const rendus = comptes.filter((un) => estRendu(un.lignes));
    const complet = complets.has(annee);
    const lus = rendus.map((un) => aControler(un, annee, verse));
    const nettes = sommeDe(lus.map(({ chargesEligibles, recettes }) => chargesEligibles - recettes));
    const maximum = sommeDe(lus.map((un) => compensationMaximale(un, { ...parametres, reportEntrant: 0 })));
    return {
      annee,
      compensation: verse,
      chargesNettes: complet ? nettes : null,
      ecart: complet ? verse - maximum : null,
    };
  });
  const constats = [
    ...qui.flatMap(({ nom }, rang) => {
      const manquent = parAnnee.filter(
        ({ comptes, attendus }) => attendus[rang] !== false && !estRendu(comptes[rang]?.lignes ?? []),
      );
      const phrase = `Les comptes ${enumerer(manquent.map(({ annee }) => String(annee)))} de ${nom} manquent : le contrôle ne se valide pas.`;
      return manquent.length === 0
        ? []
        : [constat('M7', 'bloquant', phrase, nom, estCommun && parametres.estO2r ? 'D. 5316-3' : null)];
    }),
    ...parAnnee.flatMap(({ annee, comptes, verse }) => [
      ...comptes
        .filter(
          (un) => estRendu(un.lignes) && constatsDesComptesRendus(un, donnees.indirectDe(annee)).some(estBloquant),
        )
        .map((un) =>
          constat(
            'M7',
            'bloquant',
            `Les comptes ${annee} de ${un.nom} restent à corriger.`,
            `${annee} ${un.nom}`,
            null,
          ),
        ),
      ...(comptes.some((un) => estRendu(un.lignes))
        ? constatsDeLaContribution(annee, sommeDe(comptes.map((un) => recuDe(un.lignes))), verse, estCommun)
        : []),
      ...constatsSansOrganisme(
        lignes.filter((une) => une.annee === annee),
        estCommun,
        donnees.convention.genre === 'o2r',
      ).slice(0, 1),
    ]),
    ...reports
      .filter(({ structureId }) => !qui.some((un) => un.structureId === structureId))
      .map(({ nom, montant }) =>
        constat('M8', 'attention', `Le report de ${nom}, ${montantFr(montant)}, n’a pas d’organisme ici.`, nom, null),
      ),
  ];
  const aReporter = sommeDe(organismes.map((un) => un.aReporter));
  const aReverser = sommeDe(organismes.map((un) => un.aReverser));
  return {
    jusquA,
    organismes,
    exercices,
    decision: aReverser > 0 ? 'REVERSEMENT_INTEGRAL' : aReporter > 0 ? 'REPORT_AUTORISE' : 'AUCUNE_SURCOMPENSATION',
    surcompensation: sommeDe(organismes.map((un) => un.surcompensation)),
    aReporter,
    aReverser,
    constats,
  };
}
