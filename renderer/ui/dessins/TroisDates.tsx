/** `passe` : derrière nous ; `ici` : le repère du moment ; `avenir` : devant. */
export type PlaceDate = 'passe' | 'ici' | 'avenir';

export interface DateDeDelai {
  /** « conseillé », « prudent » ou « limite ». */
  readonly nom: string;
  /** Date déjà écrite en français, courte : « ven. 6 mars ». */
  readonly date: string;
  readonly place: PlaceDate;
}

interface Proprietes {
  /** Trois dates dans l'ordre du temps ; la dernière est la limite, seule en rouge. */
  readonly dates: readonly DateDeDelai[];
  readonly libelle?: string | undefined;
}

const classe = (date: DateDeDelai, derniere: boolean) =>
  [date.place === 'passe' && 'passe', date.place === 'ici' && 'ici', derniere && 'limite'].filter(Boolean).join(' ');

/** Un délai : conseillé, prudent, limite, sur un trait de temps. */
export function TroisDates({ dates, libelle = 'Trois dates' }: Proprietes) {
  return (
    <ol className="trois-dates" aria-label={libelle}>
      {dates.map((date, rang) => (
        <li
          key={date.nom}
          className={classe(date, rang === dates.length - 1)}
          aria-current={date.place === 'ici' ? 'date' : undefined}
        >
          {date.nom}
          <b>{date.date}</b>
        </li>
      ))}
    </ol>
  );
}
