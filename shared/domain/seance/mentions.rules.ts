import { dateSansJour, heureFr } from '#shared/dates/format.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet, qualiteDe } from '../annuaire/personne.labels.ts';
import { estBloquant } from '../constat.ts';
import { mentionDesAvis } from '../insertion/dossier.rules.ts';
import { ARTICLE_DE_CONVOCATION } from '../instance/textes.rules.ts';
import { delaiObserve } from '../reunion/convocation.rules.ts';
import { seVote } from '../reunion/ordre-du-jour.rules.ts';
import { calculerQuorum, type Quorum } from './quorum.rules.ts';
import { controlerPresidence } from './presidence.rules.ts';
import { quorumsDesPoints, resteeSansQuorum, seanceALOuverture, siegesDEnsemble } from './seance-au-point.rules.ts';
import type { Deliberation, PointEnSeance, Seance } from './seance.schema.ts';
import { compterSieges, profilDeLaSeance, type SiegeCompte } from './siege-compte.rules.ts';
import { controlerVote, voteAuPoint } from './vote-controle.rules.ts';

export interface Mention {
  readonly cle:
    | 'presents'
    | 'questions'
    | 'sens'
    | 'pouvoirs'
    | 'desaccords'
    | 'quorum'
    | 'presidence'
    | 'participants'
    | 'mouvements'
    | 'deports'
    | 'horaires'
    | 'convocation'
    | 'avis_transmis';
  readonly libelle: string;
  readonly article: string | null;
  /**
   * `exige` par un texte, ou `modele`. Pour un comité du code du travail, le règlement intérieur gouverne le
   * procès-verbal (R. 5311-45) : R. 133-13 n’y est qu’un modèle.
   */
  readonly portee: 'exige' | 'modele';
  readonly etat: 'presente' | 'manquante' | 'sans_objet';
  /** Ce qui est là, ou ce qui manque. */
  readonly detail: string;
  /** Où compléter ; `null` si rien ne manque. */
  readonly ou: {
    readonly ecran: 'presence' | 'personne' | 'point' | 'deliberation' | 'reunion';
    readonly id: string;
  } | null;
}

type Constat = Pick<Mention, 'etat' | 'detail' | 'ou'>;

const presente = (detail: string): Constat => ({ etat: 'presente', detail, ou: null });
const sansObjet = (detail: string): Constat => ({ etat: 'sans_objet', detail, ou: null });
const manquante = (detail: string, ecran: NonNullable<Mention['ou']>['ecran'], id: string): Constat => ({
  etat: 'manquante',
  detail,
  ou: { ecran, id },
});

function presents(seance: Seance, sieges: readonly SiegeCompte[]): Constat {
  const ici = sieges.flatMap(({ siegeant }) => (siegeant ? [siegeant] : []));
  const sansQuorumNiMembre = profilDeLaSeance(seance).regime === 'libre' && seance.sieges.length === 0;
  if (sansQuorumNiMembre) return sansObjet('Cette réunion n’a pas de membres.');
  if (ici.length === 0) return manquante('Aucune présence n’est notée.', 'presence', seance.reunion.id);
  const sansQualite = ici.filter((personne) => qualiteDe(personne) === null);
  const premier = sansQualite[0];
  if (!premier) return presente(`${pluriel(ici.length, 'membre présent', 'membres présents')}, avec leur qualité.`);
  return manquante(`Manque la qualité de ${enumerer(sansQualite.map(nomComplet))}.`, 'personne', premier.id);
}

/** « Point 3 », « Points 2 et 4 ». */
const nommer = (points: readonly PointEnSeance[], tous: readonly PointEnSeance[]): string =>
  `${points.length > 1 ? 'Points' : 'Point'} ${enumerer(points.map((point) => String(tous.indexOf(point) + 1)))}`;

const estRedige = ({ textePv, deliberations, actions }: PointEnSeance): boolean =>
  textePv !== null || deliberations.length > 0 || actions.length > 0;

