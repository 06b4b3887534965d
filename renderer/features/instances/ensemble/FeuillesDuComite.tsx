import { useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { OuvrirUneFeuille } from '#renderer/app/feuilles/OuvrirUneFeuille.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';

interface Proprietes {
  readonly id: string;
  readonly nom: string;
}

/** Les feuilles de route d'un comité ; de quoi en ouvrir une. */
export function FeuillesDuComite({ id, nom }: Proprietes) {
  const { donnees: feuilles } = useRequete('feuillesDeRoute.lister', {});
  const [ouverte, setOuverte] = useState(false);
  if (feuilles === null) return null;
  const siennes = feuilles.filter(({ instanceId }) => instanceId === id);
  return (
    <Bloc
      titre="Feuille de route"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuverte(true)}>
          Ouvrir une feuille de route
        </Bouton>
      }
    >
      {siennes.length === 0 ? (
        <p className="note">Aucune encore : les axes de travail du comité, et qui fait quoi pour quand.</p>
      ) : (
        <ul className="liste liste-serree feuilles-du-comite">
          {siennes.map((feuille) => (
            <li key={feuille.id}>
              <Lien vers={`/feuilles-de-route/${feuille.id}`} genre="objet">
                {feuille.intitule}
              </Lien>
              <span className="note">
                {[
                  pluriel(feuille.fiches, 'action', 'actions'),
                  feuille.bloquees > 0 && pluriel(feuille.bloquees, 'bloquée', 'bloquées'),
                  feuille.enRetard > 0 && pluriel(feuille.enRetard, 'échéance passée', 'échéances passées'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ouverte && (
        <OuvrirUneFeuille
          auteurs={[{ genre: 'instance', id, nom }]}
          auteur={{ genre: 'instance', id, nom }}
          surFermer={() => setOuverte(false)}
        />
      )}
    </Bloc>
  );
}
