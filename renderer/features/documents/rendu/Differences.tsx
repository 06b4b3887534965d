import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { ListeDesDifferences } from '#renderer/app/ecarts/ListeDesDifferences.tsx';

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
        {donnees !== null && <ListeDesDifferences differences={donnees} />}
      </Bloc>
    </div>
  );
}
