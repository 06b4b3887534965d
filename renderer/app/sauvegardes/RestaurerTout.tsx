import { useLocation } from 'wouter';
import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Confirmation } from '#renderer/ui/dialogue/Confirmation.tsx';

/** Ce que restaurer laisserait de côté, en une phrase. */
function ceQuiManquera({ depuis }: Sauvegarde): string {
  if (depuis === null) return 'Ce qui a été fait depuis n’y sera pas.';
  if (depuis === 0) return 'Rien n’a été fait depuis : rien ne se perd.';
  return `${pluriel(depuis, 'opération faite', 'opérations faites')} depuis n’y ${depuis > 1 ? 'seront' : 'sera'} pas ; la liste en sera gardée, à copier ou à imprimer.`;
}

/** Restaurer toute une sauvegarde : ce qui manquera, puis le geste ; le fichier présent est gardé de côté. */
export function useRestaurerTout(choisie: Sauvegarde | null, surFermer: () => void) {
  const [, aller] = useLocation();
  const restaurer = useDemande('sauvegardes.restaurer');
  const rendre = (sauvegarde: Sauvegarde) => {
    surFermer();
    restaurer.lancer({ jeton: sauvegarde.jeton }).then(
      () =>
        donnerAvis('Sauvegarde restaurée. Le fichier d’avant est gardé à côté.', {
          libelle: 'Voir ce qui manque',
          surClic: () => aller('/restauration'),
        }),
      direRefus('La sauvegarde n’a pas pu être restaurée.'),
    );
  };
  return {
    enCours: restaurer.enCours,
    confirmation: choisie !== null && (
      <Confirmation
        ouverte
        titre={`Restaurer la sauvegarde du ${instantLong(choisie.quandUtc)} ?`}
        geste="Restaurer"
        renoncer="Garder le fichier présent"
        surRenoncer={surFermer}
        surConfirmer={() => rendre(choisie)}
      >
        {ceQuiManquera(choisie)} Le fichier présent est d’abord sauvegardé, puis gardé à côté : rien n’est effacé.
      </Confirmation>
    ),
  };
}
