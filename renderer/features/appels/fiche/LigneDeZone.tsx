import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { genreDeZoneDAppelLibelle } from '#shared/domain/appel/appel.labels.ts';
import type { ZoneDAppel } from '#shared/domain/appel/zone.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly zone: ZoneDAppel;
  readonly vu: number;
  readonly surRetirer: () => void;
}

/** « QPV 21 quartiers », « Intercommunalité », « En mots ». */
function dire({ genre, nombre }: ZoneDAppel): string {
  if (genre === 'tous_qpv') return pluriel(nombre ?? 0, 'quartier', 'quartiers');
  if (genre === 'frr') return pluriel(nombre ?? 0, 'commune', 'communes');
  return genreDeZoneDAppelLibelle[genre];
}

/** Une zone prioritaire : ce qu'elle couvre, pourquoi elle, et si la liste est limitative. */
export function LigneDeZone({ zone, vu, surRetirer }: Proprietes) {
  const { id, libelle, motif, nonLimitative } = zone;
  const { modifier } = useModification('appels.modifierZone', { id, vu, objet: libelle });
  return (
    <li className="zone-d-appel">
      <span className="zone-dite">
        {libelle} <span className="note">{dire(zone)}</span>
      </span>
      <ChampSurPlace
        souple
        libelleCache
        libelle={`Pourquoi ${libelle}`}
        exemple="Pourquoi elle"
        valeur={motif ?? ''}
        surEnregistrer={(mot) => modifier({ motif: mot })}
      />
      <CaseSurPlace
        libelle="Liste non limitative"
        valeur={nonLimitative}
        surEnregistrer={(coche) => modifier({ nonLimitative: coche })}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer ${libelle}`} surClic={surRetirer} />
    </li>
  );
}
