import { useState } from 'react';
import { heureFr } from '#shared/dates/format.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { duree } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { AjouterPoint } from './AjouterPoint.tsx';
import { PanneauMembres } from './PanneauMembres.tsx';
import { PanneauPoint } from './PanneauPoint.tsx';
import { PointsProposes } from './PointsProposes.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
}

/** L'ordre du jour : ajouter, mettre dans l'ordre, voir si tout tient dans l'horaire. */
export function OngletOrdreDuJour({ seance, vu }: Proprietes) {
  const { reunion, points } = seance;
  const [ouvert, setOuvert] = useState<string | null>(null);
  const deplacer = useCommande('points.deplacer');
  const fige = reunion.convocation === 2;
  const deroule = derouler(points, reunion);
  const debuts = new Map(deroule.points.map(({ id, debut }) => [id, debut]));
  const choisi = points.find(({ id }) => id === ouvert) ?? null;
  const colonnes = [
    { id: 'numero', titre: 'N°', cellule: ({ rang }: PointEnSeance) => rang },
    {
      id: 'point',
      titre: 'Point',
      entete: true,
      cellule: ({ titre, precision }: PointEnSeance) => (
        <>
          {titre}
          {precision !== null && <span className="note">{precision}</span>}
        </>
      ),
    },
    { id: 'nature', titre: 'Nature', cellule: ({ nature }: PointEnSeance) => naturePointLibelle[nature] },
    { id: 'intervenant', titre: 'Intervenant', cellule: ({ intervenant }: PointEnSeance) => intervenant ?? '' },
    {
      id: 'duree',
      titre: 'Durée',
      nombre: true,
      cellule: (p: PointEnSeance) => (p.duree === null ? '' : duree(p.duree)),
      total: deroule.duree > 0 ? duree(deroule.duree) : '',
    },
    {
      id: 'debut',
      titre: 'Début',
      nombre: true,
      cellule: ({ id }: PointEnSeance) => {
        const debut = debuts.get(id) ?? null;
        return debut === null ? '' : heureFr(debut);
      },
      total: deroule.duree > 0 ? `fin ${heureFr(deroule.fin)}` : '',
    },
  ];

  return (
    <div className="corps-panneau">
      <div className="corps">
        {fige && (
          <Repere sens="info" mot="Ordre du jour figé." article="R. 5311-40, al. 2">
            La seconde convocation porte le même ordre du jour que la première : ses points ne s’ajoutent ni ne se
            retirent.
          </Repere>
        )}
        <Tableau
          libelle="Ordre du jour"
          colonnes={colonnes}
          lignes={points}
          cle={({ id }) => id}
          surOuvrir={({ id }) => setOuvert(id)}
          ouverte={ouvert}
          ordre={
            fige
              ? undefined
              : {
                  nom: ({ titre }) => titre,
                  surDeplacer: (id, rang) => void deplacer.lancer({ id, rang: rang + 1 }).catch(direRefus()),
                }
          }
          vide={<Vide icone="bulle">Aucun point à l’ordre du jour.</Vide>}
        />
        {!fige && <AjouterPoint reunionId={reunion.id} points={points} />}
        {deroule.debordement > 0 && (
          <Repere sens="alerte" mot="Horaire dépassé.">
            L’ordre du jour finit à {heureFr(deroule.fin)}, {duree(deroule.debordement)} après l’heure annoncée (
            {heureFr(reunion.heureFin ?? '')}).
          </Repere>
        )}
        {!fige && <PointsProposes seance={seance} />}
      </div>
      {choisi === null ? (
        <PanneauMembres seance={seance} />
      ) : (
        <PanneauPoint key={choisi.id} point={choisi} vu={vu} fige={fige} surFermer={() => setOuvert(null)} />
      )}
    </div>
  );
}
