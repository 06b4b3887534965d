import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { DOCUMENTS_D_INSTANCE, type GenreDInstance } from '#shared/documents/acte/genres.data.ts';

interface Proprietes {
  readonly instanceId: string;
  readonly genre: GenreDInstance;
  readonly manques: readonly string[];
}

/** Ce que le document laisse entre crochets, où le compléter, et ce qu'il reste à faire une fois l'acte signé. */
export function ACompleter({ instanceId, genre, manques }: Proprietes) {
  const racine = `/instances/${instanceId}`;
  const { vise, signe } = DOCUMENTS_D_INSTANCE[genre];
  const arrete = signe && vise === 'instance';
  return (
    <Panneau titre={manques.length === 0 ? 'Rien à compléter' : `À compléter : ${manques.length}`}>
      <div className="bloc">
        {manques.length === 0 ? (
          <p className="note">Tout ce que ce document demande est renseigné.</p>
        ) : (
          <ul className="mentions a-completer">
            {manques.map((manque) => (
              <li key={manque} className="mention-manquante">
                <span aria-hidden="true">–</span>
                <span>{manque}</span>
              </li>
            ))}
          </ul>
        )}
        {manques.length > 0 && (
          <p className="note">
            Entre crochets dans le Word : à renseigner ici, ou à la main{signe ? ' avant la signature' : ''}.
          </p>
        )}
      </div>
      <Bloc titre="Où le renseigner" niveau={3}>
        <ul className="actes">
          <li>
            <Lien vers={`${racine}/composition`} genre="geste">
              Composition de l’instance
            </Lien>
          </li>
          {!signe && (
            <>
              <li>
                <Lien vers={`${racine}/fiche-juridique`} genre="geste">
                  Fiche juridique : actes, nom, secrétariat
                </Lien>
              </li>
              <li>
                <Lien vers={`${racine}/profil`} genre="geste">
                  Profil juridique : règles et règlement intérieur
                </Lien>
              </li>
              <li>
                <Lien vers={`${racine}/missions`} genre="geste">
                  Association des usagers
                </Lien>
              </li>
            </>
          )}
          {genre === 'arrete-voix' && (
            <li>
              <Lien vers={`${racine}/voix`} genre="geste">
                Voix des membres
              </Lien>
            </li>
          )}
          <li>
            <Lien vers="/reglages/emetteurs" genre="geste">
              Émetteurs : adresse, ville, signataires
            </Lien>
          </li>
        </ul>
      </Bloc>
      {arrete && (
        <Bloc titre="Une fois signé" niveau={3}>
          <LigneCalme>
            Notez le numéro et la date de l’arrêté : ils entrent dans les visas des actes suivants.
          </LigneCalme>
          <p className="geste-de-bloc">
            <Lien vers={`${racine}/fiche-juridique`} genre="bouton">
              Noter l’arrêté
            </Lien>
          </p>
        </Bloc>
      )}
    </Panneau>
  );
}
