import type { Charge } from '#shared/domain/annuaire/charge.schema.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';

interface Proprietes {
  readonly charges: readonly Charge[];
  /** Le jour est dit : ce qui court ce jour-là se lit. */
  readonly date: boolean;
  readonly laissees: ReadonlySet<string>;
  /** Qui prendrait la suite. */
  readonly par: string;
  readonly surBasculer: (cle: string) => void;
}

/** Ce qu'une personne pilote, suit et rapporte : coché, cela passe ; le passé garde son nom. */
export function ChargesAReprendre({ charges, date, laissees, par, surBasculer }: Proprietes) {
  return (
    <fieldset className="sieges-a-reprendre">
      <legend>Ce qui court à son nom</legend>
      {charges.length === 0 && (
        <p className="note">
          {date
            ? 'Rien ne court à son nom ce jour-là, hors de ses sièges.'
            : 'Dites le jour : ce qui court alors se lit ici.'}
        </p>
      )}
      {charges.map(({ cle, quoi, objet, reste }) => (
        <ChampCase
          key={cle}
          libelle={`${quoi} : ${objet}`}
          desactive={reste !== null}
          aide={reste ?? (laissees.has(cle) ? 'inchangé' : `passe à ${par}`)}
          valeur={reste === null && !laissees.has(cle)}
          surChange={() => surBasculer(cle)}
        />
      ))}
      <p className="note">Présences, votes, procès-verbaux et tout ce qui est passé gardent son nom.</p>
    </fieldset>
  );
}
