import { useCallback, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import {
  type FiltresDuJournal,
  type LigneDuJournal,
  OPERATIONS_D_UNE_TRANCHE,
} from '#shared/contract/journal.contract.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { useLecture, useRequete } from '#renderer/host/requetes.ts';
import type { SuiteDeLignes } from '#renderer/ui/tableau/Tableau.tsx';
import { trancheDe } from '#renderer/ui/tableau/tranche.ts';

/** Ce que l'on montre : la tranche lue, de quels filtres, et le premier rang en vue. */
interface Vu {
  readonly donnees: Sortie<'journal.lister'> | null;
  readonly montree: string;
  readonly premier: number;
}

const debutVoulu = ({ donnees }: Vu, premier: number): number => trancheDe(donnees?.total ?? 0, premier).debut;

/** L'historique que l'hôte tient : la tranche en vue, de quoi la suivre, et de quoi l'exporter. */
export function useJournal(filtres: FiltresDuJournal) {
  const cle = JSON.stringify(filtres);
  const [vu, setVu] = useState<Vu>({ donnees: null, montree: cle, premier: 0 });
  const premier = vu.montree === cle ? vu.premier : 0;
  const { donnees, erreur, relire } = useRequete(
    'journal.lister',
    { ...filtres, ...trancheDe(Math.max(vu.donnees?.total ?? 0, 1), premier) },
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
  const lire = useLecture('journal.lister');
  /** Toutes celles que les filtres retiennent, tranche après tranche : pour qui les copie ou les exporte. */
  const toutes = async (): Promise<LigneDuJournal[]> => {
    const lues: LigneDuJournal[] = [];
    let voulues = 1;
    while (lues.length < Math.min(voulues, LIGNES_EXPORTEES)) {
      const suite = await lire({ ...filtres, debut: lues.length, nombre: OPERATIONS_D_UNE_TRANCHE });
      if (suite.lignes.length === 0) break;
      voulues = suite.total;
      lues.push(...suite.lignes);
    }
    return lues;
  };
  const suite: SuiteDeLignes = { debut: donnees?.debut ?? 0, total: donnees?.total ?? 0, liste: vu.montree, surVue };
  return { donnees, erreur, relire, suite, toutes };
}
