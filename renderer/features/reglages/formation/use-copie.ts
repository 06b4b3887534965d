import { useEffect, useRef, useState } from 'react';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

const PAS = 250;
type Suivi = Sortie<'travaux.suivre'>;
type Faite = Sortie<'formation.resultat'>;

export type Copie = ReturnType<typeof useCopie>;

/** Une copie de formation : lancée, suivie, arrêtée ; quitter l'écran l'arrête. */
export function useCopie() {
  const appeler = useAppel();
  const [suivi, setSuivi] = useState<Suivi | null>(null);
  const [arret, setArret] = useState(false);
  const [echec, setEchec] = useState<string | null>(null);
  const [faite, setFaite] = useState<Faite | null>(null);
  const encours = useRef<string | null>(null);
  const arreter = () => {
    if (encours.current === null) return;
    setArret(true);
    void appeler('travaux.arreter', { travail: encours.current }).catch(direRefus());
  };
  const enQuittant = useRef(arreter);
  useEffect(() => {
    enQuittant.current = arreter;
  });
  useEffect(() => () => enQuittant.current(), []);

  /** Lance la copie et la suit ; un refus d'emblée (nom pris, dossier fermé) est rejeté, pour aller sous son champ. */
  async function copier(voulue: Entree<'formation.copier'>): Promise<void> {
    setEchec(null);
    setArret(false);
    const { travail } = await appeler('formation.copier', voulue);
    encours.current = travail;
    try {
      for (;;) {
        const etat = await appeler('travaux.suivre', { travail });
        if (etat.echec !== null) return setEchec(etat.echec);
        if (etat.fichiers !== null) return setFaite(await appeler('formation.resultat', { travail }));
        setSuivi(etat);
        await new Promise((suite) => setTimeout(suite, PAS));
      }
    } finally {
      encours.current = null;
      setSuivi(null);
    }
  }
  return { copier, arreter, suivi, arret, echec, faite };
}
