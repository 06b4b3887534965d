import { constatsDesEcarts, ecartDe, partDeLaSubvention } from '#shared/domain/convention/argent/budget.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import {
  chargesDeLExercice,
  estVolontaire,
  type LigneDeCompte,
} from '#shared/domain/convention/argent/charges.rules.ts';
import { nomDuCompte, sensDuCompte } from '#shared/domain/convention/argent/compte.labels.ts';
import type { LigneEcrite } from '#shared/domain/convention/argent/compte.schema.ts';
import {
  calculIndirect,
  type ComptesDeLOrganisme,
  enLigneDeCompte,
  enLignePrevue,
  estRendu,
  realiseDe,
} from '#shared/domain/convention/argent/comptes.rules.ts';
import type { AControler } from '#shared/domain/convention/argent/controle.rules.ts';
import { chargesEcartees } from '#shared/domain/convention/argent/ecartees.rules.ts';
import { VOLETS } from '#shared/domain/convention/convention.labels.ts';
import { tauxDExecution } from '#shared/domain/convention/echeancier/versements.rules.ts';
import type { ArgentDuRapport, LigneDExecution } from '#shared/documents/rapport-copil/argent.types.ts';

type Execution = Pick<
  ArgentDuRapport,
  | 'rendu'
  | 'comptes'
  | 'volets'
  | 'chargesDirectes'
  | 'indirectes'
  | 'chargesEligibles'
  | 'produits'
  | 'totalDesProduits'
  | 'volontaires'
  | 'ecarts'
  | 'ecartees'
  | 'tauxExecution'
  | 'partDeLaSubvention'
>;

/** Une ligne prévu et retenu ; sans compte rendu, seul le prévu se lit (M4). */
function ligne(numero: string, libelle: string, prevu: number, realise: number, rendu: boolean): LigneDExecution {
  if (!rendu) return { numero, libelle, prevu, retenu: null, ecart: null, taux: null };
  return { numero, libelle, prevu, retenu: realise, ...ecartDe({ prevu, realise }) };
}

/** Une charge directe éligible : ce que le tableau détaille ; les indirectes se bornent en tout (M6). */
const estDirecte = (une: LigneDeCompte): boolean =>
  une.sens === 'charge' && une.nature === 'directe' && une.eligible && !estVolontaire(une);

/** Prévu et retenu des exercices d'un rapport, par compte du Cerfa et par volet (T4, M2 à M6, M12). */
export function executionDuRapport(
  organismes: readonly ComptesDeLOrganisme[],
  { indirectDe }: Pick<AControler, 'indirectDe'>,
  attribue: number | null,
): Execution {
  const ecrites = organismes.flatMap(({ lignes }) => lignes);
  const rendu = estRendu(ecrites);
  const directes = ecrites.filter((une) => estDirecte(enLigneDeCompte(une)));
  const somme = (lignes: readonly LigneEcrite[]) => ({
    prevu: sommeDe(lignes.map(({ prevu }) => prevu ?? 0)),
    realise: sommeDe(lignes.map((une) => realiseDe(une) ?? 0)),
  });
  const dire = (numero: string, libelle: string, lignes: readonly LigneEcrite[]) => {
    const { prevu, realise } = somme(lignes);
    return ligne(numero, libelle, prevu, realise, rendu);
  };
  const enTout = organismes.map(({ lignes, exercice }) => {
    const indirect = calculIndirect(indirectDe(exercice.annee), exercice);
    return {
      prevues: chargesDeLExercice(lignes.map(enLignePrevue), indirect),
      retenues: chargesDeLExercice(lignes.map(enLigneDeCompte), indirect),
    };
  });
  const total = (cle: 'chargesDirectes' | 'indirectesRetenues' | 'chargesEligibles', libelle: string) =>
    ligne(
      '',
      libelle,
      sommeDe(enTout.map(({ prevues }) => prevues[cle])),
      sommeDe(enTout.map(({ retenues }) => retenues[cle])),
      rendu,
    );
  const parCompte = (lignes: readonly LigneEcrite[]): LigneDExecution[] =>
    [...Map.groupBy(lignes, ({ compte }) => compte.slice(0, 2))]
      .toSorted(([un], [autre]) => un.localeCompare(autre))
      .map(([compte, siennes]) => dire(compte, nomDuCompte(compte), siennes));
  const sansVolet = directes.filter(({ volet }) => volet === null);
  const eligibles = total('chargesEligibles', 'Charges éligibles (CE)');
  const produits = ecrites.filter((une) => sensDuCompte(une.compte) === 'produit' && !estVolontaire(une));
  const enTousProduits = somme(produits);
  return {
    rendu,
    comptes: parCompte(directes),
    volets: [
      ...VOLETS.flatMap(({ numero, libelle }) => {
        const siennes = directes.filter(({ volet }) => volet === numero);
        return siennes.length === 0 ? [] : [dire(String(numero), libelle, siennes)];
      }),
      ...(sansVolet.length === 0 ? [] : [dire('', 'Sans volet', sansVolet)]),
    ],
    chargesDirectes: ecrites.length === 0 ? null : total('chargesDirectes', 'Charges directes éligibles'),
    indirectes: ecrites.length === 0 ? null : total('indirectesRetenues', 'Charges indirectes retenues'),
    chargesEligibles: ecrites.length === 0 ? null : eligibles,
    produits: parCompte(produits),
    totalDesProduits: produits.length === 0 ? null : dire('', 'Total des produits', produits),
    volontaires: parCompte(ecrites.filter(estVolontaire)),
    ecarts: organismes.flatMap(({ lignes, exercice }) => {
      // Au-delà du seuil, expliqués ou non : la règle ne rend que ceux qui ne le sont pas.
      const lues = lignes
        .filter((une) => realiseDe(une) !== null)
        .map((une) => ({ ...enLigneDeCompte(une), commentaire: null }));
      const depassent = new Set(constatsDesEcarts(lues, exercice.seuilEcart).map(({ ou }) => ou));
      return lignes
        .filter(({ id }) => depassent.has(id))
        .map(({ compte, libelle, commentaire }) => ({ nom: `${compte} ${libelle}`, commentaire }));
    }),
    ecartees: rendu
      ? organismes.flatMap((un) =>
          chargesEcartees(un, indirectDe(un.exercice.annee)).map(({ nom, montant, motif }) => ({
            nom,
            montant,
            motif,
          })),
        )
      : [],
    tauxExecution: rendu ? tauxDExecution(eligibles.retenu ?? 0, eligibles.prevu) : null,
    partDeLaSubvention:
      attribue === null ? null : partDeLaSubvention(attribue, rendu ? enTousProduits.realise : enTousProduits.prevu),
  };
}
