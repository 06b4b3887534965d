import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';

interface Proprietes {
  readonly point: PointEnSeance;
  readonly vu: number;
}

/** D'une réunion tenue par d'autres : ce que l'on garde pour soi, et ce que l'on rend. */
export function NotesEtCompteRendu({ point, vu }: Proprietes) {
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: 'Compte rendu' });
  return (
    <div className="fiche">
      <ChampSurPlace
        libelle="Compte rendu"
        long
        exemple="Ce qui s’est dit et décidé"
        valeur={point.textePv ?? ''}
        surEnregistrer={(textePv) => modifier({ textePv })}
      />
      <ChampSurPlace
        libelle="Mes notes"
        long
        exemple="Pour vous seul, jamais imprimées"
        valeur={point.mesNotes ?? ''}
        surEnregistrer={(mesNotes) => modifier({ mesNotes })}
      />
    </div>
  );
}
