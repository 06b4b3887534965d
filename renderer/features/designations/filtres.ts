import { useAdresse } from '#renderer/app/use-adresse.ts';
import type { FiltreDeDesignations } from '#shared/domain/designation/filtrer.rules.ts';
import { mailleSchema } from '#shared/domain/designation/designation.schema.ts';

type Etat = NonNullable<FiltreDeDesignations['etat']>;

/** Les états que l'on filtre, dans l'ordre où ils se lisent ; sans choix, tout ce qui n'est pas passé. */
export const ETATS: Readonly<Record<Etat, string>> = {
  en_cours: 'En cours',
  vacante: 'Vacantes',
  a_venir: 'À venir',
  a_verifier: 'À vérifier',
  passee: 'Passées',
};

const estEtat = (mot: string | null): mot is Etat => mot !== null && mot in ETATS;

/** Ce que l'adresse dit de la vue : la liste ou les manques, et ce que l'on y cherche. */
export function useFiltres() {
  const { lire, poser } = useAdresse();
  const etat = lire('etat');
  const filtre: FiltreDeDesignations = {
    texte: lire('q') ?? '',
    genre: lire('genre'),
    niveau: mailleSchema.safeParse(lire('niveau')).data ?? null,
    departement: lire('dep'),
    etat: estEtat(etat) ? etat : null,
  };
  return {
    filtre,
    qpv: lire('qpv'),
    manques: lire('vue') === 'manques',
    /** La carte montre la région du fichier, ou toute la France. */
    france: lire('carte') === 'france',
    lieu: lire('lieu'),
    poser,
    toutMontrer: () => poser({ q: null, genre: null, niveau: null, dep: null, etat: null, qpv: null }),
  };
}

export type Filtres = ReturnType<typeof useFiltres>;
