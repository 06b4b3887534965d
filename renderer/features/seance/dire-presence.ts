import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import type { Seance, SiegeEnSeance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges, type SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

export interface LigneDePresence {
  readonly siege: SiegeEnSeance;
  readonly voix: boolean;
  /** `null` : siège vacant. */
  readonly personne: Personne | null;
  readonly nom: string;
  readonly note: string;
  readonly statut: StatutPresence | null;
  /** « présente », « à distance » ; vide tant que rien n'est constaté. */
  readonly mot: string;
  readonly icone: NomIcone;
  /** Pourquoi ce qui est noté ne compte pas. */
  readonly sansEffet: string | null;
}

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

function ligneDe(compte: SiegeCompte, parId: ReadonlyMap<string, SiegeCompte>): LigneDePresence {
  const { siege, voix, sansEffet } = compte;
  const statut = siege.presence?.statut ?? null;
  const titulaire = titulaireDe(compte);
  const ici =
    statut === 'present' || statut === 'distance'
      ? siege.mandats.find(({ personne }) => personne.id === siege.presence?.personneId)?.personne
      : undefined;
  const personne = compte.siegeant ?? ici ?? titulaire;
  const supplee = personne !== null && titulaire !== null && personne.id !== titulaire.id;
  const qualite = personne === null ? siege.organisme : (qualiteDe(personne) ?? siege.organisme);
  const note = supplee
    ? `à la place de ${nomComplet(titulaire)}`
    : statut === 'pouvoir'
      ? `pouvoir à ${nomDuSiege(parId.get(siege.presence?.mandataireSiegeId ?? ''))}`
      : (qualite ?? '');
  return {
    siege,
    voix,
    personne,
    nom: personne === null ? 'Siège vacant' : nomComplet(personne),
    note,
    statut,
    mot: motDuStatut(statut, personne),
    icone: iconeDuStatut(statut),
    sansEffet,
  };
}

/** Les sièges à constater, par catégorie du décret, présidents d'abord ; les sièges sans voix ferment la marche. */
export function grouperPresences(seance: Pick<Seance, 'instance' | 'reunion' | 'sieges'>): readonly GroupeDePresence[] {
  const comptes = compterSieges(seance);
  const parId = new Map(comptes.map((compte) => [compte.siege.id, compte]));
  const groupes = Map.groupBy(comptes, ({ siege }) => siege.categorie);
  return [...groupes].map(([categorie, membres]) => {
    const connue = categorieDe(seance.instance.type, categorie);
    const bref = connue?.bref ?? 'Autres';
    return {
      titre: connue?.voix === false ? `${bref}, sans voix` : bref,
      lignes: membres.map((compte) => ligneDe(compte, parId)),
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
