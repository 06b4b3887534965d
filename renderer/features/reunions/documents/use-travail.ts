import { useEffect, useRef, useState } from 'react';
import { type Suivi, suivreLeTravail } from '#renderer/app/travaux/suivre-le-travail.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

export type Travail = ReturnType<typeof useTravail>;

/** Un travail long : lancé, suivi, arrêté ; ses fichiers se remettent quand il finit. */
export function useTravail(lancer: () => Promise<{ travail: string }>) {
  const appeler = useAppel();
  const { enregistrer } = useOctets();
  const [suivi, setSuivi] = useState<Suivi | null>(null);
  const [arret, setArret] = useState(false);
  const encours = useRef<string | null>(null);
  useEffect(
    () => () => {
      encours.current = null;
    },
    [],
  );

  async function suivre(travail: string): Promise<void> {
    const fini = await suivreLeTravail(appeler, travail, setSuivi, () => encours.current === travail);
    if (fini === null) return;
    if (fini.fichiers === null) return void donnerAvis(fini.echec ?? '');
    for (const { jeton, nom } of fini.fichiers) await enregistrer(jeton, nom);
    donnerAvis(
      fini.fichiers.length === 1
        ? `« ${fini.fichiers[0]?.nom} » est prêt.`
        : `${fini.fichiers.length} archives sont prêtes.`,
    );
  }

  const commencer = async () => {
    try {
      setArret(false);
      setSuivi({ fait: 0, total: 1, libelle: 'Préparation', fichiers: null, echec: null });
      const { travail } = await lancer();
      encours.current = travail;
      await suivre(travail);
    } catch (cause) {
      direRefus('Les fichiers n’ont pas pu être préparés.')(cause);
    } finally {
      setSuivi(null);
    }
  };
  const arreter = () => {
    if (encours.current === null) return;
    setArret(true);
    void appeler('travaux.arreter', { travail: encours.current }).catch(direRefus());
  };
  return { suivi, commencer, arreter, arret };
}
