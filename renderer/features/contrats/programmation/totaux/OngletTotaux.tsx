import { totaliser } from '#shared/domain/programmation/totaux.rules.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { Programmation } from '../programmation.types.ts';
import { colonnesDesTotaux } from './colonnes.tsx';
import { lireRangement, RANGEMENTS, rangerLesProjets } from './rangement.ts';

/** Ce que valent les projets, rangés par financeur, axe, quartier ou porteur. */
export function OngletTotaux({
  programmation,
  annee,
}: {
  readonly programmation: Programmation;
  readonly annee: number;
}) {
  const adresse = useAdresse();
  const rangement = lireRangement(adresse.lire('par'));
  const lignes = rangerLesProjets(rangement, programmation);
  return (
    <div className="corps">
      <div className="outils">
        <Segment
          libelle="Ranger les projets"
          valeur={rangement}
          choix={RANGEMENTS}
          surChange={(par) => adresse.poser({ par: par === 'financeur' ? null : par })}
        />
      </div>
      <Tableau
        libelle={`Programmation ${annee} par ${rangement}`}
        colonnes={colonnesDesTotaux(rangement, totaliser(programmation.projets))}
        lignes={lignes}
        cle={({ cle }) => cle}
        vide={<Vide icone="tableau">Aucun projet encore : la grille les reçoit.</Vide>}
      />
      {rangement === 'quartier' && (
        <p className="note">Un projet de plusieurs quartiers compte dans chacun : les lignes ne s’additionnent pas.</p>
      )}
    </div>
  );
}
