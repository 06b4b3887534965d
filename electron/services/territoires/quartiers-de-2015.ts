import type { Sortie } from '#shared/contract/contract.ts';
import { direLaSuccession, direLAncien } from '#shared/domain/territoire/succession.labels.ts';
import type { Contexte } from '../contexte.ts';

type Trouve = Sortie<'recherche.tout'>[number];

/** Les quartiers de 2024 que trouve un code ou un nom de 2015 ; sans suite, le quartier de 2015 se dit tel. */
export const quartiersDe2015 = ({ depots }: Contexte, liens: readonly string[]): readonly Trouve[] =>
  liens.flatMap((id): Trouve[] => {
    const lien = depots.successions.parId(id);
    if (lien === null) return [];
    const libelle = lien.nouveau === null ? null : depots.territoires.nommer({ genre: 'qpv', code: lien.nouveau });
    return [
      {
        groupe: 'territoires',
        id: `succession-${id}`,
        titre: libelle ?? direLAncien(lien),
        precision:
          libelle === null
            ? 'Quartier de 2015, que rien ne suit en 2024'
            : `${lien.nouveau}, succède à ${direLaSuccession(lien)}`,
        adresse: libelle === null ? `/territoires?q=${lien.ancien ?? ''}` : `/territoires/qpv/${lien.nouveau}`,
      },
    ];
  });
