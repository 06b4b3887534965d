import { useEffect, useEffectEvent } from 'react';
import { profilEnAttente } from '#renderer/app/profil-en-attente.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useLectureDeFichier } from '#renderer/app/use-lecture-de-fichier.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';

/** Reçoit un profil déposé, ou celui donné aux premiers pas, et ouvre ce qu'il apporte. */
export function useRecevoirLeProfil() {
  const { poser } = useAdresse();
  const { deposer } = useOctets();
  const { lancer: ouvrir } = useDemande('profils.ouvrir');
  const { enCours, refus, refuser, tenter } = useLectureDeFichier();

  const recevoir = ([fichier, autre]: readonly File[]): void =>
    void tenter(async () => {
      if (fichier === undefined) return;
      if (autre !== undefined) return refuser('Déposez un seul profil à la fois.');
      const { profil } = await ouvrir({ jeton: await deposer(fichier) });
      poser({ profil });
    });

  const reprendreLAttendu = useEffectEvent(() => {
    const fichier = profilEnAttente.prendre();
    if (fichier !== null) recevoir([fichier]);
  });
  useEffect(() => reprendreLAttendu(), []);

  return { enCours, refus, recevoir };
}

export type ReceptionDeProfil = ReturnType<typeof useRecevoirLeProfil>;
