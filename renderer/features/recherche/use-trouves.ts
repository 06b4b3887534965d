import { useCallback, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { useLecture, useRequete } from '#renderer/host/requetes.ts';
import type { SuiteDeLignes } from '#renderer/ui/tableau/Tableau.tsx';
import { trancheDe } from '#renderer/ui/tableau/tranche.ts';

type Fenetre = Sortie<'recherche.chercher'>;
export type Trouvee = Fenetre['lignes'][number];

const PAR_FENETRE = 200;

/** Ce que trouve une recherche : la tranche en vue, et de quoi la suivre. */
export function useTrouves(voulue: { readonly texte: string; readonly tri: 'pertinence' | 'recent' }) {
  const cle = JSON.stringify(voulue);
  const [vu, setVu] = useState<{ donnees: Fenetre | null; montree: string; premier: number }>({
    donnees: null,
    montree: cle,
    premier: 0,
  });
  const premier = vu.montree === cle ? vu.premier : 0;
  const { donnees, erreur, relire } = useRequete(
    'recherche.chercher',
    voulue.texte === '' ? null : { ...voulue, ...trancheDe(Math.max(vu.donnees?.total ?? 0, 1), premier) },
    { garder: true },
  );
  if (donnees !== vu.donnees) setVu({ donnees, montree: cle, premier });
  const surVue = useCallback((nouveau: number) => setVu((avant) => ({ ...avant, premier: nouveau })), []);

  const lire = useLecture('recherche.chercher');
  /** Toutes les réponses, tranche après tranche : pour qui les copie ou les exporte. */
  const toutes = async (): Promise<Trouvee[]> => {
    const lues: Trouvee[] = [];
    let total = 1;
    while (lues.length < Math.min(total, LIGNES_EXPORTEES)) {
      const fenetre = await lire({ ...voulue, debut: lues.length, nombre: PAR_FENETRE });
      if (fenetre.lignes.length === 0) break;
      total = fenetre.total;
      lues.push(...fenetre.lignes);
    }
    return lues;
  };
  const suite: SuiteDeLignes = { debut: donnees?.debut ?? 0, total: donnees?.total ?? 0, liste: vu.montree, surVue };
  return { donnees, erreur, relire, lignes: donnees?.lignes ?? [], suite, toutes };
}
