import { dateCourte } from '#shared/dates/format.ts';
import { etatVersionLibelle } from '#shared/domain/rendu/rendu.labels.ts';
import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';

interface Proprietes {
  readonly versions: readonly VersionPv[];
  readonly reunionId: string;
}

/** Les versions figées, la plus récente d'abord : chacune se rouvre à l'identique, et se compare à la précédente. */
export function Versions({ versions, reunionId }: Proprietes) {
  if (versions.length === 0) return null;
  return (
    <Bloc titre="Versions" niveau={3}>
      <ul className="circuit">
        {versions.toReversed().map(({ id, numero, etat, etablieLe, motif, empreinte }, rang, toutes) => {
          const precedente = toutes[rang + 1];
          return (
            <li key={id}>
              <span>
                <Lien vers={`/reunions/${reunionId}/versions/${id}`} genre="objet">{`Version ${numero}`}</Lien>{' '}
                <span className="note">{`${etatVersionLibelle[etat].toLocaleLowerCase('fr')}, établie le ${dateCourte(etablieLe.slice(0, 10))}`}</span>
              </span>
              {motif !== null && <span className="note">{motif}</span>}
              <span className="rendu-gestes">
                {precedente !== undefined && (
                  <Lien
                    vers={`/reunions/${reunionId}/versions/${id}?avec=${precedente.id}`}
                    genre="geste"
                    libelle={`Comparer à la version ${precedente.numero} : version ${numero}`}
                  >
                    {`Comparer à la version ${precedente.numero}`}
                  </Lien>
                )}
              </span>
              <details className="note">
                <summary>Détails</summary>
                <span className="empreinte">{`Empreinte SHA-256 : ${empreinte}`}</span>
              </details>
            </li>
          );
        })}
      </ul>
    </Bloc>
  );
}
