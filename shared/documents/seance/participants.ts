import { alineaDe, CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { articleCite } from '#shared/domain/instance/textes.rules.ts';
import type { Categorie } from '#shared/domain/instance/instance.schema.ts';
import { seanceDEnsemble, siegesDEnsemble } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, profilDeLaSeance, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { capitaliser, joindre, manque, texte } from '../segments.ts';
import { estComite } from './mots.ts';
import { dureeDuPouvoir, passagesDe, phraseDeVisio } from './passages.ts';
import { accorder, nommer, nomEtQualite, qualite } from './personnes.ts';
import { phraseDeNoms } from './phrase-de-noms.ts';
import { invitesVenus, venusPourUnMembre } from './sans-siege.ts';

/** Des sièges d’une même catégorie, dans l’ordre protocolaire. */
interface Groupe<T> {
  readonly numero: Categorie;
  readonly titre: string;
  readonly sieges: readonly T[];
}

/** Sièges par catégorie, dans l’ordre du décret, puis par rang ; les catégories vides disparaissent. */
export function parCategorie<T>(
  { instance }: Seance,
  tous: readonly T[],
  siegeDe: (element: T) => SiegeEnSeance,
): Groupe<T>[] {
  return CATEGORIES[instance.type]
    .map(({ numero, alinea, libelle }) => ({
      numero,
      titre: numero === 'P' ? (estComite(instance) ? 'Coprésidents' : libelle) : `${alinea} ${libelle}`,
      sieges: tous
        .filter((element) => siegeDe(element).categorie === numero)
        .toSorted((a, b) => siegeDe(a).rang - siegeDe(b).rang),
    }))
    .filter(({ sieges }) => sieges.length > 0);
}

const rangerSieges = (seance: Seance, comptes: readonly SiegeCompte[]): SiegeCompte[] =>
  parCategorie(seance, comptes, ({ siege }) => siege).flatMap(({ sieges }) => sieges);

const COMPTES = new WeakMap<Seance, readonly SiegeCompte[]>();

/**
 * Tous les sièges, dans l’ordre protocolaire, tels que la séance les a vus : y siège qui est venu, fût-ce à un point.
 * Comptés une fois : chaque lettre d’un envoi les demande, et une séance ne change pas.
 */
export function siegesComptes(seance: Seance): readonly SiegeCompte[] {
  const connus = COMPTES.get(seance) ?? rangerSieges(seance, compterSieges(seanceDEnsemble(seance)));
  COMPTES.set(seance, connus);
  return connus;
}

/** Tous les sièges, une ligne par personne qui y a siégé : le titulaire parti, et le suppléant qui a pris sa suite. */
export const personnesComptees = (seance: Seance): SiegeCompte[] => rangerSieges(seance, siegesDEnsemble(seance));

/** Les pouvoirs qui ont valu, fût-ce jusqu’à l’arrivée du mandant. */
export const pouvoirsDonnes = (seance: Seance): number =>
  compterSieges(seance).filter(({ compte }) => compte === 'represente').length;

/** Présents en salle ou à distance, au titre de leur siège. */
export const estPresent = ({ compte }: SiegeCompte): boolean => compte === 'present' || compte === 'distance';

/** « directrice adjointe, suppléante de M. Pascal BRONNIMANN, à distance ». */
function qualiteEnSeance(seance: Seance, { siege, siegeant, supplee, titulaire, compte }: SiegeCompte): Segments {
  if (siegeant === null) return [];
  const titre = accorder(siegeant, 'suppléant', 'suppléante');
  return [
    ...qualite(siegeant),
    ...(supplee && titulaire !== null ? texte(`, ${titre} de ${nommer(titulaire)}`) : []),
    ...(compte === 'distance' ? texte(', à distance') : []),
    ...texte(passagesDe(seance, siege.presence?.id, siegeant)),
  ];
}

const ligneDe = (seance: Seance, compte: SiegeCompte): LigneTableau[] =>
  compte.siegeant === null
    ? []
    : [{ type: 'ligne', cellules: [texte(nommer(compte.siegeant)), qualiteEnSeance(seance, compte)] }];

function tableauDesPresents(seance: Seance, id: string, libelle: string, presents: readonly SiegeCompte[]): Bloc[] {
  if (presents.length === 0) return [];
  const lignes = parCategorie(seance, presents, ({ siege }) => siege).flatMap((groupe): LigneTableau[] => [
    { type: 'groupe', titre: texte(groupe.titre) },
    ...groupe.sieges.flatMap((compte) => ligneDe(seance, compte)),
  ]);
  return [
    titre(id, 2, libelle),
    { type: 'tableau', id: `${id}_liste`, colonnes: [colonne('Prénom et nom', 5.4), colonne('Qualité', 10.6)], lignes },
  ];
}

/** Le titulaire, sa qualité et sa catégorie : « (3°) », « (6°, sans voix) ». */
function citer({ instance }: Seance, { siege, titulaire, siegeant, voix }: SiegeCompte): Segments {
  // Une instance libre ne distingue pas de voix (R-002).
  const sansVoix = !voix && regimeDe(instance) !== 'libre';
  const personne = siegeant ?? titulaire;
  const numero =
    siege.categorie === 'P' ? `${estComite(instance) ? 'co' : ''}présidence` : alineaDe(instance.type, siege.categorie);
  const rang = texte(` (${numero}${sansVoix ? ', sans voix' : ''})`);
  if (personne !== null) return [...nomEtQualite(personne), ...rang];
  return siege.organisme === null ? [...manque('membre à préciser'), ...rang] : [...texte(siege.organisme), ...rang];
}

/** À qui un pouvoir se donne, d’après le profil (R-061). */
function aQui(seance: Seance): string {
  const { regime, pouvoirMemeCollege } = profilDeLaSeance(seance);
  if (regime === 'libre') return '';
  const dit = articleCite(pouvoirMemeCollege);
  const article = dit === null ? '' : ` (${dit})`;
  return pouvoirMemeCollege.valeur ? ` à un membre du même collège${article}` : ` à un autre membre${article}`;
}

function pouvoirs(seance: Seance): Segments {
  const sieges = rangerSieges(seance, compterSieges(seance));
  const citations = sieges
    .filter(({ compte }) => compte === 'represente')
    .map((mandant): Segments => {
      const mandataire = sieges.find(({ siege }) => siege.id === mandant.mandataire?.id)?.siegeant ?? null;
      const duree = dureeDuPouvoir(seance, mandant.siege);
      return [...citer(seance, mandant), ...texte(`${mandataire === null ? '' : `, à ${nommer(mandataire)}`}${duree}`)];
    });
  return phraseDeNoms(['A donné pouvoir', 'Ont donné pouvoir'], aQui(seance), citations);
}

/** Présences et pouvoirs qui ne comptent pas, et pourquoi : ils se disent, ils ne se cachent pas (R-061). */
function sansEffet(seance: Seance, sieges: readonly SiegeCompte[]): Segments {
  const citations = sieges
    .filter((compte) => compte.sansEffet !== null)
    .map((compte) => [...citer(seance, compte), ...texte(`, ${compte.sansEffet ?? ''}`)]);
  return phraseDeNoms(['Sans effet sur le quorum', 'Sans effet sur le quorum'], '', citations);
}

function vacants({ instance }: Seance, sieges: readonly SiegeCompte[]): Segments {
  const vides = sieges.filter(({ etat }) => etat === 'vacant');
  if (vides.length === 0) return [];
  const categories = [
    ...new Set(vides.map(({ siege }) => alineaDe(instance.type, siege.categorie).toLocaleLowerCase('fr'))),
  ];
  const lieux = `${categories.length === 1 ? 'catégorie' : 'catégories'} ${enumerer(categories)}`;
  const reste = vides.length === 1 ? 'siège est vacant' : 'sièges sont vacants';
  return capitaliser(texte(`${enLettres(vides.length)} ${reste} (${lieux}).`));
}

const NON_VENUS = { excuse: 'Excusé', absent: 'Absent' } as const;

/** Les excusés ou les absents : le mot qui les annonce, accordé, et chacun cité. */
function nonVenus(seance: Seance, sieges: readonly SiegeCompte[], statut: 'excuse' | 'absent') {
  const nommes = sieges.filter(({ siege, etat }) => siege.presence?.statut === statut && etat !== 'vacant');
  const e = nommes.every(({ titulaire }) => titulaire?.civilite === 'Mme') ? 'e' : '';
  const mot = `${NON_VENUS[statut]}${e}${nommes.length > 1 ? 's' : ''}`;
  const citations = nommes.map((compte) => citer(seance, compte));
  return { mot, citations, phrase: phraseDeNoms([mot, mot], '', citations) };
}

/**
 * Qui était là : membres présents avec voix, puis sans voix, en tableaux ; pouvoirs, excusés, absents,
 * sièges vacants et invités en une phrase chacun (R-080, R. 133-13). Ce qui est vide disparaît.
 */
export function blocsDesParticipants(seance: Seance): Bloc[] {
  const sieges = personnesComptees(seance);
  const presents = sieges.filter(estPresent);
  const excuses = nonVenus(seance, sieges, 'excuse');
  const absents = nonVenus(seance, sieges, 'absent');
  const phrases = (
    [
      ['pouvoirs', 'pouvoirs', pouvoirs(seance)],
      ['excuses', 'excusés', excuses.phrase],
      ['absents', 'absents', absents.phrase],
      ['sans_effet', 'présences sans effet', sansEffet(seance, sieges)],
      ['vacants', 'sièges vacants', vacants(seance, sieges)],
      ['venus_pour', 'présents pour le compte d’un membre', venusPourUnMembre(seance)],
      ['invites', 'invités', invitesVenus(seance)],
      ['visio', 'visioconférence', phraseDeVisio(seance)],
    ] as const
  ).filter(([, , segments]) => segments.length > 0);
  const libre = profilDeLaSeance(seance).regime === 'libre';
  const voix = presents.filter((compte) => compte.voix);
  const sansVoix = presents.filter((compte) => !compte.voix);
  const seuls = phrases.length > 1 ? undefined : [excuses, absents].find(({ phrase }) => phrase.length > 0);
  // Seule rubrique, le titre l’annonce déjà : la phrase ne le répète pas.
  const sujets = seuls?.mot ?? enumerer(phrases.map(([, sujet]) => sujet));
  return [
    ...(libre
      ? tableauDesPresents(seance, 'presents', 'Présents', presents)
      : [
          ...tableauDesPresents(seance, 'presents', 'Membres présents ayant voix délibérative', voix),
          ...tableauDesPresents(seance, 'presents_sans_voix', 'Membres présents sans voix délibérative', sansVoix),
        ]),
    ...(phrases.length === 0 ? [] : [titre('autres_participants', 2, '', { segments: capitaliser(texte(sujets)) })]),
    ...phrases.map(([id, , segments]) =>
      paragraphe(id, seuls === undefined ? segments : [...joindre(seuls.citations), ...texte('.')]),
    ),
  ];
}
