import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';

type Fiche = Sortie<'structures.fiche'>;

const depuis = ({ debut, fin }: Fiche['personnes'][number]): string => {
  if (fin !== null)
    return debut === null ? `jusqu’au ${dateCourte(fin)}` : `${dateCourte(debut)} au ${dateCourte(fin)}`;
  return debut === null ? '' : `depuis le ${dateCourte(debut)}`;
};

function Personnes({ lignes, passe }: { readonly lignes: Fiche['personnes']; readonly passe?: boolean }) {
  return (
    <ul className="sieges-de-personne">
      {lignes.map((une) => (
        <li key={`${une.personneId}-${une.fonction ?? ''}-${une.debut ?? ''}`} data-passe={passe}>
          <span>
            <Lien vers={`/annuaire/${une.personneId}`} genre="objet">
              {une.nom}
            </Lien>
            {une.fonction !== null && <span className="note">{une.fonction}</span>}
          </span>
          <span className="note">{depuis(une)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Qui est dans la structure, qui y a été, et dans quelles instances elle siège. */
export function LiensDeLaStructure({ fiche: { personnes, anciennes, sieges } }: { readonly fiche: Fiche }) {
  return (
    <>
      <Bloc titre="Personnes" niveau={3}>
        {personnes.length === 0 && <p className="note">Personne n’y est affecté.</p>}
        <Personnes lignes={personnes} />
        {anciennes.length > 0 && (
          <details>
            <summary>{`Y ont été : ${anciennes.length}`}</summary>
            <Personnes lignes={anciennes} passe />
          </details>
        )}
      </Bloc>
      <Bloc titre="Siège où" niveau={3}>
        {sieges.length === 0 && <p className="note">Ne siège dans aucune instance de ce fichier.</p>}
        <ul className="sieges-de-personne">
          {sieges.map(({ siegeId, instanceId, nom, organisme, titulaires }) => (
            <li key={siegeId}>
              <span>
                <Lien vers={`/instances/${instanceId}/composition`} genre="objet">
                  {nom}
                </Lien>
                <span className="note">
                  {[organisme, titulaires.length === 0 ? 'siège vacant' : titulaires.join(', ')]
                    .filter((mot) => mot !== null)
                    .join(' : ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Bloc>
    </>
  );
}
