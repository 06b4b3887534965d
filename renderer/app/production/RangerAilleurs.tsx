import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useAppel, useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Explorateur } from '../explorateur/Explorateur.tsx';

/** Le geste « Ranger ailleurs » : change le dossier retenu pour une instance ; ce qui est déjà rangé ne bouge pas. */
export function useRangerAilleurs(instanceId: string) {
  const appeler = useAppel();
  const { lancer } = useDemande('production.retenir');
  const [ou, setOu] = useState<Sortie<'production.dossier'> | null>(null);
  const demander = () => void appeler('production.dossier', { instanceId }).then(setOu, direRefus());
  const retenir = (dossier: string) =>
    void lancer({ instanceId, dossier }).then(() => {
      setOu(null);
      donnerAvis('Dossier retenu : les prochains documents s’y rangeront.');
    }, direRefus('Ce dossier n’a pas pu être retenu.'));
  const choix = ou !== null && (
    <Explorateur
      titre={`Où ranger les documents : ${ou.instance}`}
      surChoisirDossier={retenir}
      surFermer={() => setOu(null)}
    />
  );
  return { demander, choix };
}
