import { heureFr } from '#shared/dates/format.ts';
import type { Deroule } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { duree, pluriel } from '#shared/text/nombres.ts';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';

/** Si l'ordre du jour ne tient pas dans l'horaire, ou si des durées manquent : dit calmement, sans rien empêcher. */
export function direLaFin({ debordement, fin, duree: totale, sansDuree, lendemain }: Deroule, heureFin: string | null) {
  const manque =
    sansDuree > 0 && totale > 0
      ? `${pluriel(sansDuree, 'point n’a pas de durée', 'points n’ont pas de durée')} : la fin est au plus tôt.`
      : '';
  if (debordement === 0 || heureFin === null)
    return manque === '' ? null : <LigneCalme icone="horloge">{manque}</LigneCalme>;
  return (
    <LigneCalme icone="horloge">
      L’ordre du jour finit à {heureFr(fin)}
      {lendemain && ', le lendemain'}, {duree(debordement)} après l’heure annoncée ({heureFr(heureFin)}). {manque}
    </LigneCalme>
  );
}
