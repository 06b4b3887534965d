import type { KeyboardEvent } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { ChampDate } from '../champs/ChampDate.tsx';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { ValeurAGarder } from './ValeurAGarder.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes {
  readonly libelle: string;
  /** Date civile AAAA-MM-JJ, ou `null`. */
  readonly valeur: string | null;
  readonly surEnregistrer: (date: string | null) => Promise<unknown>;
  readonly aujourdHui: string;
  readonly aide?: string | undefined;
}

const CIVILE = /^\d{4}-\d{2}-\d{2}$/u;
const complete = (date: string | null): boolean => date === null || CIVILE.test(date);
const ecrire = (date: unknown): string =>
  typeof date === 'string' && CIVILE.test(date) ? dateCourte(date) : 'sans date';

/** Une date que l'on change là où elle se lit : gardée au départ du champ, à Entrée, ou dès qu'on la prend au calendrier. */
export function DateSurPlace({ libelle, valeur, surEnregistrer, aujourdHui, aide }: Proprietes) {
  const champ = useValeurSurPlace({ valeur, surEnregistrer });
  const garder = () => complete(champ.valeur) && void champ.enregistrer(champ.valeur);
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
    <div className="champ" onKeyDown={surTouche}>
      <ChampDate
        libelle={libelle}
        forme="courte"
        valeur={champ.valeur}
        surChange={surChange}
        surQuitte={garder}
        aujourdHui={aujourdHui}
        faute={champ.faute}
        aide={aide}
      />
      {champ.deux && <ValeurAGarder libelle={libelle} deux={champ.deux} surChoisir={champ.choisir} ecrire={ecrire} />}
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
