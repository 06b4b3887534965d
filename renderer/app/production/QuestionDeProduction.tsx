import './production.css';
import { useState } from 'react';
import { instantLong } from '#shared/dates/instant.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { copier } from '../courriel/copier.ts';
import { Explorateur } from '../explorateur/Explorateur.tsx';
import type { Question } from './use-production.ts';

interface Proprietes {
  readonly question: Question;
  readonly enCours: boolean;
  readonly surProduire: (suite: { suite?: 'remplacer' | 'version'; dossier?: string }) => void;
  readonly surTelecharger: () => void;
  /** Remet une copie du document rangé, le même. */
  readonly surCopier: (id: string) => void;
  /** Reprend les corrections portées dans le fichier rangé ; `null` : elles ne se reprennent pas. */
  readonly surReprendre: ((id: string) => void) | null;
  readonly surFermer: () => void;
}

type De<E extends Question['etat']> = Proprietes & { readonly question: Extract<Question, { etat: E }> };

const COPIE = 'Chemin copié : collez-le dans l’explorateur de fichiers.';

const Chemin = ({ children }: { readonly children: string }) => <p className="chemin">{children}</p>;

/** Où ranger les documents de l'instance : une fois, puis retenu. */
function ChoisirDossier({ question, enCours, surProduire, surTelecharger, surFermer }: De<'dossier'>) {
  const [explore, setExplore] = useState(false);
  const { raison, instance, ancien, propose, sousDossier } = question;
  // Proposer le dossier même où l'on ne peut plus écrire ne mènerait nulle part.
  const ferme = raison === 'ferme' && ancien === propose.chemin;
  if (explore)
    return (
      <Explorateur
        titre="Ranger ailleurs"
        surChoisirDossier={(dossier) => surProduire({ dossier })}
        surFermer={() => setExplore(false)}
      />
    );
  return (
    <Dialogue
      ouvert
      titre="Où ranger les documents ?"
      surFermer={surFermer}
      gestes={
        <>
          {!ferme && (
            <Bouton genre="premier" enCours={enCours} surClic={() => surProduire({ dossier: propose.jeton })}>
              Ranger ici et ouvrir
            </Bouton>
          )}
          <Bouton genre={ferme ? 'premier' : 'ordinaire'} icone="dossier" surClic={() => setExplore(true)}>
            Choisir un autre dossier
          </Bouton>
          {ferme && (
            <Bouton enCours={enCours} surClic={() => surProduire({})}>
              Réessayer
            </Bouton>
          )}
          <Bouton genre="discret" surClic={surTelecharger}>
            Télécharger seulement
          </Bouton>
        </>
      }
    >
      {raison !== 'premier' && ancien !== null && (
        <Repere sens="alerte" mot={raison === 'disparu' ? 'Dossier introuvable.' : 'Dossier fermé.'}>
          {raison === 'disparu'
            ? `« ${ancien} » n’est plus à sa place : support retiré, ou dossier déplacé. Rien n’a été écrit.`
            : `On ne peut plus écrire dans « ${ancien} ». Rien n’a été écrit.`}
        </Repere>
      )}
      {ferme ? (
        <p>Si vous y avez de nouveau accès, réessayez ; sinon, choisissez un autre dossier.</p>
      ) : (
        <>
          <p>{`Les documents de « ${instance} » se rangeront dans ce dossier, que ce poste retient :`}</p>
          <Chemin>{propose.chemin}</Chemin>
        </>
      )}
      {!ferme && sousDossier !== null && (
        <p className="note">{`Chaque réunion y a son dossier, à sa date : « ${sousDossier} » pour celle-ci.`}</p>
      )}
    </Dialogue>
  );
}

/** Quelqu'un a modifié le fichier : il ne s'écrase pas. */
function FichierModifie({ question, enCours, surProduire, surReprendre, surFermer }: De<'modifie'>) {
  const { lancer } = useDemande('production.rouvrir');
  const { id, nom, chemin, modifieUtc, suivant } = question;
  const reprendre = id === null || surReprendre === null ? null : () => surReprendre(id);
  return (
    <Dialogue
      ouvert
      titre={id === null ? 'Un autre fichier porte ce nom' : 'Ce document a été modifié'}
      surFermer={surFermer}
      gestes={
        <>
          {reprendre !== null && (
            <Bouton genre="premier" surClic={reprendre}>
              Reprendre les corrections
            </Bouton>
          )}
          <Bouton
            genre={reprendre === null ? 'premier' : 'ordinaire'}
            enCours={enCours}
            surClic={() => surProduire({ suite: 'version' })}
          >
            Produire une nouvelle version
          </Bouton>
          {id !== null && (
            <Bouton
              icone="word"
              surClic={() => void lancer({ id }).then(surFermer, direRefus('Le document n’a pas pu être ouvert.'))}
            >
              Ouvrir le document modifié
            </Bouton>
          )}
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <p>
        {id === null
          ? `« ${nom} » est déjà dans ce dossier, et ce n’est pas l’application qui l’a écrit. Il n’a pas été touché.`
          : `« ${nom} » n’est plus tel que l’application l’a écrit${modifieUtc === '' ? '' : ` : il a été modifié le ${instantLong(modifieUtc)}`}. Il n’a pas été touché.`}
      </p>
      <Chemin>{chemin}</Chemin>
      <p className="note">{`La nouvelle version se rangerait à côté, sous le nom « ${suivant} ».`}</p>
    </Dialogue>
  );
}

/** Word tient le fichier. */
function FichierTenu({ question, enCours, surProduire, surFermer }: De<'tenu'>) {
  const { nom, suivant } = question;
  return (
    <Dialogue
      ouvert
      titre="Ce document est ouvert dans Word"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} surClic={() => surProduire({})}>
            Réessayer
          </Bouton>
          <Bouton surClic={() => surProduire({ suite: 'version' })}>Produire une nouvelle version</Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <p>{`« ${nom} » est ouvert dans Word, ou dans un autre logiciel : il ne peut pas être remplacé.`}</p>
      <p>Enregistrez-le et fermez-le, puis réessayez.</p>
      <p className="note">{`Une nouvelle version se rangerait à côté, sous le nom « ${suivant} ».`}</p>
    </Dialogue>
  );
}

/** Rangé, mais rien sur ce poste ne l'a ouvert d'ici. */
function Range({ question, surCopier, surFermer }: De<'produit'>) {
  const { id, nom, chemin, dejaLa } = question;
  return (
    <Dialogue
      ouvert
      titre="Document rangé"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" icone="copier" surClic={() => void copier(chemin, COPIE)}>
            Copier le chemin
          </Bouton>
          <Bouton icone="telecharger" surClic={() => surCopier(id)}>
            Télécharger une copie
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Fermer
          </Bouton>
        </>
      }
    >
      <p>
        {dejaLa
          ? `« ${nom} » n’a pas changé : il est toujours là.`
          : `« ${nom} » est produit. Il ne s’ouvre pas d’ici : ouvrez-le à cette place.`}
      </p>
      <Chemin>{chemin}</Chemin>
    </Dialogue>
  );
}

/** Ce que l'hôte demande avant de ranger, ou dit après : une question à la fois. */
export function QuestionDeProduction(proprietes: Proprietes) {
  const { question } = proprietes;
  if (question.etat === 'dossier') return <ChoisirDossier {...proprietes} question={question} />;
  if (question.etat === 'modifie') return <FichierModifie {...proprietes} question={question} />;
  if (question.etat === 'tenu') return <FichierTenu {...proprietes} question={question} />;
  return <Range {...proprietes} question={question} />;
}
