import { useState } from 'react';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { useTravailDeLEcran } from '#renderer/app/travaux/use-travail-de-l-ecran.ts';
import { useAppel } from '#renderer/host/gestes.ts';

type Faite = Sortie<'formation.resultat'>;

export type Copie = ReturnType<typeof useCopie>;

/** Une copie de formation : lancée, suivie, arrêtée ; quitter l'écran l'arrête. */
export function useCopie() {
  const appeler = useAppel();
  const { mener, arreter, suivi, arret } = useTravailDeLEcran();
  const [echec, setEchec] = useState<string | null>(null);
  const [faite, setFaite] = useState<Faite | null>(null);

  /** Lance la copie et la suit ; un refus d'emblée (nom pris, dossier fermé) est rejeté, pour aller sous son champ. */
  async function copier(voulue: Entree<'formation.copier'>): Promise<void> {
    setEchec(null);
    await mener(
      async () => (await appeler('formation.copier', voulue)).travail,
      async (travail, issue) => {
        if (issue.echec !== null) setEchec(issue.echec);
        else setFaite(await appeler('formation.resultat', { travail }));
      },
    );
  }
  return { copier, arreter, suivi, arret, echec, faite };
}
