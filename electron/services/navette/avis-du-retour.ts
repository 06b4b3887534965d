import { dateCourte } from '#shared/dates/format.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../contexte.ts';
import { cleDe } from './sujet.ts';

/** Ce qu'il faut savoir d'un retour avant d'en rien prendre : déjà intégré, dépassé par un autre, ou plus dans le suivi. */
export function avisDuRetour({ depots }: Contexte, navette: Navette | null): string[] {
  if (navette === null)
    return [typographier('Cette navette n’est plus dans le suivi : ses changements se comparent quand même.')];
  // La plus récente d'abord : celles d'avant le rang de celle-ci sont parties après elle.
  const toutes = depots.navettes.deSujet(navette.sujet).filter(({ au }) => au === navette.au);
  const rang = toutes.findIndex(({ id }) => id === navette.id);
  const suivante = toutes
    .slice(0, rang)
    .findLast(({ destinataire }) => cleDe(destinataire) === cleDe(navette.destinataire));
  return [
    ...(navette.integreeLe === null
      ? []
      : [`Déjà intégrée le ${dateCourte(navette.integreeLe)} : seul ce qui diffère encore est proposé.`]),
    ...(suivante === undefined
      ? []
      : [
          `Une navette plus récente est partie vers ce destinataire le ${dateCourte(suivante.etablieLe)} : attendez plutôt son retour.`,
        ]),
  ].map((phrase) => typographier(phrase));
}
