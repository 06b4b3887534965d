import './seance.css';
import './actes/acte.css';
import './presence/presence.css';
import { useMemo } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useConventionsDuCopil } from '#renderer/app/copil/use-conventions-du-copil.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { useLectureSeule } from '#renderer/ui/formulaire/lecture-seule.ts';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { montrerSeance, SeanceProvider } from './contexte-seance.ts';
import { EcranDeSeance } from './EcranDeSeance.tsx';
import { useDireLePoint } from './projection/suivre-le-point.ts';
import { usePointChoisi } from './use-point-choisi.ts';

function SeanceAuPoint(lue: { readonly seance: Seance; readonly vu: number; readonly aujourdHui: string }) {
  const { seance, vu, aujourdHui } = lue;
  const point = usePointChoisi(seance);
  useDireLePoint(seance.reunion.id, point?.id ?? null);
  const lectureSeule = useLectureSeule();
  const montree = useMemo(
    () => montrerSeance(seance, { point, vu, aujourdHui, lectureSeule }),
    [seance, point, vu, aujourdHui, lectureSeule],
  );
  return (
    <SeanceProvider value={montree}>
      <EcranDeSeance />
    </SeanceProvider>
  );
}

/** La séance : l'ordre du jour, le point où l'on écrit, la présence et le quorum, sur un seul écran. */
export function PageSeance({ id }: { readonly id: string }) {
  const { donnees: seance, vu, erreur } = useRequete('reunions.lire', { id });
  const { donnees: hote } = useEtatHote();
  const suivies = useConventionsDuCopil(seance?.instance ?? null);
  useFil(
    ...(seance === null
      ? [{ nom: 'Réunions', vers: '/reunions' }]
      : [
          ...(suivies ?? []).slice(0, 1).map(({ intitule, id: suivie }) => ({
            nom: intitule,
            vers: `/conventions/${suivie}/copil`,
          })),
          { nom: nomCourt(seance.instance), vers: `/instances/${seance.instance.id}` },
          { nom: `Réunion du ${dateCourte(seance.reunion.date)}`, vers: `/reunions/${id}` },
        ]),
    { nom: 'Séance' },
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
  if (seance === null || hote === null) return <Chargement>Chargement de la séance…</Chargement>;
  return <SeanceAuPoint key={id} seance={seance} vu={vu} aujourdHui={hote.aujourdHui} />;
}
