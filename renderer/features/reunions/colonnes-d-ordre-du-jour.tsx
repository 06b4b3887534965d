import { heureFr } from '#shared/dates/format.ts';
import type { Deroule } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import type { OrigineDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PieceJointe, PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { duree, pluriel } from '#shared/text/nombres.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { direLOrigine } from './dire-l-origine.ts';

interface Reglage {
  readonly deroule: Deroule;
  readonly pieces: readonly PieceJointe[];
  readonly origines: ReadonlyMap<string, OrigineDePoint>;
}

/** « 2 pièces, 1 à joindre » ; vide s'il n'y en a pas. */
function direLesPieces(pieces: readonly PieceJointe[]): string {
  const aJoindre = pieces.filter(({ pieceId }) => pieceId === null).length;
  if (pieces.length === 0) return '';
  if (aJoindre === pieces.length) return pluriel(aJoindre, 'pièce à joindre', 'pièces à joindre');
  return [pluriel(pieces.length, 'pièce', 'pièces'), aJoindre > 0 && `${aJoindre} à joindre`]
    .filter(Boolean)
    .join(', ');
}

/** Les colonnes de l'ordre du jour : le point et ce qu'il faut en savoir, sa durée, son heure de passage. */
export function colonnesDOrdreDuJour({ deroule, pieces, origines }: Reglage): readonly Colonne<PointEnSeance>[] {
  const debuts = new Map(deroule.points.map(({ id, debut }) => [id, debut]));
  const desPoints = Map.groupBy(pieces, ({ pointId }) => pointId);
  return [
    { id: 'numero', titre: 'N°', cellule: ({ rang }) => rang },
    {
      id: 'point',
      titre: 'Point',
      entete: true,
      valeur: ({ titre, precision }) => (precision === null ? titre : `${titre}, ${precision}`),
      cellule: ({ id, titre, precision }) => {
        const origine = origines.get(id);
        const joint = direLesPieces(desPoints.get(id) ?? []);
        return (
          <>
            {titre}
            {precision !== null && <span className="note">{precision}</span>}
            {(origine !== undefined || joint !== '') && (
              <span className="note">
                {origine !== undefined && direLOrigine(origine)}
                {origine !== undefined && joint !== '' && ', '}
                {joint !== '' && (
                  <>
                    <Icone nom="piece" petite /> {joint}
                  </>
                )}
              </span>
            )}
          </>
        );
      },
    },
    { id: 'nature', titre: 'Nature', cellule: ({ nature }) => naturePointLibelle[nature] },
    { id: 'intervenant', titre: 'Intervenant', cellule: ({ intervenant }) => intervenant ?? '' },
    {
      id: 'duree',
      titre: 'Durée',
      nombre: true,
      valeur: (p) => p.duree,
      cellule: (p) => (p.duree === null ? '' : duree(p.duree)),
      total: deroule.duree > 0 ? duree(deroule.duree) : '',
    },
    {
      id: 'debut',
      titre: 'Début',
      nombre: true,
      valeur: ({ id }) => {
        const debut = debuts.get(id) ?? null;
        return debut === null ? null : { heure: debut };
      },
      cellule: ({ id }) => {
        const debut = debuts.get(id) ?? null;
        return debut === null ? '' : heureFr(debut);
      },
      total: deroule.duree > 0 ? `fin ${heureFr(deroule.fin)}` : '',
    },
  ];
}
