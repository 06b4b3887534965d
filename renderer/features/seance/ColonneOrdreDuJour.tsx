import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { heureFr } from '#shared/dates/format.ts';
import { heureDuJour } from '#shared/dates/jour.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { etatPointLibelle, naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { sensDuVoteLibelle } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { voteDe } from '#shared/documents/seance/votes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { useSeance } from './contexte-seance.ts';

const ICONES: Readonly<Record<PointEnSeance['etat'], NomIcone | null>> = {
  prevu: null,
  traite: 'coche',
  reporte: 'fleche',
  retire: 'non',
};

/** Sous le titre : ce qui s'y est décidé, sinon ce qui est prévu. */
function direPoint(seance: Seance, point: PointEnSeance, debut: string | null): string {
  if (point.etat === 'reporte' || point.etat === 'retire') return etatPointLibelle[point.etat].toLowerCase();
  const decides = [
    ...new Set(
      point.deliberations.map((deliberation) => sensDuVoteLibelle[voteDe(seance, deliberation).sens].toLowerCase()),
    ),
  ];
  if (decides.length > 0) return decides.join(', ');
  return [
    point.etat === 'prevu' && debut !== null ? heureFr(debut) : null,
    naturePointLibelle[point.nature].toLowerCase(),
    point.intervenant,
  ]
    .filter((mot) => mot !== null)
    .join(', ');
}

/** L'heure, à la minute ; seulement quand la séance se tient aujourd'hui. */
function Montre() {
  const [maintenant, setMaintenant] = useState(() => heureDuJour(new Date()));
  useEffect(() => {
    const battement = setInterval(() => setMaintenant(heureDuJour(new Date())), 5_000);
    return () => clearInterval(battement);
  }, []);
  return <b>{heureFr(maintenant)}</b>;
}

function Temps({ fin }: { readonly fin: string | null }) {
  const { seance, aujourdHui } = useSeance();
  const { etat, date, ouverteA, leveeA } = seance.reunion;
  const dits = [
    ouverteA && `ouverte à ${heureFr(ouverteA)}`,
    leveeA ? `levée à ${heureFr(leveeA)}` : fin && `fin prévue à ${heureFr(fin)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="temps">
      {etat === 'ouverte' && date === aujourdHui && <Montre />}
      {etat === 'ouverte' && date < aujourdHui && <b>Saisie après coup</b>}
      <span className="note">{dits}</span>
    </div>
  );
}

/** Les points dans leur ordre : fait, en cours, à venir. Chacun a son adresse. */
export function ColonneOrdreDuJour({
  courant,
  adresse,
}: {
  readonly courant: string | null;
  readonly adresse: (pointId: string) => string;
}) {
  const { seance } = useSeance();
  const { points, reunion } = seance;
  const deroule = derouler(points, reunion);
  const debuts = new Map(deroule.points.map(({ id, debut }) => [id, debut]));
  return (
    <>
      {points.length === 0 && (
        <p className="note">
          Aucun point. <Lien vers={`/reunions/${reunion.id}`}>Écrire l’ordre du jour</Lien>
        </p>
      )}
      <ol className="odj">
        {points.map((point) => {
          const ici = point.id === courant;
          const icone = ici ? 'lecture' : ICONES[point.etat];
          return (
            <li key={point.id} data-etat={ici ? 'ici' : point.etat}>
              {icone === null ? <span /> : <Icone nom={icone} petite />}
              <span className="note">{point.rang}</span>
              <Link href={adresse(point.id)} replace aria-current={ici ? 'step' : undefined}>
                {point.titre}
                {!ici && point.etat !== 'prevu' && (
                  <span className="hors-vue"> ({etatPointLibelle[point.etat].toLowerCase()})</span>
                )}
              </Link>
              <span className="note odj-dit">{direPoint(seance, point, debuts.get(point.id) ?? null)}</span>
            </li>
          );
        })}
      </ol>
      <Temps fin={reunion.heureFin ?? (deroule.duree > 0 ? deroule.fin : null)} />
    </>
  );
}
