import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useLectureDeFichier } from '#renderer/app/use-lecture-de-fichier.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import type { SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import { useLocation } from 'wouter';

/** Fichiers d'un dépôt : au-delà, on en fait deux. */
const A_LA_FOIS = 100;

/** Reçoit des classeurs revenus, les note reçus, et ouvre leur comparaison. */
export function useRecevoir(sujet: SujetDeNavette) {
  const [ici, aller] = useLocation();
  const adresse = useAdresse();
  const { deposer } = useOctets();
  const reception = useDemande('navettes.recevoir');
  const note = useCommande('navettes.noterRecues');
  const { enCours, refus, refuser, tenter } = useLectureDeFichier();
  return {
    enCours,
    refus,
    recevoir: (fichiers: readonly File[]) =>
      void tenter(async () => {
        if (fichiers.length === 0) return;
        if (fichiers.length > A_LA_FOIS) return refuser(`Déposez ${A_LA_FOIS} fichiers au plus à la fois.`);
        const jetons: string[] = [];
        for (const fichier of fichiers) jetons.push(await deposer(fichier));
        const { reception: recue, navettes } = await reception.lancer({ sujet, jetons });
        if (navettes.length > 0) await note.lancer({ ids: navettes });
        aller(`${ici}?${new URLSearchParams({ reception: recue })}`);
      }),
    /** Revient au suivi. */
    quitter: () => {
      adresse.poser({ reception: null });
      document.getElementById('contenu')?.focus({ preventScroll: true });
    },
  };
}
