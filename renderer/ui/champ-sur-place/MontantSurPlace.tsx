import type { KeyboardEvent } from 'react';
import { ChampMontant } from '../champs/ChampMontant.tsx';
import { classes } from '../classes.ts';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  /** Le mot ne se voit pas (il est déjà dans la tête de colonne), mais se lit. */
  readonly libelleCache?: boolean | undefined;
  /** En centimes ; `null` : pas encore connu. */
  readonly valeur: number | null;
  readonly exemple?: string | undefined;
  readonly surEnregistrer: (centimes: number | null) => Promise<unknown>;
}

/** Un montant que l'on change là où il se lit : gardé au départ du champ ou à Entrée. Illisible, il reste à corriger. */
export function MontantSurPlace({ libelle, libelleCache = false, valeur, exemple, surEnregistrer }: Proprietes) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  const garder = () => {
    if (!Number.isNaN(champ.valeur)) void champ.enregistrer(champ.valeur);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Enter') garder();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Entrée est écoutée pour le champ qui est dedans.
    <div className={classes('nombre-sur-place', libelleCache && 'libelle-cache')} onKeyDown={surTouche}>
      <ChampMontant
        libelle={libelle}
        valeur={champ.valeur}
        exemple={exemple}
        surChange={champ.tenir}
        surQuitte={garder}
        desactive={champ.desactive}
        faute={champ.faute}
      />
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
