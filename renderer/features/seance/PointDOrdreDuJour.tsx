import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { heureFr } from '#shared/dates/format.ts';
import { etatPointLibelle, naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { sensDuVoteLibelle } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Vote } from '#shared/domain/seance/vote.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { voteDe } from '#shared/documents/seance/votes.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

const ICONES: Readonly<Record<PointEnSeance['etat'], NomIcone | null>> = {
  prevu: null,
  traite: 'coche',
  reporte: 'fleche',
  retire: 'non',
};

/** Sans vote, la décision est prise pour autant : une instance libre ne vote pas. */
const direSens = (sens: Vote['sens']): string =>
  sens === 'sans_vote' ? 'décidé sans vote' : sensDuVoteLibelle[sens].toLowerCase();

/** Sous le titre : ce qui s'y est décidé, sinon ce qui est prévu. */
export function direPoint(seance: Seance, point: PointEnSeance, debut: string | null): string {
  if (point.etat === 'reporte' || point.etat === 'retire') return etatPointLibelle[point.etat].toLowerCase();
  const decides = [...new Set(point.deliberations.map((deliberation) => direSens(voteDe(seance, deliberation).sens)))];
  if (decides.length > 0) return decides.join(', ');
  if (point.etat === 'traite') return '';
  return [debut === null ? null : heureFr(debut), naturePointLibelle[point.nature].toLowerCase()]
    .filter((mot) => mot !== null)
    .join(', ');
}

interface Proprietes {
  readonly point: Pick<PointEnSeance, 'rang' | 'titre' | 'etat'>;
  readonly dit: string;
  readonly ici: boolean;
  readonly adresse: string;
  /** La liste est à l'écran : à 200 %, elle ne l'est pas toujours. */
  readonly montre: boolean;
}

/** Vingt-cinq points, et un ou deux qui changent : les autres ne se refont pas. */
const seMontrePareil = (avant: Proprietes, apres: Proprietes): boolean =>
  (['dit', 'ici', 'adresse', 'montre'] as const).every((cle) => avant[cle] === apres[cle]) &&
  (['rang', 'titre', 'etat'] as const).every((champ) => avant.point[champ] === apres.point[champ]);

/** Un point : où l'on en est, son titre, ce qui s'y décide. Celui que l'on tient reste en vue, et se lit en entier. */
export const PointDOrdreDuJour = memo(function PointDOrdreDuJour({ point, dit, ici, adresse, montre }: Proprietes) {
  const ligne = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (ici && montre) ligne.current?.scrollIntoView?.({ block: 'nearest' });
  }, [ici, montre]);
  const icone = ici ? 'lecture' : ICONES[point.etat];
  return (
    <li ref={ligne} data-etat={ici ? 'ici' : point.etat}>
      {icone === null ? <span /> : <Icone nom={icone} petite />}
      <span className="note">{point.rang}</span>
      <Link
        href={adresse}
        replace
        className="odj-titre"
        title={ici ? undefined : point.titre}
        aria-current={ici ? 'step' : undefined}
      >
        {point.titre}
        {!ici && point.etat !== 'prevu' && (
          <span className="hors-vue"> ({etatPointLibelle[point.etat].toLowerCase()})</span>
        )}
      </Link>
      {dit !== '' && <span className="note odj-dit">{dit}</span>}
    </li>
  );
}, seMontrePareil);
