import type { PointDu, PointDuPropose } from '#shared/domain/convention/copil/point-du.schema.ts';
import { pointDuControle } from '#shared/domain/convention/copil/point-du-controle.rules.ts';
import { pointsAProposer } from '#shared/domain/convention/copil/points-a-proposer.rules.ts';
import { pointsDesEcheances } from '#shared/domain/convention/copil/points-des-echeances.rules.ts';
import { pointsDesEffectifs } from '#shared/domain/convention/copil/points-des-effectifs.rules.ts';
import { seancesTenues } from '#shared/domain/convention/copil/seances.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { genreDEcheance } from '#shared/domain/convention/echeancier/echeance-dite.rules.ts';
import { duDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { proposerLeControle } from '../argent/proposition-de-controle.ts';
import { lignesDe } from '../lignes-de-convention.ts';
import { effectifsDe } from '../beneficiaires/lecture-des-effectifs.ts';

type AlOrdreDuJour = Pick<Reunion, 'id' | 'instanceId' | 'date'>;

/** Le contrôle que l'on peut valider : jusqu'au dernier exercice dont tous les comptes sont rendus, sans trou avant lui. */
function controleAValider(contexte: Contexte, convention: Convention): PointDu | null {
  const { id } = convention;
  const { exercices } = proposerLeControle(contexte, id, null).proposition;
  const trou = exercices.findIndex(({ chargesNettes }) => chargesNettes === null);
  const dernier = exercices.at(trou === -1 ? -1 : trou - 1);
  if (dernier === undefined || trou === 0) return null;
  const { proposition } = proposerLeControle(contexte, id, dernier.annee);
  return pointDuControle(proposition, contexte.depots.controlesSurcompensation.deLaConvention(id), convention);
}

function dusDe(contexte: Contexte, convention: Convention, { instanceId, date }: AlOrdreDuJour): readonly PointDu[] {
  const jour = contexte.aujourdHui();
  const statut = statutSelonLesFaits(convention, jour);
  if (estUnProjet(statut) || statut === 'cloturee') return [];
  const seances = contexte.depots.copils.seances({ instance: instanceId, convention: convention.id });
  const depuis = seancesTenues({ seances }).find((une) => une.date < date)?.date ?? null;
  const { echeances } = duDe(lignesDe(contexte, convention), jour);
  const aValider = controleAValider(contexte, convention);
  const attendues = aValider === null ? echeances : echeances.filter((une) => genreDEcheance(une) !== 'controle');
  return [
    ...pointsDesEcheances(attendues, { le: date, depuis, porteur: convention.porteur }),
    ...(aValider === null ? [] : [aValider]),
    ...pointsDesEffectifs(effectifsDe(contexte, convention.id), convention, jour),
  ];
}

/**
 * Ce que les conventions que suit l'instance mettent à l'ordre du jour de cette réunion, chaque point avec sa raison et son
 * article. Écarté, il n'est plus proposé ; inscrit, non plus.
 */
export function pointsDusDe(contexte: Contexte, reunion: AlOrdreDuJour): PointDuPropose[] {
  const { copils } = contexte.depots;
  const suivies = copils.suivies(reunion.instanceId);
  return suivies.flatMap(({ id, numero }) => {
    const ecartes = new Set(copils.ecartes(id));
    const dus = dusDe(contexte, conventionEnVigueur(contexte, id), reunion);
    return pointsAProposer(dus, copils.passages(id)).map((point) => ({
      ...point,
      // D'un COPIL qui en suit plusieurs, l'ordre du jour dit de laquelle on parle.
      titre: suivies.length > 1 ? `${point.titre} (${numero})` : point.titre,
      conventionId: id,
      numero,
      ecarte: ecartes.has(point.du),
    }));
  });
}
