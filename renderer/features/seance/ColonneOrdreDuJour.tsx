import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { RapportsDeLaReunion } from '#renderer/app/rapports/RapportsDeLaReunion.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useSeance } from './contexte-seance.ts';
import { direPoint, PointDOrdreDuJour } from './PointDOrdreDuJour.tsx';
import { adresseDeProjection } from './projection/adresse.ts';
import { Temps } from './Temps.tsx';
import { adresseDuPoint } from './use-point-choisi.ts';

/** Les points dans leur ordre : fait, en cours, à venir, chacun à son adresse ; dessous, l'heure, toujours en vue. */
export function ColonneOrdreDuJour({ montre }: { readonly montre: boolean }) {
  const { seance, point: courant } = useSeance();
  const ouvrirFenetre = useOuvrirFenetre();
  const { points, reunion } = seance;
  const debuts = new Map(derouler(points, reunion).points.map(({ id, debut }) => [id, debut]));
  return (
    <>
      <div className="odj-defile">
        {points.length === 0 && <p className="note">Aucun point.</p>}
        <ol className="odj">
          {points.map((point) => (
            <PointDOrdreDuJour
              key={point.id}
              point={point}
              dit={direPoint(seance, point, debuts.get(point.id) ?? null)}
              ici={point.id === courant?.id}
              montre={montre}
              adresse={adresseDuPoint(reunion.id, point.id)}
            />
          ))}
        </ol>
        {seance.instance.type === 'copil_convention' && <RapportsDeLaReunion reunionId={reunion.id} />}
      </div>
      <div className="odj-pied">
        <Temps />
        <Bouton
          genre="discret"
          icone="ouvrir"
          surClic={() => ouvrirFenetre(adresseDeProjection(reunion.id, courant?.id ?? null))}
        >
          Projeter
        </Bouton>
      </div>
    </>
  );
}
