import { useCallback, useState } from 'react';
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

/** Une liste de personnes que l'hôte tient : la tranche en vue, ce qui y est à revoir, et de quoi la suivre. */
export function useListeDePersonnes({ liste: { vue, ...criteres }, tri, veille = false }: Reglage) {
  const liste = { ...criteres, vue };
  const cle = JSON.stringify([liste, tri]);
  // Une autre liste se montre depuis son début, quel que soit l'endroit où l'on en était.
  const [vu, setVu] = useState({ cle, total: 0, premier: 0 });
  const { total, premier } = vu.cle === cle ? vu : { total: vu.total, premier: 0 };
  const tranche = trancheDe(Math.max(total, 1), premier);
  const { donnees, erreur, relire } = useRequete('annuaire.lister', { liste, tri, ...tranche }, { garder: true });
  if (donnees !== null && (vu.cle !== cle || vu.total !== donnees.total)) setVu({ cle, total: donnees.total, premier });
  const surVue = useCallback(
    (nouveau: number) =>
      setVu((avant) =>
        trancheDe(avant.total, nouveau).debut === trancheDe(avant.total, avant.premier).debut
          ? avant
          : { ...avant, premier: nouveau },
      ),
    [],
  );
  const ids = donnees?.lignes.map(({ id }) => id) ?? null;
  const { donnees: relevee } = useRequete('annuaire.aRevoir', veille && ids !== null ? { criteres, ids } : null, {
    garder: true,
  });
  const aRevoir = new Map(relevee?.personnes.map((une) => [une.id, une.aRevoir]));
  const joindre = (lignes: Sortie<'annuaire.lister'>['lignes'], releves: ReadonlyMap<string, readonly ARevoir[]>) =>
    lignes.map((ligne): PersonneListee => ({ ...ligne, aRevoir: releves.get(ligne.id) ?? null }));

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
      const releve = veille
        ? await lireARevoir({ criteres, ids: suite.lignes.map(({ id }) => id) })
        : { personnes: [] };
      lues.push(...joindre(suite.lignes, new Map(releve.personnes.map((une) => [une.id, une.aRevoir]))));
    }
    return lues;
  };

  const suite: SuiteDeLignes = { debut: donnees?.debut ?? 0, total: donnees?.total ?? 0, liste: cle, surVue };
  return {
    lue: donnees !== null,
    erreur,
    relire,
    total: donnees?.total ?? 0,
    lignes: joindre(donnees?.lignes ?? [], aRevoir),
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