function questions(points: readonly PointEnSeance[], reunionId: string): Constat {
  if (points.length === 0) return manquante('L’ordre du jour est vide.', 'reunion', reunionId);
  const enSuspens = points.filter(({ etat }) => etat === 'prevu');
  const muets = points.filter((point) => point.etat === 'traite' && !estRedige(point));
  const [suspendu, muet] = [enSuspens[0], muets[0]];
  if (suspendu)
    return manquante(`${nommer(enSuspens, points)} : à dire traité, reporté ou retiré.`, 'point', suspendu.id);
  if (muet) return manquante(`${nommer(muets, points)} : rien n’est rédigé.`, 'point', muet.id);
  return presente(`${pluriel(points.length, 'point, rédigé', 'points, tous rédigés')}.`);
}

/** Ce qui empêche d’écrire le sens d’une délibération, à la suite d’un deux-points ; `null` s’il s’écrit. */
function defautDeSens(deliberation: Deliberation, quorum: Quorum, seance: Seance): string | null {
  const { sens: resultat } = voteAuPoint(seance, deliberation, quorum);
  const { preponderance } = profilDeLaSeance(seance);
  if (resultat === 'non_saisi') return 'le vote n’est pas saisi';
  if (resultat === 'en_attente')
    return `partage égal, le sens ${preponderance.valeur === 'etat' ? 'de l’État' : 'du président'} reste à indiquer`;
  if (resultat === 'sans_quorum')
    return `le quorum n’est pas atteint, ${quorum.regime === 'CRPA' ? 'la commission' : 'le comité'} n’a pas délibéré`;
  const impossible = controlerVote(deliberation, quorum, seance).find(estBloquant);
  return impossible ? enPhrase(impossible.phrase).replace(/\.$/u, '') : null;
}

/** Ni un vote à saisir, ni un vote sans quorum, ni un compte impossible n’ont de sens à consigner : tous se disent. */
function sens(seance: Seance): Constat {
  const { points } = seance;
  const quorums = quorumsDesPoints(seance);
  const gardes = points.filter(({ etat }) => etat === 'traite' || etat === 'prevu');
  const sansDecision = gardes.filter(
    ({ etat, nature, deliberations }) => etat === 'traite' && seVote(nature) && deliberations.length === 0,
  );
  const deliberations = gardes.flatMap((point) => point.deliberations.map((deliberation) => ({ point, deliberation })));
  const fautes = deliberations.flatMap(({ point, deliberation }) => {
    const quorum = quorums.get(point.id);
    const phrase = quorum === undefined ? null : defautDeSens(deliberation, quorum, seance);
    return phrase === null ? [] : [{ point, deliberation, phrase }];
  });
  const [fautive] = fautes;
  if (fautive) {
    const parPhrase = [...Map.groupBy(fautes, ({ phrase }) => phrase)].map(
      ([phrase, siennes]) => `${nommer([...new Set(siennes.map(({ point }) => point))], points)} : ${phrase}.`,
    );
    return manquante(parPhrase.join(' '), 'deliberation', fautive.deliberation.id);
  }
  const premier = sansDecision[0];
  if (premier && !resteeSansQuorum(seance))
    return manquante(`${nommer(sansDecision, points)} : aucune délibération n’est écrite.`, 'point', premier.id);
  if (deliberations.length === 0) return sansObjet('Aucune délibération.');
  return presente(`${pluriel(deliberations.length, 'délibération', 'délibérations')}.`);
}

function pouvoirs(sieges: readonly SiegeCompte[]): Constat {
  const donnes = sieges.filter(({ siege }) => siege.presence?.statut === 'pouvoir');
  if (donnes.length === 0) return sansObjet('Aucun pouvoir.');
  const sansEffet = donnes.filter((donne) => donne.sansEffet !== null);
  const premier = sansEffet[0];
  if (!premier) return presente(`${pluriel(donnes.length, 'pouvoir', 'pouvoirs')}.`);
  const qui = premier.titulaire ? nomComplet(premier.titulaire) : 'un siège';
  return manquante(`Pouvoir de ${qui} : ${premier.sansEffet}.`, 'presence', premier.siege.id);
}

