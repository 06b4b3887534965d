import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { libelleNumero } from '#shared/domain/instance/instance.labels.ts';
import type { Categorie } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { capitaliser, gras, joindre, manque, texte } from '../segments.ts';
import { accorder, nommer, nomEtQualite, qualite } from './personnes.ts';

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
    .map(({ numero, libelle }) => ({
      numero,
      titre: numero === 'P' ? 'Coprésidents' : `${libelleNumero(numero)} ${libelle}`,
      sieges: tous
        .filter((element) => siegeDe(element).categorie === numero)
        .toSorted((a, b) => siegeDe(a).rang - siegeDe(b).rang),
    }))
    .filter(({ sieges }) => sieges.length > 0);
}

/** Tous les sièges, comptés, dans l’ordre protocolaire. */
export const siegesComptes = (seance: Seance): SiegeCompte[] =>
  parCategorie(seance, compterSieges(seance), ({ siege }) => siege).flatMap(({ sieges }) => sieges);

/** Présents en salle ou à distance, au titre de leur siège. */
export const estPresent = ({ compte }: SiegeCompte): boolean => compte === 'present' || compte === 'distance';

/** « directrice adjointe, suppléante de M. Pascal BRONNIMANN, à distance ». */
function qualiteEnSeance({ siegeant, supplee, titulaire, compte }: SiegeCompte): Segments {
  if (siegeant === null) return [];
  const titre = accorder(siegeant, 'suppléant', 'suppléante');
  return [
    ...qualite(siegeant),
    ...(supplee && titulaire !== null ? texte(`, ${titre} de ${nommer(titulaire)}`) : []),
    ...(compte === 'distance' ? texte(', à distance') : []),
  ];
}

const ligneDe = (compte: SiegeCompte): LigneTableau[] =>
  compte.siegeant === null
    ? []
    : [{ type: 'ligne', cellules: [texte(nommer(compte.siegeant)), qualiteEnSeance(compte)] }];

function tableauDesPresents(seance: Seance, id: string, libelle: string, presents: readonly SiegeCompte[]): Bloc[] {
  if (presents.length === 0) return [];
  const lignes = parCategorie(seance, presents, ({ siege }) => siege).flatMap((groupe): LigneTableau[] => [
    { type: 'groupe', titre: texte(groupe.titre) },
    ...groupe.sieges.flatMap(ligneDe),
  ]);
  return [
    titre(id, 2, libelle),
    { type: 'tableau', id: `${id}_liste`, colonnes: [colonne('Prénom et nom', 5.4), colonne('Qualité', 10.6)], lignes },
  ];
}

/** Le titulaire, sa qualité et sa catégorie : « (3°) », « (6°, sans voix) ». */
function citer({ siege, titulaire, siegeant, voix }: SiegeCompte): Segments {
  const personne = siegeant ?? titulaire;
  const numero = siege.categorie === 'P' ? 'coprésidence' : libelleNumero(siege.categorie);
  const rang = texte(` (${numero}${voix ? '' : ', sans voix'})`);
  if (personne !== null) return [...nomEtQualite(personne), ...rang];
  return siege.organisme === null ? [...manque('membre à préciser'), ...rang] : [...texte(siege.organisme), ...rang];
}

/** « Excusés : … ; … . » ; rien si personne ne l’est. */
function phrase(
  tete: readonly [un: string, plusieurs: string],
  suite: string,
  citations: readonly Segments[],
): Segments {
  if (citations.length === 0) return [];
  const debut = citations.length === 1 ? tete[0] : tete[1];
  const annonce = suite === '' ? [...gras(`${debut} :`), ...texte(' ')] : [...gras(debut), ...texte(`${suite} : `)];
  return [...annonce, ...joindre(citations), ...texte('.')];
}

function pouvoirs(sieges: readonly SiegeCompte[]): Segments {
  const citations = sieges
    .filter(({ compte }) => compte === 'represente')
    .map((mandant): Segments => {
      const mandataire = sieges.find(({ siege }) => siege.id === mandant.mandataire?.id)?.siegeant ?? null;
      return [...citer(mandant), ...(mandataire === null ? [] : texte(`, à ${nommer(mandataire)}`))];
    });
  return phrase(['A donné pouvoir', 'Ont donné pouvoir'], ' à un membre du même collège (R. 5311-43)', citations);
}

