import { dateSansJour } from '#shared/dates/format.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { NaturePoint } from '#shared/domain/reunion/reunion.schema.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { rangDAjout } from './rang-d-ajout.ts';

interface Propose {
  readonly titre: string;
  readonly raison: string;
  readonly nature: NaturePoint;
  readonly intervenant: string | null;
  readonly duree: number;
  /** Rang voulu ; nul : à la fin, devant les questions diverses. */
  readonly rang: number | null;
}

/** Ce qu'une réunion appelle d'ordinaire et qui n'est pas encore inscrit. */
function proposer({ precedente, points }: Seance): Propose[] {
  const inscrit = (mot: string) => points.some(({ titre }) => enTri(titre).includes(mot));
  const proposes: Propose[] = [];
  if (precedente !== null && !inscrit('approbation')) {
    proposes.push({
      titre: `Approbation du procès-verbal de la séance du ${dateSansJour(precedente.date)}`,
      raison: 'séance précédente tenue',
      nature: 'decision',
      intervenant: 'Secrétariat',
      duree: 5,
      rang: 1,
    });
  }
  if (precedente !== null && !inscrit('suites')) {
    proposes.push({
      titre: 'Suites données aux décisions',
      raison: 'habituel',
      nature: 'information',
      intervenant: 'Secrétariat',
      duree: 15,
      rang: null,
    });
  }
  if (!inscrit('questions diverses')) {
    proposes.push({
      titre: 'Questions diverses',
      raison: 'habituel, en dernier',
      nature: 'echange',
      intervenant: null,
      duree: 10,
      rang: null,
    });
  }
  return proposes;
}

/** Points proposés d'après la vie de l'instance : un geste les inscrit. */
export function PointsProposes({ seance }: { readonly seance: Seance }) {
  const ajouter = useCommande('points.ajouter');
  const proposes = proposer(seance);
  if (proposes.length === 0) return null;
  const inscrire = ({ rang, ...point }: Propose) =>
    ajouter
      .lancer({
        reunionId: seance.reunion.id,
        titre: point.titre,
        nature: point.nature,
        intervenant: point.intervenant,
        duree: point.duree,
        rang: rang ?? rangDAjout(seance.points, point.titre),
      })
      .catch(direRefus());
  return (
    <Bloc titre="Proposés pour l’ordre du jour">
      <ul className="liste liste-serree">
        {proposes.map((propose) => (
          <li key={propose.titre}>
            <Icone nom="cercle" />
            <span>
              {propose.titre} <span className="note">{propose.raison}</span>
            </span>
            <Bouton genre="discret" libelle={`Inscrire « ${propose.titre} »`} surClic={() => void inscrire(propose)}>
              Inscrire
            </Bouton>
          </li>
        ))}
      </ul>
    </Bloc>
  );
}
