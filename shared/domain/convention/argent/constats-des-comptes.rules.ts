import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { constatsDeLaCle, constatsDeLEquilibre, constatsDesEcarts, constatsDesLignes } from './budget.rules.ts';
import type { LigneEcrite } from './compte.schema.ts';
import {
  calculIndirect,
  type ComptesDeLOrganisme,
  enLigneDeCompte,
  estRecette,
  estRendu,
  realiseDe,
} from './comptes.rules.ts';
import type { Convention } from '../convention.schema.ts';
import { constatsDuRetenu } from './retenu.rules.ts';

const bloquant = (code: string, phrase: string, ou: string | null, article: string | null = null): Constat => ({
  code,
  gravite: 'bloquant',
  phrase: typographier(phrase),
  article,
  ou,
});

/** Recettes d'un exercice (M13) : une ligne au moins, ou la case « aucune autre recette ». */
const constatsDesRecettes = ({ lignes, exercice }: ComptesDeLOrganisme): readonly Constat[] => {
  if (lignes.some(estRecette) || exercice.aucuneAutreRecette) return [];
  return [bloquant('M13', 'Écrivez les autres recettes, ou cochez « aucune autre recette ».', 'recettes')];
};

/** Chaque recette dit son origine (M13) ; la contribution de l'État la porte dans son genre. */
const constatsDesOrigines = (rendues: readonly LigneEcrite[]): readonly Constat[] =>
  rendues
    .filter((une) => estRecette(une) && une.origine === null)
    .map(({ id }) => ({
      code: 'M13',
      gravite: 'attention' as const,
      phrase: typographier('Dites d’où vient cette recette.'),
      article: null,
      ou: id,
    }));

/**
 * Ce qui manque ou ne va pas dans les comptes d'un organisme, un exercice : équilibre du budget (M3), motifs et
 * contributions volontaires (M2), coûts indirects (M6) ; une fois le compte rendu là, écarts à expliquer (M4), retenu à
 * motiver (O-15) et recettes (M13). Un constat bloquant empêche de valider, jamais de saisir.
 */
export function constatsDesComptesRendus(
  comptes: ComptesDeLOrganisme,
  convention: Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>,
): readonly Constat[] {
  const { lignes, exercice } = comptes;
  const lues = lignes.map(enLigneDeCompte);
  const rendu = estRendu(lignes);
  const indirectes = lues.some(({ sens, nature }) => sens === 'charge' && nature === 'indirecte');
  const rendues = lignes.filter((une) => realiseDe(une) !== null);
  return [
    ...(lignes.some(({ prevu }) => prevu !== null) ? constatsDeLEquilibre(lues) : []),
    ...constatsDesLignes(lues),
    ...(indirectes && convention.modeIndirect === null
      ? [bloquant('M6', 'Dites comment la convention borne les coûts indirects : rien n’en est retenu.', 'indirect')]
      : []),
    ...(indirectes ? constatsDeLaCle(calculIndirect(convention, exercice)) : []),
    ...(rendu ? constatsDesEcarts(rendues.map(enLigneDeCompte), exercice.seuilEcart) : []),
    ...rendues.filter(({ eligible }) => eligible).flatMap((une) => constatsDuRetenu(une, une.id)),
    ...(rendu ? [...constatsDesRecettes(comptes), ...constatsDesOrigines(rendues)] : []),
  ];
}

/** Dans un projet commun, chaque ligne dit de quel organisme elle est ; d'une O2R, D. 5316-3, 1° e. */
export const constatsSansOrganisme = (
  lignes: readonly { readonly id: string; readonly membreId: string | null }[],
  estCommun: boolean,
  estO2r: boolean,
): readonly Constat[] =>
  estCommun
    ? lignes
        .filter(({ membreId }) => membreId === null)
        .map(({ id }) => bloquant('M7', 'Dites de quel organisme est cette ligne.', id, estO2r ? 'D. 5316-3' : null))
    : [];
