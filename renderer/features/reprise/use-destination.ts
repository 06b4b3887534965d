import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { anneeDuLieu, retourDe } from './d-ou-l-on-vient.ts';

/** Où des lignes peuvent aller : une feuille de route pour des actions, un contrat de ville pour des projets. */
export interface Lieu {
  readonly id: string;
  readonly nom: string;
}

/**
 * Où vont les lignes, dans l'adresse. Le seul lieu du fichier se choisit de lui-même ; les autres contenus vont dans
 * l'annuaire, et n'en ont pas.
 */
export function useDestination(cible: NomDeCible) {
  const adresse = useAdresse();
  const { donnees: feuilles } = useRequete('feuillesDeRoute.lister', {});
  const { donnees: departement } = useRequete('departement.tableau', {});
  const contrats = departement?.contrats ?? null;
  const deLaCible: readonly Lieu[] | null =
    cible === 'projets'
      ? (contrats?.map(({ id, libelle }) => ({ id, nom: libelle })) ?? null)
      : (feuilles?.map(({ id, intitule, de }) => ({ id, nom: `${intitule}, ${de}` })) ?? null);
  const faut = cible === 'actions' || cible === 'projets';
  const demande = adresse.lire('vers');
  const seul = deLaCible?.length === 1 ? deLaCible[0] : undefined;
  const choisi = deLaCible?.find(({ id }) => id === demande) ?? (demande === null ? seul : undefined) ?? null;
  const choisie = faut ? choisi : null;
  const annee = cible === 'projets' ? anneeDuLieu(adresse.lire('annee')) : undefined;
  return {
    cible,
    /** Où aller ; vide : il faut d'abord en ouvrir un. */
    lieux: faut ? (deLaCible ?? []) : [],
    choisie,
    /** L'année des lignes qui ne la disent pas, dans une programmation. */
    annee,
    /** Où aller une fois le tableau repris ; `null` : dans l'annuaire. */
    suite: choisie === null ? null : retourDe(cible, choisie.id, annee),
    /** La lecture attend de savoir. */
    attend: faut && deLaCible === null,
    manque: faut && deLaCible !== null && choisi === null,
    choisir: (id: string) => adresse.poser({ vers: id }),
  };
}

export type Destination = ReturnType<typeof useDestination>;
