import { centimesDe } from '#shared/text/montants.ts';
import { ChampNombre } from './ChampNombre.tsx';
import type { ProprietesChamp } from './champ.types.ts';

interface Proprietes extends ProprietesChamp<number | null> {
  /** Ce que vaut l'absence de montant : « en attente », qui n'est pas zéro. */
  readonly exemple?: string | undefined;
}

/** Un montant en euros, tapé comme on l'écrit (« 12 300,50 ») et tenu en centimes ; vide, il n'est pas encore connu. */
export const ChampMontant = ({ valeur, surChange, ...reste }: Proprietes) => (
  <ChampNombre
    {...reste}
    montant
    valeur={valeur === null ? null : valeur / 100}
    surChange={(euros) => surChange(euros === null ? null : centimesDe(euros))}
    illisible="Ce n’est pas un montant. Exemple : 12 300,50"
  />
);
