import { BlocAlertes } from '#renderer/app/alertes/BlocAlertes.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { GenreTerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';

interface Proprietes {
  readonly genre: GenreTerritoireVise;
  readonly code: string;
}

/** Ce qui se signale ici, et les conventions en cours qui nomment le territoire ou agissent dans son département. */
export function PilotageDuTerritoire({ genre, code }: Proprietes) {
  const { donnees } = useRequete('pilotage.territoire', { genre, code });
  if (donnees === null) return null;
  const { conventions, alertes } = donnees;
  return (
    <>
      <BlocAlertes lues={alertes} avecObjet={genre !== 'qpv'} />
      <Bloc titre="Conventions en cours">
        {conventions.length === 0 ? (
          <p className="note">
            Aucune convention en cours n’agit ici. <Lien vers="/conventions">Voir les conventions</Lien>
          </p>
        ) : (
          <ul className="lignes-de-bloc">
            {conventions.map(({ id, intitule, porteur, fin, nomme }) => (
              <li key={id}>
                <Lien vers={`/conventions/${id}`} genre="objet">
                  {intitule}
                </Lien>
                <span className="note">{porteur}</span>
                <span className="note pousse">
                  {`${nomme ? 'nomme ce territoire' : 'dans le département'}, jusqu’au ${dateCourte(fin)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Bloc>
    </>
  );
}
