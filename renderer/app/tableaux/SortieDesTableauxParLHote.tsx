import { type ReactNode, useMemo } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { SortieDesTableaux, type SortirTableau } from '#renderer/ui/tableau/sortie.ts';

/** Les tableaux des écrans se déposent chez l'hôte, qui les écrit hors du fil de la page. */
export function SortieDesTableauxParLHote({ children }: { readonly children: ReactNode }) {
  const { lancer } = useDemande('tableaux.exporter');
  const { deposer, enregistrer } = useOctets();
  const sortir = useMemo<SortirTableau>(
    () => async (tableau, forme) => {
      const { titre, colonnes, lignes } = tableau;
      const contenu = JSON.stringify({ colonnes, lignes });
      const depot = await deposer(new File([contenu], `${titre}.json`, { type: 'application/json' }));
      const { jeton, nom } = await lancer({ titre, lignes: lignes.length, depot, forme });
      if (await enregistrer(jeton, nom)) donnerAvis(`Tableau exporté : « ${nom} ».`);
    },
    [lancer, deposer, enregistrer],
  );
  return <SortieDesTableaux value={sortir}>{children}</SortieDesTableaux>;
}
