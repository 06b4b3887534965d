import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { PointEnSeance, Seance, SiegeEnSeance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { alleesDe, direAllees, quiBouge } from './dire-allees.ts';

export interface LigneDePresence {
  readonly siege: SiegeEnSeance;
  readonly voix: boolean;
  /** `null` : siège vacant. */
  readonly personne: Personne | null;
  readonly nom: string;
  readonly note: string;
  readonly statut: StatutPresence | null;
  /** Où l'on en est au point choisi : qui est sorti y est absent. */
  readonly ici: StatutPresence | null;
  /** « présente », « à distance » ; vide tant que rien n'est constaté. */
  readonly mot: string;
  readonly icone: NomIcone;
  /** Pourquoi ce qui est noté ne compte pas. */
  readonly sansEffet: string | null;
  /** « arrivée au point 3, 10 h 42 » ; vide si elle n'a pas bougé. */
  readonly allees: string;
  /** Ne prend pas part au point choisi. */
  readonly deporte: boolean;
}

type SeanceDePresence = Pick<Seance, 'instance' | 'reunion' | 'sieges' | 'invites' | 'mouvements' | 'points'>;

export interface GroupeDePresence {
  readonly titre: string;
  readonly lignes: readonly LigneDePresence[];
}

const ICONES: Readonly<Record<StatutPresence, NomIcone>> = {
  present: 'fait',
  distance: 'visio',
  pouvoir: 'fleche',
  excuse: 'non',
  absent: 'moins',
};
export const iconeDuStatut = (statut: StatutPresence | null): NomIcone => (statut === null ? 'cercle' : ICONES[statut]);

/** Le constat en un mot, accordé à la personne. */
export function motDuStatut(statut: StatutPresence | null, personne: Pick<Personne, 'civilite'> | null): string {
  const e = personne?.civilite === 'Mme' ? 'e' : '';
  const mots = {
    present: `présent${e}`,
    distance: 'à distance',
    pouvoir: 'pouvoir',
    excuse: `excusé${e}`,
    absent: `absent${e}`,
  };
  return statut === null ? '' : mots[statut];
}

const titulaireDe = ({ siege, titulaire }: SiegeCompte): Personne | null =>
  titulaire ?? siege.mandats[0]?.personne ?? null;
const nomDuSiege = (compte: SiegeCompte | undefined): string => {
  const personne = compte && (compte.siegeant ?? titulaireDe(compte));
  return personne ? nomComplet(personne) : 'siège vacant';
};

/** Ce qu'une ligne doit savoir du reste de la séance. */
interface Cadre {
  readonly seance: SeanceDePresence;
  readonly parId: ReadonlyMap<string, SiegeCompte>;
  /** Ce qu'est chaque siège au point choisi : son constat, et qui le tient. */
  readonly auPoint: ReadonlyMap<string, SiegeEnSeance['presence']>;
  readonly deportes: ReadonlySet<string>;
}

/** Le mot du point choisi : « sortie » quand la personne est venue, et n'y est plus. */
function motAuPoint(statut: StatutPresence | null, ici: StatutPresence | null, personne: Personne | null): string {
  const venue = statut === 'present' || statut === 'distance' || statut === 'pouvoir';
  if (venue && ici === 'absent') return 'hors séance';
  return motDuStatut(ici, personne);
}

/** Qui est venu pour son compte, sans voix : « M. Oster est là pour elle, sans voix ». */
function direVenus({ invites }: SeanceDePresence, siegeId: string, personne: Personne | null): string | null {
  const venus = invites.filter(({ pourSiegeId, statut }) => pourSiegeId === siegeId && statut !== 'absent');
  if (venus.length === 0) return null;
  const noms = enumerer(venus.map((venu) => nomComplet(venu.personne)));
  return `${noms} ${venus.length > 1 ? 'sont là' : 'est là'} pour ${personne?.civilite === 'Mme' ? 'elle' : 'lui'}, sans voix`;
}

function ligneDe(compte: SiegeCompte, { seance, parId, auPoint, deportes }: Cadre): LigneDePresence {
  const { siege, voix, sansEffet } = compte;
  const statut = siege.presence?.statut ?? null;
  const titulaire = titulaireDe(compte);
  const tenu = auPoint.get(siege.id) ?? null;
  const ici = tenu?.statut ?? null;
  // Qui tient le siège à ce point ; hors séance, qui est constaté.
  const tient =
    ici === 'present' || ici === 'distance'
      ? tenu?.personneId
      : statut === 'present' || statut === 'distance'
        ? siege.presence?.personneId
        : undefined;
  const constate = siege.mandats.find(({ personne }) => personne.id === tient)?.personne;
  const personne = constate ?? compte.siegeant ?? titulaire;
  const supplee = personne !== null && titulaire !== null && personne.id !== titulaire.id;
  const qualite = personne === null ? siege.organisme : (qualiteDe(personne) ?? siege.organisme);
  const note = supplee
    ? `à la place de ${nomComplet(titulaire)}`
    : statut === 'pouvoir' && ici !== 'present' && ici !== 'distance'
      ? `pouvoir à ${nomDuSiege(parId.get(siege.presence?.mandataireSiegeId ?? ''))}`
      : (direVenus(seance, siege.id, titulaire) ?? qualite ?? '');
  return {
    siege,
    voix,
    personne,
    nom: personne === null ? 'Siège vacant' : nomComplet(personne),
    note,
    statut,
    ici,
    mot: deportes.has(siege.id)
      ? `déporté${personne?.civilite === 'Mme' ? 'e' : ''}`
      : motAuPoint(statut, ici, personne),
    icone: iconeDuStatut(ici),
    sansEffet,
    allees: direAllees(
      alleesDe(seance, siege.presence?.id ?? null),
      seance.points,
      (un) => quiBouge(un, siege),
      personne,
    ),
    deporte: deportes.has(siege.id),
  };
}

/**
 * Les sièges à constater, par catégorie du décret, présidents d'abord ; les sièges sans voix ferment la marche.
 * @param auPoint La séance telle qu'elle est au point choisi.
 */
export function grouperPresences(
  seance: SeanceDePresence,
  auPoint: Pick<Seance, 'sieges'> = seance,
  deports: PointEnSeance['deports'] = [],
): readonly GroupeDePresence[] {
  const comptes = compterSieges(seance);
  const cadre: Cadre = {
    seance,
    parId: new Map(comptes.map((compte) => [compte.siege.id, compte])),
    auPoint: new Map(auPoint.sieges.map(({ id, presence }) => [id, presence])),
    deportes: new Set(deports.map(({ siegeId }) => siegeId)),
  };
  // Une instance libre n'a pas de voix : le dire de chaque groupe n'apprendrait rien.
  const libre = regimeDe(seance.instance) === 'libre';
  const groupes = Map.groupBy(comptes, ({ siege }) => siege.categorie);
  return [...groupes].map(([categorie, membres]) => {
    const connue = categorieDe(seance.instance.type, categorie);
    const bref = connue?.bref ?? 'Autres';
    return {
      titre: connue?.voix === false && !libre ? `${bref}, sans voix` : bref,
      lignes: membres.map((compte) => ligneDe(compte, cadre)),
    };
  });
}

/** La ligne suivante dont un mot du nom commence par la frappe, à partir du rang donné et en revenant au début. */
export function trouverParFrappe(noms: readonly string[], frappe: string, depuis: number): number {
  const cherche = enTri(frappe);
  for (let pas = 0; pas < noms.length; pas += 1) {
    const rang = (depuis + pas) % noms.length;
    if (
      enTri(noms[rang] ?? '')
        .split(/[\s-]/u)
        .some((mot) => mot.startsWith(cherche))
    )
      return rang;
  }
  return -1;
}