/** La présidence, et à quel titre un président y est remplacé. */
function presidence(seance: Seance, sieges: readonly SiegeCompte[]): Constat {
  const { reunion } = seance;
  const presidents = sieges.flatMap(({ siege, siegeant }) => (siege.categorie === 'P' && siegeant ? [siegeant] : []));
  if (presidents.length === 0) return manquante('Aucun président n’est noté présent.', 'presence', reunion.id);
  const [defaut] = controlerPresidence(seance).filter(({ gravite }) => gravite === 'attention');
  if (defaut) return manquante(defaut.phrase, 'presence', reunion.id);
  return presente(`${enumerer(presidents.map(nomComplet))}.`);
}

/** Qui est venu sans siège, invité ou pour le compte d’un membre : nom et qualité à compléter avant le compte rendu. */
function participants({ invites }: Seance): Constat {
  const venus = invites.filter(({ statut }) => statut === 'present' || statut === 'distance');
  if (venus.length === 0) return sansObjet('Personne d’autre n’est venu.');
  const incomplets = venus.filter(({ personne }) => personne.prenom === null || qualiteDe(personne) === null);
  const [premier] = incomplets;
  if (premier)
    return manquante(
      `À compléter (prénom, qualité) : ${enumerer(incomplets.map(({ personne }) => nomComplet(personne)))}.`,
      'personne',
      premier.personne.id,
    );
  const pour = venus.filter(({ pourSiegeId }) => pourSiegeId !== null).length;
  const dont = pour === 0 ? '' : `, dont ${pour} pour le compte d’un membre`;
  return presente(`${pluriel(venus.length, 'personne sans siège', 'personnes sans siège')}${dont}.`);
}

function mouvements({ mouvements: tous, points }: Seance): Constat {
  if (tous.length === 0) return sansObjet('Nul n’est arrivé ni parti en cours de séance.');
  const places = new Set(tous.map(({ pointId }) => pointId));
  const concernes = points.filter(({ id }) => places.has(id));
  return presente(
    `${pluriel(tous.length, 'arrivée ou départ', 'arrivées ou départs')} : ${enPhrase(nommer(concernes, points))}.`,
  );
}

function deports({ points }: Seance): Constat {
  const concernes = points.filter((point) => point.deports.length > 0);
  const nombre = concernes.reduce((somme, point) => somme + point.deports.length, 0);
  return nombre === 0
    ? sansObjet('Aucun déport.')
    : presente(`${pluriel(nombre, 'déport', 'déports')} : ${enPhrase(nommer(concernes, points))}.`);
}

function desaccords(points: readonly PointEnSeance[]): Constat {
  const nombre = points
    .flatMap((point) => point.deliberations)
    .filter((deliberation) => deliberation.desaccords !== null).length;
  return nombre === 0
    ? sansObjet('Aucun désaccord à mentionner.')
    : presente(`${pluriel(nombre, 'désaccord', 'désaccords')}.`);
}

function horaires({ id, ouverteA, leveeA }: Seance['reunion']): Constat {
  if (ouverteA === null) return manquante('Manque l’heure d’ouverture.', 'reunion', id);
  if (leveeA === null) return manquante('Manque l’heure de levée.', 'reunion', id);
  return presente(`De ${heureFr(ouverteA)} à ${heureFr(leveeA)}.`);
}

function convocation(reunion: Seance['reunion']): Constat {
  const delai = delaiObserve(reunion);
  const date = reunion.recueLe ?? reunion.convoqueeLe;
  if (delai === null || date === null)
    return manquante('Manque la date d’envoi de la convocation.', 'reunion', reunion.id);
  const verbe = reunion.recueLe === null ? 'Envoyée' : 'Reçue';
  const avance = delai === 0 ? 'le jour de la réunion' : `${pluriel(delai, 'jour', 'jours')} avant`;
  return presente(`${verbe} le ${dateSansJour(date)}, ${avance}.`);
}

/** La commission d'insertion rend un avis par dossier, transmis à qui décide (R-078 ; R. 133-13). */
function avisTransmis(seance: Seance): Constat {
  const { etat, detail, premier } = mentionDesAvis(seance);
  return etat === 'manquante' && premier !== null
    ? manquante(detail, 'point', premier.pointId)
    : { etat, detail, ou: null };
}

