import { typographier } from '#shared/text/typographie.ts';
import { type Constat, estBloquant } from '../../constat.ts';
import type { AnneeDeConvention } from '../annee.schema.ts';
import { etaitLa } from '../avenant/membres-connus.rules.ts';
import type { Convention } from '../convention.schema.ts';
import { constatsDuPlafond } from '../echeancier/versements.rules.ts';
import type { MembreDeConvention } from '../membre.schema.ts';
import { sommeDe } from './centimes.rules.ts';
import { chargesDeLExercice } from './charges.rules.ts';
import type { LigneEcrite } from './compte.schema.ts';
import { calculIndirect, type ComptesDeLOrganisme, enLignePrevue, estRendu } from './comptes.rules.ts';
import { constatsDesComptesRendus, constatsSansOrganisme } from './constats-des-comptes.rules.ts';

/** Un exercice à lire : ce que la convention en dit cette année-là, et ses comptes, organisme par organisme. */
export interface ExerciceALire {
  readonly annee: number;
  readonly convention: Pick<Convention, 'genre' | 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>;
  readonly annees: readonly Pick<AnneeDeConvention, 'annee' | 'montant'>[];
  readonly membres: readonly Pick<MembreDeConvention, 'id' | 'entreLe' | 'sortiLe'>[];
  readonly organismes: readonly ComptesDeLOrganisme[];
  /** Toutes les lignes de l'exercice, celles qui ne disent pas leur organisme comprises. */
  readonly lignes: readonly Pick<LigneEcrite, 'id' | 'membreId'>[];
}

/** Ce qui se constate des comptes d'un organisme, ou de tous : `nom` nul. */
export interface ConstatsDOrganisme {
  readonly nom: string | null;
  readonly constats: readonly Constat[];
}

/** La contribution de l'année tient dans les coûts éligibles prévus moins leurs cofinancements (O-14, D. 5316-7). */
function constatsDeLaContribution({ convention, annees, organismes, annee }: ExerciceALire): readonly Constat[] {
  const montant = annees.find((une) => une.annee === annee)?.montant ?? null;
  const prevu = organismes.some(({ lignes }) => lignes.some((une) => une.prevu !== null));
  if (convention.genre !== 'o2r' || montant === null || !prevu) return [];
  const charges = organismes.map(({ lignes, exercice }) =>
    chargesDeLExercice(lignes.map(enLignePrevue), calculIndirect(convention, exercice)),
  );
  return constatsDuPlafond(
    montant,
    sommeDe(charges.map(({ chargesEligibles }) => chargesEligibles)),
    sommeDe(charges.map(({ cofinancements }) => cofinancements)),
  );
}

/** Ce que les règles constatent d'un exercice (M2 à M6, M13, O-14) : de chaque organisme, puis de tous ensemble. */
export function constatsDeLExercice(exercice: ExerciceALire): readonly ConstatsDOrganisme[] {
  const { convention, membres, organismes, lignes } = exercice;
  const estCommun = membres.length > 0;
  return [
    ...organismes.map((comptes) => ({
      nom: estCommun ? comptes.nom : null,
      constats: constatsDesComptesRendus(comptes, convention),
    })),
    {
      nom: null,
      constats: [
        ...constatsSansOrganisme(lignes, estCommun, convention.genre === 'o2r'),
        ...constatsDeLaContribution(exercice),
      ],
    },
  ].filter(({ constats }) => constats.length > 0);
}

/** Les comptes d'un organisme attendu cette année-là, et qui manquent. */
function constatsDesAbsents({ annee, membres, organismes }: ExerciceALire): readonly Constat[] {
  const attendu = ({ membreId }: ComptesDeLOrganisme) => {
    const membre = membres.find(({ id }) => id === membreId);
    return membre === undefined || etaitLa(membre, annee);
  };
  return organismes
    .filter((un) => attendu(un) && !estRendu(un.lignes))
    .map(({ nom }) => ({
      code: 'E7',
      gravite: 'bloquant' as const,
      phrase: typographier(`Les comptes ${annee} de ${nom} ne sont pas rendus : écrivez d’abord ce qu’il déclare.`),
      article: null,
      ou: String(annee),
    }));
}

/**
 * Ce qui empêche de valider les comptes rendus d'un exercice (E7) : ceux d'un organisme qui manquent, et tout constat
 * bloquant (M2, M3, M4, M6, M13, O-14). Chaque phrase nomme l'organisme d'un projet commun.
 */
export const obstaclesALaValidation = (exercice: ExerciceALire): readonly Constat[] => [
  ...constatsDesAbsents(exercice),
  ...constatsDeLExercice(exercice).flatMap(({ nom, constats }) =>
    constats
      .filter(estBloquant)
      .map((un) => (nom === null ? un : { ...un, phrase: typographier(`${nom} : ${un.phrase}`) })),
  ),
];
