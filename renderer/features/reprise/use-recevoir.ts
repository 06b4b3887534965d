import { useState } from 'react';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useLectureDeFichier } from '#renderer/app/use-lecture-de-fichier.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useLocation } from 'wouter';
import { lireCollage, type Presse } from './collage/lire-collage.ts';

/** Reçoit un fichier ou un collage, et ouvre ce qu'on en comprend. */
export function useRecevoir() {
  const [ici, aller] = useLocation();
  const adresse = useAdresse();
  const { deposer } = useOctets();
  const ouvrir = useDemande('reprises.ouvrir');
  const coller = useDemande('reprises.coller');
  const arret = useDemande('reprises.arreter');
  /** Le dépôt que l'hôte est en train de lire. */
  const [lecture, setLecture] = useState<string | null>(null);
  const { enCours, refus, refuser, tenter } = useLectureDeFichier();

  // Ce que le tableau contient et où il va ont pu se dire avant qu'il arrive.
  const dits = Object.fromEntries(
    ['contenu', 'vers'].flatMap((mot) => {
      const lu = adresse.lire(mot);
      return lu === null ? [] : [[mot, lu]];
    }),
  );
  // Le tableau d'avant reste dans l'historique de la fenêtre : « Retour » y ramène.
  const ouvrirLaReprise = ({ reprise }: { readonly reprise: string }) =>
    aller(`${ici}?${new URLSearchParams({ ...dits, reprise })}`);

  return {
    enCours,
    refus,
    /** Lit le premier des fichiers choisis ou glissés. */
    recevoir: (fichiers: readonly File[]) =>
      void tenter(async () => {
        const [fichier, autre] = fichiers;
        if (fichier === undefined) return;
        if (autre !== undefined) return refuser('Déposez un seul fichier à la fois : chaque tableau a ses colonnes.');
        const jeton = await deposer(fichier);
        setLecture(jeton);
        ouvrirLaReprise(await ouvrir.lancer({ jeton }).finally(() => setLecture(null)));
      }),
    /** Arrête la lecture en cours ; `null` : aucune ne l'est. */
    arreter: lecture === null ? null : () => void arret.lancer({ jeton: lecture }).catch(direRefus()),
    /** Lit ce qui est collé. */
    coller: (presse: Presse) =>
      void tenter(async () => {
        const lu = lireCollage(presse);
        if ('refus' in lu) return refuser(lu.refus);
        ouvrirLaReprise(await coller.lancer({ feuilles: lu.feuilles }));
      }),
    /** Repart d'un écran sans tableau. */
    recommencer: () => {
      adresse.poser({ reprise: null });
      // Le bouton part avec le résultat : le foyer attend le tableau suivant.
      document.getElementById('contenu')?.focus({ preventScroll: true });
    },
  };
}

export type Reception = ReturnType<typeof useRecevoir>;
