import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { LettreDeControle } from '#shared/domain/convention/controle/lettre.schema.ts';
import { adresseDuControle } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { ConstatsDeLaLettre } from './ConstatsDeLaLettre.tsx';
import { EtatDeLaLettre } from './EtatDeLaLettre.tsx';

interface Proprietes extends PartieDeControle {
  readonly lettre: LettreDeControle;
}

/** Une lettre de contrôle, de sa préparation à la position définitive : dates, constats, réponse, suite. */
export function FicheDeLettre({ fiche: { convention }, controles, lettre, vu, jour }: Proprietes) {
  const { id, objet, visiteId, delai, envoyeeLe, mode, reponseLe, reponse, reponsePieces, closeLe } = lettre;
  const { modifier } = useModification('lettresDeControle.modifier', { id, vu, objet: 'Lettre de contrôle' });
  const retrait = useCommande('lettresDeControle.retirer');
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait.lancer({ id }).then(() => {
      aller(adresseDuControle(convention.id));
      aviser('Lettre de contrôle retirée.', 'lettresDeControle.retirer');
    }, direRefus('Lettre non retirée.'));
  const word = (genre: string) => `/conventions/${convention.id}/document/${genre}/${id}`;
  return (
    <>
      <Bloc
        titre="Lettre de contrôle"
        note={<EtatDeLaLettre lettre={lettre} jour={jour} />}
        geste={
          <span className="gestes-en-ligne">
            <Lien vers={word('lettre-de-controle')} genre="bouton" icone="word">
              Lettre de contrôle
            </Lien>
            {envoyeeLe !== null && (
              <Lien vers={word('suite-de-controle')} genre="bouton" icone="word">
                Suite donnée
              </Lien>
            )}
            <Bouton genre="discret" icone="corbeille" surClic={retirer}>
              Retirer la lettre
            </Bouton>
          </span>
        }
      >
        <p className="note">
          <Lien vers={adresseDuControle(convention.id)}>Tous les contrôles</Lien>
          {controles.visites.some((une) => une.id === visiteId) && (
            <>
              {', '}
              <Lien vers={adresseDuControle(convention.id, visiteId ?? '')}>la visite dont elle part</Lien>
            </>
          )}
        </p>
        <div className="identite-de-controle">
          <ChampSurPlace libelle="Objet" valeur={objet} surEnregistrer={(mot) => modifier({ objet: mot })} />
          <NombreSurPlace
            libelle="Délai de réponse (jours)"
            illisible="Un nombre de jours : 30"
            valeur={delai}
            surEnregistrer={(nombre) => modifier({ delai: nombre ?? Number.NaN })}
          />
          <DateSurPlace
            libelle="Envoyée le"
            valeur={envoyeeLe}
            aujourdHui={jour}
            surEnregistrer={(date) => modifier({ envoyeeLe: date })}
          />
          <ChampSurPlace
            libelle="Moyen d’envoi"
            exemple="Lettre recommandée avec avis de réception"
            valeur={mode ?? ''}
            surEnregistrer={(mot) => modifier({ mode: mot })}
          />
        </div>
      </Bloc>
      <ConstatsDeLaLettre lettre={lettre} vu={vu} />
      {envoyeeLe !== null && (
        <Bloc titre="Réponse de l’organisme et suite">
          <div className="identite-de-controle">
            <DateSurPlace
              libelle="Reçue le"
              valeur={reponseLe}
              aujourdHui={jour}
              surEnregistrer={(date) => modifier({ reponseLe: date })}
            />
            <ChampSurPlace
              libelle="Pièces jointes"
              exemple="Facture, convention de mise à disposition"
              valeur={reponsePieces ?? ''}
              surEnregistrer={(mot) => modifier({ reponsePieces: mot })}
            />
            <DateSurPlace
              libelle="Position arrêtée le"
              valeur={closeLe}
              aujourdHui={jour}
              surEnregistrer={(date) => modifier({ closeLe: date })}
            />
          </div>
          <ChampSurPlace
            libelle="Ce que l’organisme répond"
            long
            valeur={reponse ?? ''}
            surEnregistrer={(texte) => modifier({ reponse: texte })}
          />
        </Bloc>
      )}
    </>
  );
}
