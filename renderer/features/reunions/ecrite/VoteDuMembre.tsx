import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Bulletin, Deliberation, Seance } from '#shared/domain/seance/seance.schema.ts';

const SENS = [
  { valeur: 'pour', libelle: 'Pour' },
  { valeur: 'contre', libelle: 'Contre' },
  { valeur: 'abstention', libelle: 'Abstention' },
] as const;

interface Proprietes {
  readonly seance: Seance;
  readonly siegeId: string;
  readonly nom: string;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const bref = ({ texte }: Deliberation): string => (texte.length > 90 ? `${texte.slice(0, 89)}…` : texte);

/** Note le vote reçu d'un membre, projet par projet, et l'opinion qu'il veut voir jointe. */
export function VoteDuMembre({ seance, siegeId, nom, aujourdHui, surFermer }: Proprietes) {
  const { reunion, points, votesEcrits } = seance;
  const { lancer, enCours, erreur } = useCommande('ecrites.recevoir');
  const deliberations = points.flatMap((point) => point.deliberations);
  const siens = votesEcrits.filter((vote) => vote.siegeId === siegeId);
  const [sens, setSens] = useState<Readonly<Record<string, Bulletin['sens']>>>(
    Object.fromEntries(siens.map((vote) => [vote.deliberationId, vote.sens])),
  );
  const [opinion, setOpinion] = useState(siens.find((vote) => vote.opinion !== null)?.opinion ?? '');
  const [oublie, setOublie] = useState(false);
  const noter = () => {
    // Rien n'est présumé : chaque projet attend le sens que le membre a écrit.
    const votes = reunion.secret
      ? []
      : deliberations.flatMap(({ id }) => (sens[id] === undefined ? [] : [{ deliberationId: id, sens: sens[id] }]));
    if (!reunion.secret && votes.length < deliberations.length) return setOublie(true);
    void lancer({
      reunionId: reunion.id,
      siegeId,
      recuLe: aujourdHui,
      votes,
      opinion,
    }).then(surFermer, () => undefined);
  };
  return (
    <Dialogue
      ouvert
      titre={`Vote de ${nom}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} surClic={noter}>
            {reunion.secret ? 'Noter sa participation' : 'Noter son vote'}
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <div className="fiche">
        {!reunion.secret &&
          deliberations.map((deliberation) => (
            <ChampChoix
              key={deliberation.id}
              libelle={bref(deliberation)}
              options={SENS}
              obligatoire
              valeur={sens[deliberation.id] ?? null}
              surChange={(choix) => choix !== null && setSens({ ...sens, [deliberation.id]: choix })}
              faute={oublie && sens[deliberation.id] === undefined ? 'Choisissez le sens de ce vote.' : null}
            />
          ))}
        {!reunion.secret && (
          <ChampTexteLong
            libelle={`Opinion à joindre au ${nomDuRendu(seance)}`}
            aide="À la demande du membre (R. 133-7)."
            valeur={opinion}
            surChange={setOpinion}
          />
        )}
        {erreur && (
          <Repere sens="erreur" mot="Vote non noté." annonce>
            {erreur.message}
          </Repere>
        )}
      </div>
    </Dialogue>
  );
}
