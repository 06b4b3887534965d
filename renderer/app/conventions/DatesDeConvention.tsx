import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';

/** Un champ du formulaire, tel qu'il le tient. */
interface Tenu<V> {
  readonly valeur: V;
  readonly surChange: (valeur: V) => void;
  readonly surQuitte: () => void;
  readonly faute: string | null;
}

interface Proprietes {
  /** Date civile d'aujourd'hui. */
  readonly jour: string;
  readonly debut: Tenu<string | null>;
  readonly fin: Tenu<string | null>;
  readonly motif: Tenu<string>;
  /** La convention est une O2R : une autre durée que trois ans demande sa raison. */
  readonly troisAns: boolean;
}

/** Du, au : la fin suit le début de trois ans, tant qu'on ne l'a pas dite autre (D. 5316-4). */
export function DatesDeConvention({ jour, debut, fin, motif, troisAns }: Proprietes) {
  const attendue = estDateCivile(debut.valeur) ? finProposee(debut.valeur) : null;
  const surDebut = (date: string | null) => {
    if (estDateCivile(date) && (fin.valeur === null || fin.valeur === attendue)) fin.surChange(finProposee(date));
    debut.surChange(date);
  };
  return (
    <>
      <div className="champs-par-deux">
        <ChampDate libelle="Du" forme="courte" aujourdHui={jour} {...debut} surChange={surDebut} />
        <ChampDate libelle="Au" forme="courte" aujourdHui={jour} {...fin} />
      </div>
      {troisAns && attendue !== null && fin.valeur !== attendue && (
        <ChampTexte
          libelle="Pourquoi pas trois ans (D. 5316-4)"
          exemple="Correction d’une date au procès-verbal de signature"
          {...motif}
        />
      )}
    </>
  );
}
