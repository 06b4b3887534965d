import { dateCourte, dateLongue, heureFr } from '#shared/dates/format.ts';
import { naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { convoqueDe } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { duree } from '#shared/text/nombres.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { blocDecision } from '../seance/decisions.ts';
import { pointsDe } from '../seance/ordre-du-jour.ts';
import { estPresent, personnesComptees, siegesComptes } from '../seance/participants.ts';
import { quorumDe } from '../seance/quorum.ts';
import { texteNu } from '../segments.ts';
import { champsCommuns, champsDePersonne, compose } from './champs-communs.ts';
import type { Champs } from './champs.types.ts';

type Point = Seance['points'][number];

const jour = (date: string | null): string => (date === null ? '' : dateCourte(date));
const enHeure = (valeur: string | null): string => (valeur === null ? '' : heureFr(valeur));

const decisionsDe = (seance: Seance, { deliberations }: Point): Champs[] =>
  deliberations
    .toSorted((une, autre) => une.rang - autre.rang)
    .map((deliberation) => {
      const bloc = blocDecision(seance, deliberation);
      return {
        numero: texteNu(bloc.numero),
        texte: bloc.texte.map(texteNu).join('\n'),
        vote: texteNu(bloc.vote),
        desaccords: bloc.desaccords.map(texteNu).join('\n'),
        pilote: compose(deliberation.pilote),
        echeance: jour(deliberation.echeance),
      };
    });

const actionsDe = ({ actions }: Point): Champs[] =>
  actions
    .toSorted((une, autre) => une.rang - autre.rang)
    .map(({ libelle, pilote, echeance }) => ({
      texte: compose(libelle),
      pilote: compose(pilote),
      echeance: jour(echeance),
    }));

const unPoint = (seance: Seance, point: Point, rang: number): Champs => ({
  numero: String(rang + 1),
  titre: compose(point.titre),
  precision: compose(point.precision),
  section: compose(point.section),
  nature: naturePointLibelle[point.nature],
  intervenant: compose(point.intervenant),
  duree: point.duree === null ? '' : duree(point.duree),
  texte: compose(point.textePv),
  decisions: decisionsDe(seance, point),
  actions: actionsDe(point),
});

/** À qui va le document : les membres choisis, tous si aucun ne l'est. */
function destinatairesDe({ sieges, reunion }: Seance, objets: readonly string[]): Champs[] {
  const choisis = sieges.filter(({ id }) => objets.includes(id));
  return (choisis.length === 0 ? sieges : choisis).flatMap((siege) => {
    const personne = convoqueDe(siege, reunion.date);
    return personne === null ? [] : [{ ...champsDePersonne(personne), organisme: compose(siege.organisme) }];
  });
}

/** Ce qu'un modèle connaît d'une réunion : quand et où, qui, chaque point, chaque décision. « Mes notes » n'y sont jamais. */
export function champsDeSeance(seance: Seance, document: DocumentNeutre, objets: readonly string[]): Champs {
  const { reunion, instance, emetteur } = seance;
  const points = pointsDe(seance)
    .map((point, rang) => ({ id: point.id, champs: unPoint(seance, point, rang) }))
    .filter(
      ({ id }) => objets.length === 0 || objets.includes(id) || !seance.points.some((p) => objets.includes(p.id)),
    );
  const presents = personnesComptees(seance).filter(estPresent);
  const quorum = quorumDe(seance);
  return {
    ...champsCommuns(document, emetteur, instance),
    reunion: {
      date: dateLongue(reunion.date),
      date_courte: dateCourte(reunion.date),
      heure: heureFr(reunion.heureDebut),
      heure_fin: enHeure(reunion.heureFin),
      ouverte_a: enHeure(reunion.ouverteA),
      levee_a: enHeure(reunion.leveeA),
      lieu: compose(reunion.lieu),
      lien_visio: reunion.lienVisio ?? '',
      reference: compose(reunion.reference),
      convoquee_le: jour(reunion.convoqueeLe),
      seconde_convocation: reunion.convocation === 2,
    },
    quorum: { atteint: quorum.atteint === true, calcul: compose(quorum.arithmetique) },
    presents: presents.flatMap(({ siegeant, compte }) =>
      siegeant === null ? [] : [{ ...champsDePersonne(siegeant), a_distance: compte === 'distance' }],
    ),
    membres: siegesComptes(seance).flatMap(({ titulaire, siege }) =>
      titulaire === null ? [] : [{ ...champsDePersonne(titulaire), organisme: compose(siege.organisme) }],
    ),
    destinataires: destinatairesDe(seance, objets),
    invites: seance.invites.map(({ personne }) => champsDePersonne(personne)),
    points: points.map(({ champs }) => champs),
    decisions: points.flatMap(({ champs }) => champs['decisions'] as readonly Champs[]),
    actions: points.flatMap(({ champs }) => champs['actions'] as readonly Champs[]),
  };
}
