import { useDeferredValue, useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { DELAI_DE_REPONSE } from '#shared/domain/donnees/rubriques.data.ts';
import { typographier } from '#shared/text/typographie.ts';
import { GestesDesDonnees } from './GestesDesDonnees.tsx';

/** Répondre à une personne : la trouver, lui remettre la copie de ses données, la corriger ou l'effacer (G3). */
export function VueDroits() {
  const [texte, setTexte] = useState('');
  const cherche = useDeferredValue(texte.trim());
  const { donnees } = useRequete('annuaire.proposer', cherche === '' ? null : { texte: cherche }, { garder: true });
  const { donnees: corbeille } = useRequete('donnees.aLaCorbeille', cherche === '' ? null : { texte: cherche });
  return (
    <Bloc titre="Répondre à une personne" note={DELAI_DE_REPONSE}>
      <p className="texte-de-page">
        {typographier(
          'Elle demande ce que vous savez d’elle : remettez-lui la copie. Elle corrige : sa fiche se change en place. Elle s’oppose, ou demande l’effacement : voyez ce qui part et ce qui reste, puis effacez. Assurez-vous d’abord que c’est bien elle qui demande.',
        )}
      </p>
      <div className="qui-demande">
        <ChampTexte
          libelle="Qui demande"
          type="search"
          exemple="Nom, fonction, structure"
          valeur={texte}
          surChange={setTexte}
        />
      </div>
      {cherche !== '' && donnees !== null && (
        <ul className="personnes-trouvees">
          {donnees.map((personne) => (
            <li key={personne.id}>
              <span>
                <b>{nomComplet(personne)}</b>
                <span className="note"> {qualiteDe(personne)}</span>
              </span>
              <GestesDesDonnees id={personne.id} nom={nomComplet(personne)} fiche />
            </li>
          ))}
        </ul>
      )}
      {corbeille !== null && corbeille.length > 0 && (
        <>
          <h3>À la corbeille</h3>
          <ul className="personnes-trouvees">
            {corbeille.map(({ id, nom }) => (
              <li key={id}>
                <b>{nom}</b>
                <GestesDesDonnees id={id} nom={nom} />
              </li>
            ))}
          </ul>
        </>
      )}
      {cherche !== '' && donnees?.length === 0 && corbeille?.length === 0 && (
        <Vide icone="chercher">{typographier(`Personne ne répond à « ${cherche} » dans l’annuaire.`)}</Vide>
      )}
    </Bloc>
  );
}