/** Présences et pouvoirs qui ne comptent pas, et pourquoi : ils se disent, ils ne se cachent pas. */
function sansEffet(sieges: readonly SiegeCompte[]): Segments {
  const citations = sieges
    .filter((compte) => compte.sansEffet !== null)
    .map((compte) => [...citer(compte), ...texte(`, ${compte.sansEffet ?? ''}`)]);
  return phrase(['Sans effet sur le quorum', 'Sans effet sur le quorum'], '', citations);
}

function vacants(sieges: readonly SiegeCompte[]): Segments {
  const vides = sieges.filter(({ etat }) => etat === 'vacant');
  if (vides.length === 0) return [];
  const categories = [...new Set(vides.map(({ siege }) => libelleNumero(siege.categorie).toLocaleLowerCase('fr')))];
  const lieux = `${categories.length === 1 ? 'catégorie' : 'catégories'} ${enumerer(categories)}`;
  const reste = vides.length === 1 ? 'siège est vacant' : 'sièges sont vacants';
  return capitaliser(texte(`${enLettres(vides.length)} ${reste} (${lieux}).`));
}

/** Qui peut être invité, par les présidents conjointement et sans voix. */
/** « (R. 5311-34) » : le texte qui permet d’inviter, s’il y en a un. */
export const articleDesInvites = ({ instance }: Pick<Seance, 'instance'>): string => {
  const { invites: article } = TYPES[instance.type];
  return article === null ? '' : ` (${article})`;
};

function invites(seance: Seance): Segments {
  const { invites: convies } = seance;
  const venus = convies.filter(({ statut }) => statut === 'present' || statut === 'distance');
  const e = venus.every(({ personne }) => personne.civilite === 'Mme') ? 'e' : '';
  const citations = venus.map(({ personne, qualite: dite, statut }) => [
    ...nomEtQualite({ ...personne, fonction: dite ?? personne.fonction }),
    ...(statut === 'distance' ? texte(', à distance') : []),
  ]);
  return phrase([`Invité${e}, sans voix`, `Invité${e}s, sans voix`], articleDesInvites(seance), citations);
}

const NON_VENUS = { excuse: 'Excusé', absent: 'Absent' } as const;

/**
 * Qui était là : membres présents avec voix, puis sans voix, en tableaux ; pouvoirs, excusés, absents,
 * sièges vacants et invités en une phrase chacun (R-080, R. 133-13). Ce qui est vide disparaît.
 */
export function blocsDesParticipants(seance: Seance): Bloc[] {
  const sieges = siegesComptes(seance);
  const presents = sieges.filter(estPresent);
  const constates = (statut: 'excuse' | 'absent') => {
    const nommes = sieges.filter(({ siege, etat }) => siege.presence?.statut === statut && etat !== 'vacant');
    const e = nommes.every(({ titulaire }) => titulaire?.civilite === 'Mme') ? 'e' : '';
    return phrase([`${NON_VENUS[statut]}${e}`, `${NON_VENUS[statut]}${e}s`], '', nommes.map(citer));
  };
  const phrases = (
    [
      ['pouvoirs', 'pouvoirs', pouvoirs(sieges)],
      ['excuses', 'excusés', constates('excuse')],
      ['absents', 'absents', constates('absent')],
      ['sans_effet', 'présences sans effet', sansEffet(sieges)],
      ['vacants', 'sièges vacants', vacants(sieges)],
      ['invites', 'invités', invites(seance)],
    ] as const
  ).filter(([, , segments]) => segments.length > 0);
  const sujets = capitaliser(texte(enumerer(phrases.map(([, sujet]) => sujet))));
  const voix = presents.filter((compte) => compte.voix);
  const sansVoix = presents.filter((compte) => !compte.voix);
  return [
    ...tableauDesPresents(seance, 'presents', 'Membres présents ayant voix délibérative', voix),
    ...tableauDesPresents(seance, 'presents_sans_voix', 'Membres présents sans voix délibérative', sansVoix),
    ...(phrases.length === 0 ? [] : [titre('autres_participants', 2, '', { segments: sujets })]),
    ...phrases.map(([id, , segments]) => paragraphe(id, segments)),
  ];
}
