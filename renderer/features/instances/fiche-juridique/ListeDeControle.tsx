import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { CaseDeListe } from '#shared/domain/instance/acte-listes.data.ts';
import type { ListePointage, Pointage } from '#shared/domain/instance/pointage.schema.ts';
import { dateCourte } from '#shared/dates/format.ts';

interface Proprietes {
  readonly titre: string;
  readonly liste: ListePointage;
  readonly acteId: string;
  readonly cases: readonly CaseDeListe[];
  readonly pointages: readonly Pointage[];
}

/** Une liste de contrôle : chaque case se coche d'un geste, et dit quand elle l'a été. */
export function ListeDeControle({ titre, liste, acteId, cases, pointages }: Proprietes) {
  const cocher = useCommande('pointages.cocher');
  const cochees = new Map(pointages.filter(({ objetId }) => objetId === acteId).map((p) => [p.cle, p]));
  const faites = cases.filter(({ cle }) => cochees.has(cle)).length;
  return (
    <Bloc titre={titre} note={`${faites} sur ${cases.length}`} niveau={3}>
      {cases.map(({ cle, libelle, article, facultatif }) => {
        const le = cochees.get(cle)?.le;
        return (
          <ChampCase
            key={cle}
            libelle={libelle}
            note={[facultatif ? 'facultatif' : null, article, le && `vérifié le ${dateCourte(le)}`]
              .filter(Boolean)
              .join(', ')}
            valeur={le !== undefined}
            surChange={(coche) =>
              void cocher.lancer({ objetId: acteId, liste, cle, coche }).catch(direRefus('La case n’a pas changé.'))
            }
          />
        );
      })}
    </Bloc>
  );
}
