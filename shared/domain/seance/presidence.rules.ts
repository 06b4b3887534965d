import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Constat } from '../constat.ts';
import { siegesDEnsemble } from './seance-au-point.rules.ts';
import type { Seance } from './seance.schema.ts';
import { profilDeLaSeance, type SiegeCompte } from './siege-compte.rules.ts';

/** À quel titre un président est remplacé en séance. */
export type Representation =
  | { readonly titre: 'delegation'; readonly arrete: string | null }
  | { readonly titre: 'loi' }
  | { readonly titre: 'a_verifier' };

/**
 * La loi permet aux présidents de conseil régional et départemental de se faire représenter (L. 5311-10, III) ; un
 * préfet délègue, par un arrêté à nommer ; aucun texte ne le dit des autres coprésidents d’un comité local.
 */
export function representationDe(
  seance: Pick<Seance, 'instance' | 'emetteur'>,
  { siege, supplee, titulaire }: Pick<SiegeCompte, 'siege' | 'supplee' | 'titulaire'>,
): Representation | null {
  if (siege.categorie !== 'P' || !supplee || titulaire === null) return null;
  if (siege.college === 'etat')
    return { titre: 'delegation', arrete: siege.presence?.delegation ?? seance.emetteur.delegation };
  return seance.instance.type === 'CLPE' ? { titre: 'a_verifier' } : { titre: 'loi' };
}

/** Contrôle la présidence de la séance (R-067 ; L. 5311-10, III) : une représentation se fonde, ou se vérifie. */
export function controlerPresidence(seance: Seance): readonly Constat[] {
  const { regime } = profilDeLaSeance(seance);
  if (regime !== 'CT' && regime !== 'CREFOP') return [];
  return siegesDEnsemble(seance).flatMap((compte): Constat[] => {
    const representation = representationDe(seance, compte);
    if (representation === null || compte.titulaire === null || compte.siegeant === null) return [];
    const qui = `${nomComplet(compte.siegeant)} représente ${nomComplet(compte.titulaire)}`;
    const dire = (gravite: Constat['gravite'], phrase: string): Constat[] => [
      { code: 'R-067', gravite, phrase: typographier(phrase), article: 'L. 5311-10, III', ou: compte.siege.id },
    ];
    if (representation.titre === 'delegation' && representation.arrete === null)
      return dire('attention', `${qui} : indiquez l’arrêté de délégation.`);
    if (representation.titre === 'a_verifier')
      return dire('information', `${qui} : aucun texte ne le prévoit, vérifiez le règlement intérieur.`);
    return [];
  });
}
