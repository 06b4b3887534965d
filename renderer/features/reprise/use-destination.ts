import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { anneeDuLieu } from './d-ou-l-on-vient.ts';
import { type CibleSituee, estSituee, LIEUX } from './lieux.ts';

/** Où des lignes peuvent aller : une feuille de route, un contrat de ville, un appel à manifestation d'intérêt, une convention. */
export interface Lieu {
  readonly id: string;
  readonly nom: string;
}

const nommer = ({ id, intitule }: { readonly id: string; readonly intitule: string }): Lieu => ({ id, nom: intitule });

/**
 * Où vont les lignes, dans l'adresse. Le seul lieu du fichier se choisit de lui-même ; les autres contenus vont dans
 * l'annuaire, et n'en ont pas.
 */
export function useDestination(cible: NomDeCible) {
  const adresse = useAdresse();
  const { donnees: feuilles } = useRequete('feuillesDeRoute.lister', {});
  const { donnees: departement } = useRequete('departement.tableau', {});
  const { donnees: appels } = useRequete('appels.lister', {});
  const { donnees: conventions } = useRequete('conventions.lister', cible === 'zones' ? {} : null);
  const lieuxDe: Readonly<Record<CibleSituee, readonly Lieu[] | null>> = {
    actions: feuilles?.map(({ id, intitule, de }) => ({ id, nom: `${intitule}, ${de}` })) ?? null,
    projets: departement?.contrats.map(({ id, libelle }) => ({ id, nom: libelle })) ?? null,
    candidatures: appels?.map(nommer) ?? null,
    zones:
      appels === null || conventions === null
        ? null
        : [
            ...appels.map(nommer),
            ...conventions.map(({ id, intitule, numero }) => ({ id, nom: `${intitule} (${numero})` })),
          ],
  };
  const situee = estSituee(cible) ? cible : null;
  const deLaCible = situee === null ? null : lieuxDe[situee];
  const faut = situee !== null;
  const demande = adresse.lire('vers');
  const seul = deLaCible?.length === 1 ? deLaCible[0] : undefined;
  const choisi = deLaCible?.find(({ id }) => id === demande) ?? (demande === null ? seul : undefined) ?? null;
  const choisie = faut ? choisi : null;
  const deLaConvention =
    cible === 'zones' && choisie !== null && (conventions ?? []).some(({ id }) => id === choisie.id);
  const annee = cible === 'projets' ? anneeDuLieu(adresse.lire('annee')) : undefined;
  return {
    cible: situee,
    /** Où aller ; vide : il faut d'abord en ouvrir un. */
    lieux: faut ? (deLaCible ?? []) : [],
    choisie,
    /** L'année des lignes qui ne la disent pas, dans une programmation. */
    annee,
    /** Où aller une fois le tableau repris ; `null` : dans l'annuaire. */
    suite: choisie === null || situee === null ? null : LIEUX[situee].retour(choisie.id, annee, !deLaConvention),
    /** Des zones vont à une convention, non à un appel. */
    deLaConvention,
    /** La lecture attend de savoir. */
    attend: faut && deLaCible === null,
    manque: faut && deLaCible !== null && choisi === null,
    choisir: (id: string) => adresse.poser({ vers: id }),
  };
}

export type Destination = ReturnType<typeof useDestination>;
