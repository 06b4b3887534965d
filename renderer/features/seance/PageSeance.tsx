import './seance.css';
import './acte.css';
import './presence.css';
import { useMemo } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { SeanceProvider } from './contexte-seance.ts';
import { EcranDeSeance } from './EcranDeSeance.tsx';

/** La séance : l'ordre du jour, le point où l'on écrit, la présence et le quorum, sur un seul écran. */
export function PageSeance({ id }: { readonly id: string }) {
  const { donnees: seance, vu, erreur } = useRequete('reunions.lire', { id });
  const { donnees: hote } = useEtatHote();
  useFil(
    ...(seance === null
      ? [{ nom: 'Réunions', vers: '/reunions' }]
      : [
          { nom: nomCourt(seance.instance), vers: `/instances/${seance.instance.id}` },
          { nom: `Réunion du ${dateCourte(seance.reunion.date)}`, vers: `/reunions/${id}` },
        ]),
    { nom: 'Séance' },
  );
  const quorum = useMemo(() => (seance === null ? null : calculerQuorum(seance)), [seance]);
  const aujourdHui = hote?.aujourdHui ?? null;
  const montree = useMemo(
    () =>
      seance === null || quorum === null || aujourdHui === null
        ? null
        : {
            seance,
            quorum,
            vu,
            aujourdHui,
            fige: seance.reunion.etat === 'annulee' || seance.reunion.etat === 'reportee',
          },
    [seance, quorum, vu, aujourdHui],
  );
  if (erreur !== null && seance === null) {
    return (
      <div className="corps">
        <Repere sens="erreur" mot="Réunion introuvable." annonce>
          {erreur.message}
        </Repere>
      </div>
    );
  }
  if (montree === null) return <Chargement>Chargement de la séance…</Chargement>;
  return (
    <SeanceProvider value={montree}>
      <EcranDeSeance key={id} />
    </SeanceProvider>
  );
}
