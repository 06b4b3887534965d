import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { nombreFr } from '#shared/text/nombres.ts';

/** Les habitants des quartiers d'un contrat de ville ; quand la source en compte deux fois, pourquoi le total manque. */
export function HabitantsDesQpv({ habitants }: { readonly habitants: number | null }) {
  return habitants === null ? (
    <NombreExplique
      libelle="Pourquoi ce nombre manque"
      calcul="La source compte deux fois les quartiers à cheval sur plusieurs communes : ce total n’est pas repris."
    >
      à vérifier
    </NombreExplique>
  ) : (
    nombreFr(habitants)
  );
}
