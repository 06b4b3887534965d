import './projection.css';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { dateLongue } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { natureDeliberationLibelle } from '#shared/domain/seance/seance.labels.ts';
import { sensDuVoteLibelle } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import type { Vote } from '#shared/domain/seance/vote.rules.ts';
import { voteDe } from '#shared/documents/seance/votes.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { montrerSeance, SeanceProvider, useSeance } from '../contexte-seance.ts';
import { TITRES } from '../quorum/Quorum.tsx';
import { usePointSuivi } from './suivre-le-point.ts';

/** « 20 pour · 1 contre · 2 abstentions » : les totaux seuls, sans un nom. */
const totaux = ({ pour, contre, abstention, unite, preponderante }: Vote): string =>
  [
    `${pour}${unite === 'voix' ? ' voix' : ''} pour`,
    `${contre} contre`,
    pluriel(abstention, 'abstention', 'abstentions'),
    ...(preponderante ? ['voix prépondérante'] : []),
  ].join(' · ');

function DeliberationProjetee({ deliberation }: { readonly deliberation: Deliberation }) {
  const { seance } = useSeance();
  const vote = voteDe(seance, deliberation);
  const { sens } = vote;
  const enCours = sens === 'non_saisi' || sens === 'sans_vote';
  return (
    <section className="projete-acte" data-sens={sens}>
      <h2>{natureDeliberationLibelle[deliberation.nature]}</h2>
      <p>{deliberation.texte}</p>
      <p className="projete-sens" role="status">
        {sens === 'adopte' && <Icone nom="fait" />}
        {sens === 'rejete' && <Icone nom="non" />}
        <b>{enCours ? 'En délibération' : sensDuVoteLibelle[sens]}</b>
        {!enCours && vote.mode !== 'sans_opposition' && <span>{totaux(vote)}</span>}
      </p>
    </section>
  );
}

/** Le point, le quorum, le vote : ce qui se lit du fond de la salle. Ni notes, ni texte du procès-verbal. */
function Projete() {
  const { seance, point, quorum } = useSeance();
  const { reunion, points, instance } = seance;
  useEffect(() => {
    document.title = `Projection : ${nomCourt(instance)}`;
  }, [instance]);
  const finie = reunion.etat === 'tenue' || reunion.etat === 'sans_quorum';
  return (
    <main className="projete" id="contenu">
      <header>
        <span>{`${nomCourt(instance)}, ${dateLongue(reunion.date)}`}</span>
        <span className="projete-quorum" data-etat={quorum.etat}>
          {quorum.etat === 'atteint' && <Icone nom="fait" />}
          {quorum.etat === 'non_atteint' && <Icone nom="plein" />}
          <b>{TITRES[quorum.etat]}</b>
          {quorum.base > 0 && ` ${quorum.total} sur ${quorum.base}`}
          {quorum.etat === 'non_atteint' && `, il en faut ${quorum.requis}`}
        </span>
      </header>
      {point === null || finie ? (
        <h1>{finie ? 'La séance est levée.' : nomCourt(instance)}</h1>
      ) : (
        <>
          <p className="projete-rang">{`Point ${point.rang} sur ${points.length} · ${naturePointLibelle[point.nature]}`}</p>
          <h1>{point.titre}</h1>
          {point.precision !== null && <p className="projete-precision">{point.precision}</p>}
          {point.intervenant !== null && <p className="projete-precision">{point.intervenant}</p>}
          {point.deliberations.map((deliberation) => (
            <DeliberationProjetee key={deliberation.id} deliberation={deliberation} />
          ))}
        </>
      )}
    </main>
  );
}

/** La fenêtre à projeter : elle suit le point choisi dans la fenêtre de séance, et ne montre que ce que tous peuvent lire. */
export function PageProjection({ id }: { readonly id: string }) {
  const [parametres] = useSearchParams();
  const suivi = usePointSuivi(id, parametres.get('point'));
  const { donnees: seance, vu, erreur } = useRequete('reunions.lire', { id });
  const { donnees: hote } = useEtatHote();
  const aujourdHui = hote?.aujourdHui ?? null;
  const montree = useMemo(() => {
    if (seance === null || aujourdHui === null) return null;
    const point = seance.points.find((un) => un.id === suivi) ?? seance.points[0] ?? null;
    return montrerSeance(seance, { point, vu, aujourdHui });
  }, [seance, suivi, vu, aujourdHui]);
  if (erreur !== null && seance === null)
    return (
      <main className="seul">
        <h1>Projection</h1>
        <Repere sens="erreur" mot="Réunion introuvable." annonce>
          {erreur.message}
        </Repere>
      </main>
    );
  if (montree === null) return <Chargement>Chargement de la séance…</Chargement>;
  return (
    <SeanceProvider value={montree}>
      <Projete />
    </SeanceProvider>
  );
}
