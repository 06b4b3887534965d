import { useState } from 'react';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { AjouterPoint } from './AjouterPoint.tsx';
import { PointsDesConventions } from './copil/PointsDesConventions.tsx';
import { colonnesDOrdreDuJour } from './colonnes-d-ordre-du-jour.tsx';
import { direLaFin } from './dire-la-fin.tsx';
import { FiltreDesThemes } from './FiltreDesThemes.tsx';
import { groupesDeSections } from './groupes-de-sections.tsx';
import { MenuOrdreDuJourType } from './MenuOrdreDuJourType.tsx';
import { PanneauMembres } from './PanneauMembres.tsx';
import { PanneauPoint } from './PanneauPoint.tsx';
import { PiecesJointes } from './PiecesJointes.tsx';
import { PointsProposes } from './PointsProposes.tsx';
import { Reserve } from './Reserve.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** L'ordre du jour : ajouter, mettre dans l'ordre, ranger par sections, joindre les pièces, voir si tout tient dans l'horaire. */
export function OngletOrdreDuJour({ seance, vu, aujourdHui }: Proprietes) {
  const { reunion, points, pieces } = seance;
  const adresse = useAdresse();
  const theme = adresse.lire('theme');
  const [ouvert, setOuvert] = useState<string | null>(null);
  const deplacer = useCommande('points.deplacer');
  const { donnees: propose } = useRequete('points.proposer', { reunionId: reunion.id });
  const fige = reunion.convocation === 2;
  const deroule = derouler(points, reunion);
  const choisi = points.find(({ id }) => id === ouvert) ?? null;
  const montres = theme === null ? points : points.filter(({ themes }) => themes.includes(theme));
  const origines = new Map((propose?.origines ?? []).map((origine) => [origine.pointId, origine]));
  const type = propose?.type ?? [];

  return (
    <div className="corps-panneau">
      <div className="corps">
        {fige && (
          <Repere sens="info" mot="Ordre du jour figé." article={articleDeLaSeconde(seance)}>
            La seconde convocation porte le même ordre du jour que la première : ses points ne s’ajoutent ni ne se
            retirent.
          </Repere>
        )}
        <FiltreDesThemes points={points} choisi={theme} surChoisir={(t) => adresse.poser({ theme: t })} />
        <Tableau
          libelle="Ordre du jour"
          colonnes={colonnesDOrdreDuJour({ deroule, pieces, origines })}
          lignes={montres}
          cle={({ id }) => id}
          surOuvrir={({ id }) => setOuvert(id)}
          ouverte={ouvert}
          groupe={groupesDeSections({ reunionId: reunion.id, points, deroule, fige })}
          ordre={
            fige || montres.length !== points.length
              ? undefined
              : {
                  nom: ({ titre }) => titre,
                  surDeplacer: (id, rang) => deplacer.lancer({ id, rang: rang + 1 }).catch(direRefus()),
                }
          }
          vide={
            <Vide icone="bulle">
              {points.length === 0 ? 'Aucun point à l’ordre du jour.' : 'Aucun point ne porte ce thème.'}
            </Vide>
          }
        />
        {!fige && <AjouterPoint reunionId={reunion.id} points={points} />}
        <div className="outils pied-d-ordre-du-jour">
          {direLaFin(deroule, reunion.heureFin)}
          {!fige && (
            <span className="pousse">
              <MenuOrdreDuJourType reunionId={reunion.id} vide={points.length === 0} type={type} />
            </span>
          )}
        </div>
        {!fige && propose !== null && <PointsDesConventions reunionId={reunion.id} dus={propose.dus} />}
        {!fige && propose !== null && <PointsProposes seance={seance} propose={propose} aujourdHui={aujourdHui} />}
        {!fige && propose !== null && (
          <Reserve seance={seance} propositions={propose.propositions} aujourdHui={aujourdHui} />
        )}
        <Bloc titre="Pièces de la réunion" note="celles qui n’appartiennent à aucun point">
          <PiecesJointes seance={seance} vu={vu} pointId={null} aujourdHui={aujourdHui} />
        </Bloc>
      </div>
      {choisi === null ? (
        <PanneauMembres seance={seance} aujourdHui={aujourdHui} />
      ) : (
        <PanneauPoint
          key={choisi.id}
          seance={seance}
          point={choisi}
          vu={vu}
          fige={fige}
          aujourdHui={aujourdHui}
          origine={origines.get(choisi.id) ?? null}
          surFermer={() => setOuvert(null)}
        />
      )}
    </div>
  );
}
