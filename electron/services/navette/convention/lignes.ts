import { valeursDites } from '#shared/domain/convention/beneficiaires/effectif.rules.ts';
import { periodeDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import { TOTAL, ventilationsDe } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import {
  canonsDeLaLigne,
  canonsDeLEffectif,
  type EffectifVise,
  idDEffectif,
} from '#shared/domain/convention/navette/canons.rules.ts';
import type { Contexte } from '../../contexte.ts';
import type { LigneDeNavette } from '../sujet.ts';

/** Une ligne de la navette d'une convention. */
export interface LigneDeConvention extends LigneDeNavette {
  readonly marque: 'effectif' | 'compte';
  /** Ce que la ligne est, en mots : « Femmes », « 64 Salaires ». */
  readonly nom: string;
  /** Un contrôle a retenu autre chose (D. 5316-11). */
  readonly retenu: boolean;
  /** D'un compte, le membre à qui il est. */
  readonly membreId: string | null;
}

/** Chaque indicateur suivi et ses parts, pour une période : ce que la grille des bénéficiaires montre. */
export function effectifsVises({ depots }: Contexte, conventionId: string, au: string): EffectifVise[] {
  return depots.indicateursDeConvention.lister(conventionId).flatMap(({ id, code }) =>
    [TOTAL, ...ventilationsDe(code).flatMap(({ parts }) => parts.map((part) => part.code))].map((part) => ({
      indicateurId: id,
      part,
      au,
    })),
  );
}

/** Ce que l'application dit aujourd'hui de ces effectifs ; un indicateur que l'on ne suit plus n'a pas de ligne. */
export function lireEffectifs(
  { depots }: Contexte,
  conventionId: string,
  vises: readonly EffectifVise[],
): LigneDeConvention[] {
  const pas = depots.indicateursDeConvention.reglages(conventionId)?.pas ?? 'trimestre';
  const indicateurs = new Map(depots.indicateursDeConvention.lister(conventionId).map((un) => [un.id, un]));
  const dits = new Map(
    valeursDites(
      depots.relevesDeConvention.lister(conventionId),
      depots.relevesDeConvention.corrections(conventionId),
    ).map((dit) => [idDEffectif(dit), dit]),
  );
  const objectifs = new Map(
    depots.indicateursDeConvention
      .objectifs(conventionId)
      .filter(({ annee }) => annee === 0)
      .map(({ indicateurId, part, nombre }) => [`${indicateurId} ${part}`, nombre]),
  );
  return vises.flatMap((vise): LigneDeConvention[] => {
    const indicateur = indicateurs.get(vise.indicateurId);
    if (indicateur === undefined) return [];
    const dit = dits.get(idDEffectif(vise));
    const valeurs = canonsDeLEffectif(indicateur, vise.part, periodeDe(vise.au, pas).libelle, {
      declare: dit?.declare ?? null,
      objectif: objectifs.get(`${vise.indicateurId} ${vise.part}`) ?? null,
    });
    return [
      {
        marque: 'effectif',
        id: idDEffectif(vise),
        valeurs,
        nom: valeurs['part'] ?? '',
        retenu: dit !== undefined && dit.vaut !== dit.declare,
        membreId: null,
        groupe: {
          vers: `/conventions/${conventionId}/beneficiaires`,
          numero: null,
          intitule: `${indicateur.libelle}, ${periodeDe(vise.au, pas).libelle}`,
        },
      },
    ];
  });
}

/** Ce que l'application dit aujourd'hui de ces lignes de compte, dans leur ordre. */
export function lireComptes(
  { depots }: Contexte,
  conventionId: string,
  estVoulue: (ligne: { readonly id: string; readonly annee: number; readonly membreId: string | null }) => boolean,
): LigneDeConvention[] {
  return depots.comptes
    .lignes(conventionId)
    .filter(estVoulue)
    .map((ligne) => ({
      marque: 'compte',
      id: ligne.id,
      valeurs: canonsDeLaLigne(ligne),
      nom: `${ligne.compte} ${ligne.libelle}`,
      retenu: ligne.retenu !== null && ligne.retenu !== ligne.declare,
      membreId: ligne.membreId,
      groupe: {
        vers: `/conventions/${conventionId}/argent/${ligne.annee}`,
        numero: null,
        intitule: `Comptes ${ligne.annee}`,
      },
    }));
}
