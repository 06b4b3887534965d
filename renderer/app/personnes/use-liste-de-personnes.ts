import { useCallback, useMemo, useState } from 'react';
import { LIGNES_D_UNE_FENETRE } from '#shared/contract/annuaire.contract.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { ChoixDePersonnes, ListeDePersonnes, TriDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { useLecture, useRequete } from '#renderer/host/requetes.ts';
import type { SuiteDeLignes } from '#renderer/ui/tableau/Tableau.tsx';
import { trancheDe } from '#renderer/ui/tableau/tranche.ts';

/** Une personne d'une liste ; `aRevoir` est `null` tant que la veille n'a pas répondu. */
export type PersonneListee = Sortie<'annuaire.lister'>['lignes'][number] & {
  readonly aRevoir: readonly ARevoir[] | null;
};

interface Reglage {
  readonly liste: ListeDePersonnes;
  readonly tri: TriDePersonnes | null;
  /** Demande aussi ce qui est à revoir de chacun, une fois la liste montrée. */
  readonly veille?: boolean;
}

type Fenetre = Sortie<'annuaire.lister'>;

/** Ce que l'on montre : la tranche lue, de quelle liste, et le premier rang en vue. */
interface Vu {
  readonly donnees: Fenetre | null;
  readonly montree: string;
  readonly premier: number;
}

const debutVoulu = ({ donnees }: Vu, premier: number): number => trancheDe(donnees?.total ?? 0, premier).debut;

const joindre = (
  lignes: Fenetre['lignes'],
  relevees: Sortie<'annuaire.aRevoir'>['personnes'],
): readonly PersonneListee[] => {
  const releves = new Map(relevees.map(({ id, aRevoir }) => [id, aRevoir]));
  return lignes.map((ligne) => ({ ...ligne, aRevoir: releves.get(ligne.id) ?? null }));
};

/** Une liste de personnes que l'hôte tient : la tranche en vue, ce qui y est à revoir, et de quoi la suivre. */
export function useListeDePersonnes({ liste: { vue, ...criteres }, tri, veille = false }: Reglage) {
  const liste = { ...criteres, vue };
  const cle = JSON.stringify([liste, tri]);
  // Une autre liste se montre depuis son début, quel que soit l'endroit où l'on en était ; d'ici là, l'ancienne reste en place.
  const [vu, setVu] = useState<Vu>({ donnees: null, montree: cle, premier: 0 });
  const premier = vu.montree === cle ? vu.premier : 0;
  const { donnees, erreur, relire } = useRequete(
    'annuaire.lister',
    { liste, tri, ...trancheDe(Math.max(vu.donnees?.total ?? 0, 1), premier) },
    { garder: true },
  );
  if (donnees !== vu.donnees) setVu({ donnees, montree: cle, premier });
  const surVue = useCallback(
    (nouveau: number) =>
      setVu((avant) =>
        debutVoulu(avant, nouveau) === debutVoulu(avant, avant.premier) ? avant : { ...avant, premier: nouveau },
      ),
    [],
  );
  const ids = donnees?.lignes.map(({ id }) => id) ?? null;
  const { donnees: relevee } = useRequete('annuaire.aRevoir', veille && ids !== null ? { criteres, ids } : null, {
    garder: true,
  });
  const lignes = useMemo(() => joindre(donnees?.lignes ?? [], relevee?.personnes ?? []), [donnees, relevee]);

  const lire = useLecture('annuaire.lister');
  const lireARevoir = useLecture('annuaire.aRevoir');
  /** Toute la liste, tranche après tranche : pour qui la copie ou l'exporte. */
  const toutes = async (): Promise<PersonneListee[]> => {
    const lues: PersonneListee[] = [];
    let voulues = 1;
    while (lues.length < Math.min(voulues, LIGNES_EXPORTEES)) {
      const suite = await lire({ liste, tri, debut: lues.length, nombre: LIGNES_D_UNE_FENETRE });
      if (suite.lignes.length === 0) break;
      voulues = suite.total;
      const releve = veille ? await lireARevoir({ criteres, ids: suite.lignes.map(({ id }) => id) }) : null;
      lues.push(...joindre(suite.lignes, releve?.personnes ?? []));
    }
    return lues;
  };

  const suite: SuiteDeLignes = { debut: donnees?.debut ?? 0, total: donnees?.total ?? 0, liste: vu.montree, surVue };
  return {
    lue: donnees !== null,
    erreur,
    relire,
    total: donnees?.total ?? 0,
    lignes,
    suite,
    toutes,
    tri,
    /** Combien sont à revoir sous ces critères ; `null` tant que la veille n'a pas répondu. */
    aRevoir: relevee?.nombre ?? null,
  };
}

/** Ce qui est choisi dans une liste : quelques personnes, ou la liste entière, sauf celles que l'on ôte. */
export function useChoixDePersonnes(liste: ListeDePersonnes) {
  const cle = JSON.stringify(liste);
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const [tout, setTout] = useState<string | null>(null);
  // « Tout » désigne cette liste-ci : une autre n'en garde rien.
  const pris = tout === cle;
  if (tout !== null && !pris) {
    setTout(null);
    setChoisies(new Set());
  }
  const oublier = () => {
    setTout(null);
    setChoisies(new Set());
  };
  const choix: ChoixDePersonnes = pris ? { liste, sauf: [...choisies] } : { ids: [...choisies] };
  return {
    choix,
    oublier,
    lignes: {
      choisies,
      surChange: setChoisies,
      tout: { pris, surChange: (oui: boolean) => setTout(oui ? cle : null) },
      mot: (nombre: number) => (nombre > 1 ? 'choisies' : 'choisie'),
    },
  };
}
