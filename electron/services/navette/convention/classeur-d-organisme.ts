import { anneeCivile } from '#shared/dates/date-civile.ts';
import { periodeDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { consignesDeConvention } from '#shared/domain/convention/navette/consignes.rules.ts';
import { MODELES_DE_CONVENTION } from '#shared/domain/convention/navette/modeles.data.ts';
import type { ClasseurVerrouille } from '#shared/domain/navette/classeur-verrouille.types.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../../contexte.ts';
import { effectifsVises, type LigneDeConvention, lireComptes, lireEffectifs } from './lignes.ts';
import type { OrganismeDeConvention } from './organismes.ts';

/** Ce dont une navette vient, écrit dans le classeur : elle n'est reprise que là. */
export const CARTE_DE_CONVENTION = { genre: 'convention', cle: 'convention' } as const;

/** Ce qu'un organisme a à remplir pour une période : ses effectifs s'il les rend, ses comptes de cette année-là. */
export function lignesDeLOrganisme(
  contexte: Contexte,
  conventionId: string,
  { effectifs, membreId }: OrganismeDeConvention,
  au: string,
): readonly LigneDeConvention[] {
  return [
    ...(effectifs ? lireEffectifs(contexte, conventionId, effectifsVises(contexte, conventionId, au)) : []),
    ...lireComptes(contexte, conventionId, (ligne) => ligne.annee === anneeCivile(au) && ligne.membreId === membreId),
  ];
}

/** Ce que l'on dit d'une période à un organisme. */
export function demandeDe(
  { depots }: Contexte,
  convention: Convention,
  lignes: readonly LigneDeConvention[],
  { au, attendueLe }: Pick<Navette, 'au' | 'attendueLe'>,
) {
  const pas = depots.indicateursDeConvention.reglages(convention.id)?.pas ?? 'trimestre';
  return {
    convention: `${convention.intitule}, ${convention.numero}`,
    periode: periodeDe(au ?? '', pas).libelle,
    annee: anneeCivile(au ?? ''),
    effectifs: lignes.some(({ marque }) => marque === 'effectif'),
    comptes: lignes.some(({ marque }) => marque === 'compte'),
    attendueLe,
  };
}

/** Le classeur d'un organisme : ses effectifs de la période, ses comptes de l'exercice, déclarés seulement. */
export function classeurDOrganisme(
  contexte: Contexte,
  convention: Convention,
  navette: Navette,
  organisme: OrganismeDeConvention,
  lignes: readonly LigneDeConvention[],
): ClasseurVerrouille {
  const demande = demandeDe(contexte, convention, lignes, navette);
  return {
    titre: typographier(`Vos chiffres, ${demande.periode} : ${demande.convention}`),
    consignes: consignesDeConvention({ ...demande, organisme: organisme.nom }),
    meta: {
      genre: CARTE_DE_CONVENTION.genre,
      navette: navette.id,
      [CARTE_DE_CONVENTION.cle]: convention.id,
      destinataire: navette.destinataire.genre,
      pilote: navette.destinataire.id,
      etablieLe: navette.etablieLe,
    },
    tables: MODELES_DE_CONVENTION.flatMap((modele) => {
      const siennes = lignes.filter(({ marque }) => marque === modele.marque);
      return siennes.length === 0 ? [] : [{ modele, lignes: siennes.map(({ id, valeurs }) => ({ id, valeurs })) }];
    }),
  };
}
