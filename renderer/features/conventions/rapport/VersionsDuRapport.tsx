import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { instantCourt } from '#shared/dates/instant.ts';
import type { RapportLu } from './rapport.types.ts';

/** Les versions du rapport, la dernière d'abord ; celle que l'on lit s'y reconnaît. */
export function VersionsDuRapport({ lu: { rapport, convention, versions } }: { readonly lu: RapportLu }) {
  if (versions.length < 2) return null;
  return (
    <Bloc titre="Versions" niveau={3}>
      <ul className="versions-du-rapport">
        {versions.map(({ id, version, valideLe }) => {
          const dite = `Version ${version}, ${valideLe === null ? 'projet' : `validée le ${instantCourt(valideLe)}`}`;
          return (
            <li key={id}>
              {id === rapport.id ? (
                <b aria-current="page">{dite}</b>
              ) : (
                <Lien vers={`/conventions/${convention.id}/rapport/${id}`}>{dite}</Lien>
              )}
            </li>
          );
        })}
      </ul>
    </Bloc>
  );
}
