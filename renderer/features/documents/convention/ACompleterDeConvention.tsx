import type { ReactNode } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';

interface Proprietes {
  readonly conventionId: string;
  readonly porteurId: string;
  readonly manques: readonly string[];
  readonly children?: ReactNode;
}

/** Ce que la lettre laisse entre crochets, et où le renseigner. */
export function ACompleterDeConvention({ conventionId, porteurId, manques, children }: Proprietes) {
  const racine = `/conventions/${conventionId}`;
  return (
    <Panneau titre={manques.length === 0 ? 'Rien à compléter' : `À compléter : ${manques.length}`}>
      <div className="bloc">
        {manques.length === 0 ? (
          <p className="note">Tout ce que ce document demande est renseigné.</p>
        ) : (
          <>
            <ul className="mentions a-completer">
              {manques.map((manque) => (
                <li key={manque} className="mention-manquante">
                  <span aria-hidden="true">–</span>
                  <span>{manque}</span>
                </li>
              ))}
            </ul>
            <p className="note">Entre crochets dans le Word : à renseigner ici, ou à la main avant la signature.</p>
          </>
        )}
      </div>
      {children}
      <Bloc titre="Où le renseigner" niveau={3}>
        <ul className="actes">
          <li>
            <Lien vers={racine} genre="geste">
              Suivi de la convention : pièces reçues
            </Lien>
          </li>
          <li>
            <Lien vers={`${racine}/controles`} genre="geste">
              Contrôles : visites, lettres, réponses
            </Lien>
          </li>
          <li>
            <Lien vers={`${racine}/fiche`} genre="geste">
              Ce que dit la convention : autorité, signature
            </Lien>
          </li>
          <li>
            <Lien vers={`/annuaire/structures/${porteurId}`} genre="geste">
              Organisme porteur : adresse
            </Lien>
          </li>
          <li>
            <Lien vers="/reglages/emetteurs" genre="geste">
              Émetteurs : adresse, ville, signataires
            </Lien>
          </li>
        </ul>
      </Bloc>
    </Panneau>
  );
}
