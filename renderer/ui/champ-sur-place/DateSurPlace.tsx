import type { KeyboardEvent } from 'react';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { ChampDate } from '../champs/ChampDate.tsx';
import { classes } from '../classes.ts';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  /** Le mot ne se voit pas (il est déjà dans la tête de colonne), mais se lit. */
  readonly libelleCache?: boolean | undefined;
  /** Date civile AAAA-MM-JJ, ou `null`. */
  readonly valeur: string | null;
  readonly surEnregistrer: (date: string | null) => Promise<unknown>;
  readonly aujourdHui: string;
  /** Ce que vaut l'absence de date : « À renseigner », « sans terme ». */
  readonly exemple?: string | undefined;
  /** « 12/03/2026 » d'ordinaire, « jeudi 12 mars 2026 » là où le jour de la semaine compte. */
  readonly forme?: 'courte' | 'longue' | undefined;
}

const complete = (date: string | null): boolean => date === null || estDateCivile(date);

/** Une date que l'on change là où elle se lit : gardée au départ du champ, à Entrée, ou dès qu'on la prend au calendrier. */
export function DateSurPlace({
  libelle,
  libelleCache = false,
  valeur,
  surEnregistrer,
  aujourdHui,
  exemple,
  forme = 'courte',
}: Proprietes) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  const garder = () => {
    if (complete(champ.valeur)) void champ.enregistrer(champ.valeur);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Enter' && evenement.target instanceof HTMLInputElement) garder();
  };
  const surChange = (date: string | null) => {
    // Le calendrier donne une date entière sans passer par le champ de texte.
    if (complete(date) && !document.activeElement?.matches('input.saisie')) void champ.enregistrer(date);
    else champ.tenir(date);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Entrée est écoutée pour le champ qui est dedans.
    <div className={classes('date-sur-place', libelleCache && 'libelle-cache')} onKeyDown={surTouche}>
      <ChampDate
        libelle={libelle}
        forme={forme}
        valeur={champ.valeur}
        surChange={surChange}
        surQuitte={garder}
        aujourdHui={aujourdHui}
        exemple={exemple}
        desactive={champ.desactive}
        faute={champ.faute}
      />
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
