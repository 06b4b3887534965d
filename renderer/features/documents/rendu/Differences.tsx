import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

const MOTS = { ajoute: 'Ajouté', retire: 'Retiré', change: 'Changé' } as const;

interface Proprietes {
  readonly avant: VersionPv;
  readonly apres: VersionPv;
}

/** Deux versions, bloc par bloc : ce qui est ajouté, retiré, changé, avec les deux textes. */
export function Differences({ avant, apres }: Proprietes) {
  const { donnees, erreur } = useRequete('versions.comparer', { avant: avant.id, apres: apres.id });
  const titre = `De la version ${avant.numero} à la version ${apres.numero}`;
  return (
    <div className="differences">
      <Bloc titre={titre}>
        {erreur !== null && donnees === null && (
          <Repere sens="erreur" mot="Comparaison impossible." annonce>
            {erreur.message}
          </Repere>
        )}
        {donnees === null && erreur === null && <Chargement>Comparaison des versions…</Chargement>}
        {donnees !== null && (
          <p className="note">
            {donnees.length === 0
              ? 'Aucun bloc ne diffère.'
              : `${pluriel(donnees.length, 'bloc diffère', 'blocs diffèrent')}.`}
          </p>
        )}
        <ul>
          {donnees?.map(({ id, genre, sous, avant: ancien, apres: nouveau }) => (
            <li key={id} className={`difference difference-${genre}`}>
              <p className="note">
                <b>{MOTS[genre]}</b>
                {sous !== null && `, sous « ${sous} »`}
              </p>
              {ancien.length > 0 && (
                <del>
                  {ancien.map((ligne, rang) => (
                    <span key={rang}>{ligne}</span>
                  ))}
                </del>
              )}
              {nouveau.length > 0 && (
                <ins>
                  {nouveau.map((ligne, rang) => (
                    <span key={rang}>{ligne}</span>
                  ))}
                </ins>
              )}
            </li>
          ))}
        </ul>
      </Bloc>
    </div>
  );
}