/** Le quorum se mentionne, qu’il soit atteint ou non ; perdu à un point, c’est dit. */
function quorumMentionne(seance: Seance): Constat {
  const quorum = calculerQuorum(seanceALOuverture(seance));
  if (quorum.etat === 'non_constate' || quorum.etat === 'sans_membre')
    return manquante(quorum.phrase, 'presence', seance.reunion.id);
  const quorums = quorumsDesPoints(seance);
  const perdus = seance.points.filter(({ id }) => quorum.atteint === true && quorums.get(id)?.atteint === false);
  return presente(
    perdus.length === 0
      ? quorum.phrase
      : `${quorum.phrase} Perdu ensuite : ${enPhrase(nommer(perdus, seance.points))}.`,
  );
}

type Ligne = readonly [Mention['cle'], string, string | null, Constat];

/** Ce qu’une instance libre rend : ni quorum, ni vote à consigner, ni article. */
const RENDU_LIBRE: ReadonlySet<Mention['cle']> = new Set(['presents', 'questions', 'participants', 'horaires']);
/** Ce qui ne se dit que s’il y en a. */
const SI_BESOIN: ReadonlySet<Mention['cle']> = new Set(['participants', 'mouvements', 'deports']);
const EXIGEES = 'R. 133-13';

/**
 * Ce que le compte rendu doit contenir (R-080, R-075 ; R. 133-13), mention par mention, avec ce qui manque et où le
 * compléter. R. 133-13 est la loi d’une commission administrative ; il n’est qu’un modèle pour un comité du code du
 * travail, dont le règlement intérieur gouverne le procès-verbal (R. 5311-45) ; une instance libre n’en suit aucun.
 */
export function controlerMentions(seance: Seance): readonly Mention[] {
  const { reunion, points } = seance;
  const { regime, quorumBase } = profilDeLaSeance(seance);
  const sieges = siegesDEnsemble(seance);
  const libre = regime === 'libre';
  const modele = libre ? null : EXIGEES;
  const comite = regime === 'CT' || regime === 'CREFOP';
  const lignes: readonly Ligne[] = [
    ['presents', 'Nom et qualité des membres présents', modele, presents(seance, sieges)],
    ['questions', 'Questions traitées', modele, questions(points, reunion.id)],
    ['sens', 'Sens de chaque délibération', modele, sens(seance)],
    ['pouvoirs', 'Mandants et mandataires', modele, pouvoirs(compterSieges(seance))],
    ['desaccords', 'Désaccords dont il est demandé mention', modele, desaccords(points)],
    ['deports', 'Déports', 'R. 133-12', deports(seance)],
    ['quorum', 'Quorum', calculerQuorum(seance).article ?? quorumBase.article, quorumMentionne(seance)],
    ['presidence', 'Présidence', comite ? 'L. 5311-10, III' : null, presidence(seance, sieges)],
    ['participants', 'Personnes venues sans siège', null, participants(seance)],
    ['mouvements', 'Arrivées et départs', null, mouvements(seance)],
    ['horaires', 'Heures d’ouverture et de levée', null, horaires(reunion)],
    ['convocation', 'Convocation', ARTICLE_DE_CONVOCATION[regime], convocation(reunion)],
    // Son avis part avant que l’on close.
    ...(seance.instance.type === 'commission_iae'
      ? ([['avis_transmis', 'Avis transmis à l’autorité compétente', EXIGEES, avisTransmis(seance)]] as const)
      : []),
  ];
  return lignes
    .filter(([cle, , , { etat }]) => (!libre || RENDU_LIBRE.has(cle)) && (!SI_BESOIN.has(cle) || etat !== 'sans_objet'))
    .map(([cle, libelle, article, { etat, detail, ou }]) => ({
      cle,
      libelle,
      article,
      portee: regime === 'CRPA' && article === EXIGEES ? 'exige' : 'modele',
      etat,
      detail: typographier(detail),
      ou,
    }));
}

/** Une ligne pour l’en-tête : « 2 mentions manquantes », « Mentions complètes ». */
export function bilanDesMentions(mentions: readonly Mention[]): { manquantes: number; phrase: string } {
  const manquantes = mentions.filter(({ etat }) => etat === 'manquante').length;
  return {
    manquantes,
    phrase: manquantes === 0 ? 'Mentions complètes' : pluriel(manquantes, 'mention manquante', 'mentions manquantes'),
  };
}
