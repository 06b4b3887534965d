import { useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { lireReponses, type ReponseLue } from '#shared/domain/reunion/reponses-collees.rules.ts';
import { reponseLibelle } from '#shared/domain/reunion/reponse.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useAbandon } from '#renderer/ui/formulaire/use-abandon.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Une personne par ligne : sa dernière réponse l'emporte sur les précédentes du même collage. */
function aNoter(lues: readonly ReponseLue[]): ReponseLue[] {
  const prises = lues.filter(({ probleme }) => probleme === null);
  return [...new Map(prises.map((lue) => [lue.siegeId ?? lue.inviteId, lue])).values()];
}

/** Coller une liste de réponses : on voit ce qui est compris, ligne à ligne, avant de le noter. */
export function CollerReponses({ seance, aujourdHui, surFermer }: Proprietes) {
  const [texte, setTexte] = useState('');
  const { fermer, question } = useAbandon(texte.trim() !== '', 'Coller des réponses', surFermer);
  const noter = useCommande('reponses.noter');
  const aviser = useAvisAnnulable();
  const lues = lireReponses(texte, seance);
  const prises = aNoter(lues);
  const envoyer = () =>
    void noter
      .lancer({
        reunionId: seance.reunion.id,
        recueLe: aujourdHui,
        reponses: prises.map(({ siegeId, inviteId, valeur, personneId, mandataireSiegeId }) => ({
          siegeId,
          inviteId,
          valeur,
          personneId,
          mandataireSiegeId,
        })),
      })
      .then(({ notees }) => {
        aviser(
          `${pluriel(notees, 'réponse notée', 'réponses notées')} au ${dateCourte(aujourdHui)}.`,
          'reponses.noter',
        );
        surFermer();
      }, direRefus('Rien n’a été noté.'));
  return (
    <Dialogue
      ouvert
      large
      titre="Coller des réponses"
      surFermer={fermer}
      gestes={
        <>
          <Bouton genre="premier" desactive={prises.length === 0} enCours={noter.enCours} surClic={envoyer}>
            {prises.length === 0 ? 'Noter' : `Noter ${pluriel(prises.length, 'réponse', 'réponses')}`}
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <ChampTexteLong
        libelle="Une personne par ligne, avec ce qu’elle répond"
        aide="D’un courriel, d’un tableur ou du suivi d’un agenda : « M. Lefort : excusé, pouvoir à Mme Durand »."
        valeur={texte}
        surChange={setTexte}
      />
      {lues.length > 0 && (
        <ul className="liste liste-serree reponses-lues" aria-label="Ce qui est compris">
          {lues.map((lue, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: une ligne collée n'a pas d'autre nom que son rang.
            <li key={rang}>
              {lue.probleme === null && lue.valeur !== null ? (
                <Etat sens="fait">{reponseLibelle[lue.valeur]}</Etat>
              ) : (
                <Etat sens="alerte">Laissée</Etat>
              )}
              <span>
                {lue.nom ?? lue.texte}
                <span className="note">{lue.probleme ?? lue.texte}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {question}
    </Dialogue>
  );
}
