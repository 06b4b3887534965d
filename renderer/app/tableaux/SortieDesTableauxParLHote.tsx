import { type ReactNode, useMemo } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { SortieDesTableaux, type SortirTableau } from '#renderer/ui/tableau/sortie.ts';

/** Les tableaux des écrans sortent par l'hôte, qui les écrit hors du fil de la page. */
export function SortieDesTableauxParLHote({ children }: { readonly children: ReactNode }) {
  const { lancer } = useDemande('tableaux.exporter');
  const { enregistrer } = useOctets();
  const sortir = useMemo<SortirTableau>(
    () => async (tableau, forme) => {
      const { jeton, nom } = await lancer({ tableau, forme });
      if (await enregistrer(jeton, nom)) donnerAvis(`Tableau exporté : « ${nom} ».`);
    },
    [lancer, enregistrer],
  );
  return <SortieDesTableaux value={sortir}>{children}</SortieDesTableaux>;
}
