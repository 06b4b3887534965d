import { dateSansJour, heureFr } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet, qualiteDe } from '../annuaire/personne.labels.ts';
import { estBloquant } from '../constat.ts';
import { mentionDesAvis } from '../insertion/dossier.rules.ts';
import { delaiObserve } from '../reunion/convocation.rules.ts';
import { seVote } from '../reunion/ordre-du-jour.rules.ts';
import { calculerQuorum, type Quorum } from './quorum.rules.ts';
import type { Deliberation, PointEnSeance, Seance } from './seance.schema.ts';
import { compterSieges, type SiegeCompte } from './siege-compte.rules.ts';
import { controlerVote, resultatVote } from './vote.rules.ts';

export interface Mention {
  readonly cle:
    | 'presents'
    | 'questions'
    | 'sens'
    | 'pouvoirs'
    | 'desaccords'
    | 'quorum'
    | 'presidence'
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

function presents(sieges: readonly SiegeCompte[], reunionId: string): Constat {
  const ici = sieges.flatMap(({ siegeant }) => (siegeant ? [siegeant] : []));
  if (ici.length === 0) return manquante('Aucune présence n’est notée.', 'presence', reunionId);
  const sansQualite = ici.filter((personne) => qualiteDe(personne) === null);
  const premier = sansQualite[0];
  if (!premier) return presente(`${pluriel(ici.length, 'membre présent', 'membres présents')}, avec leur qualité.`);
  return manquante(`Manque la qualité de ${enumerer(sansQualite.map(nomComplet))}.`, 'personne', premier.id);
}

/** « Point 3 », « Points 2 et 4 ». */
const nommer = (points: readonly PointEnSeance[], tous: readonly PointEnSeance[]): string =>
  `${points.length > 1 ? 'Points' : 'Point'} ${enumerer(points.map((point) => String(tous.indexOf(point) + 1)))}`;

/** La phrase d’un constat, à la suite d’un deux-points. */
const enMinuscule = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

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
  const resultat = resultatVote(deliberation, quorum).sens;
  if (resultat === 'non_saisi') return 'le vote n’est pas saisi';
  if (resultat === 'en_attente') return 'partage égal, le sens de l’État reste à indiquer';
  if (resultat === 'sans_quorum') return 'le quorum n’est pas atteint, le comité n’a pas délibéré';
  const impossible = controlerVote(deliberation, quorum, seance).find(estBloquant);
  return impossible ? enMinuscule(impossible.phrase).replace(/\.$/u, '') : null;
}

/** Ni un vote à saisir, ni un vote sans quorum, ni un compte impossible n’ont de sens à consigner : tous se disent. */
function sens(seance: Seance, quorum: Quorum): Constat {
  const { points } = seance;
  const gardes = points.filter(({ etat }) => etat === 'traite' || etat === 'prevu');
  const sansDecision = gardes.filter(
    ({ etat, nature, deliberations }) => etat === 'traite' && seVote(nature) && deliberations.length === 0,
  );
  const deliberations = gardes.flatMap((point) => point.deliberations.map((deliberation) => ({ point, deliberation })));
  const fautes = deliberations.flatMap(({ point, deliberation }) => {
    const phrase = defautDeSens(deliberation, quorum, seance);
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
  if (premier && quorum.etat !== 'non_atteint')
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

function presidence(sieges: readonly SiegeCompte[], reunionId: string): Constat {
  const presidents = sieges.flatMap(({ siege, siegeant }) => (siege.categorie === 'P' && siegeant ? [siegeant] : []));
  if (presidents.length === 0) return manquante('Aucun président n’est noté présent.', 'presence', reunionId);
  return presente(`${enumerer(presidents.map(nomComplet))}.`);
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

/** Le quorum se mentionne, qu’il soit atteint ou non. */
const quorumMentionne = (quorum: Quorum, reunionId: string): Constat =>
  quorum.etat === 'non_constate' || quorum.etat === 'sans_membre'
    ? manquante(quorum.phrase, 'presence', reunionId)
    : presente(quorum.phrase);

/**
 * Ce que le procès-verbal doit contenir (R-080, R-075 ; R. 133-13), mention par mention, avec ce qui manque et
 * où le compléter : nom et qualité des présents, questions traitées, sens de chaque délibération, mandants et
 * mandataires, désaccords ; puis quorum, présidence, horaires et convocation.
 */
export function controlerMentions(seance: Seance): readonly Mention[] {
  const { reunion, points } = seance;
  const sieges = compterSieges(seance);
  const quorum = calculerQuorum(seance);
  const lignes: readonly (readonly [Mention['cle'], string, string | null, Constat])[] = [
    ['presents', 'Nom et qualité des membres présents', 'R. 133-13', presents(sieges, reunion.id)],
    ['questions', 'Questions traitées', 'R. 133-13', questions(points, reunion.id)],
    ['sens', 'Sens de chaque délibération', 'R. 133-13', sens(seance, quorum)],
    ['pouvoirs', 'Mandants et mandataires', 'R. 133-13', pouvoirs(sieges)],
    ['desaccords', 'Désaccords dont il est demandé mention', 'R. 133-13', desaccords(points)],
    ['quorum', 'Quorum', quorum.article, quorumMentionne(quorum, reunion.id)],
    ['presidence', 'Présidence', 'L. 5311-10, III', presidence(sieges, reunion.id)],
    ['horaires', 'Heures d’ouverture et de levée', null, horaires(reunion)],
    ['convocation', 'Convocation', 'R. 5311-44', convocation(reunion)],
    ...(seance.instance.type === 'commission_iae'
      ? ([['avis_transmis', 'Avis transmis à l’autorité compétente', 'R. 133-13', avisTransmis(seance)]] as const)
      : []),
  ];
  return lignes.map(([cle, libelle, article, { etat, detail, ou }]) => ({
    cle,
    libelle,
    article,
    // Une commission consultative suit R. 133-13 comme une règle : son avis part avant que l’on close.
    portee: cle === 'avis_transmis' ? 'exige' : 'modele',
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
