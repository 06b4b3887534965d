import type { Financement, Origine } from './fiche.schema.ts';

type Ligne = Pick<Financement, 'origine' | 'demande' | 'accorde' | 'paye'>;

/** Des montants en centimes ; `null` : aucune ligne ne le dit, ce qui n'est pas zéro. */
export interface Montants {
  readonly demande: number | null;
  readonly accorde: number | null;
  readonly paye: number | null;
}

/** Ce que les lignes apportent, selon d'où vient l'argent. */
export interface Partage {
  /** Droit commun : celui de l'État et celui des collectivités. */
  readonly droitCommun: number;
  /** Crédits spécifiques de la politique de la ville (P147). */
  readonly specifique: number;
  /** Fonds européens et privés, et ceux dont l'origine reste à préciser : ni l'un ni l'autre. */
  readonly autres: number;
}

/** Rien n’y est financé. */
export const SANS_ARGENT: Partage = { droitCommun: 0, specifique: 0, autres: 0 };

const PARTS: Readonly<Record<Origine, keyof Partage>> = {
  droit_commun: 'droitCommun',
  collectivite: 'droitCommun',
  p147: 'specifique',
  europeen: 'autres',
  prive: 'autres',
  a_preciser: 'autres',
};

/** Sous quelle colonne du partage se range une origine. */
export const partDe = (origine: Origine): keyof Partage => PARTS[origine];

/** Ce que vaut une ligne tant que tout n'est pas joué : l'accordé, sinon le demandé ; en centimes. */
export const montantRetenu = ({ accorde, demande }: Pick<Financement, 'accorde' | 'demande'>): number =>
  accorde ?? demande ?? 0;

const ajouter = (somme: number | null, montant: number | null): number | null =>
  montant === null ? somme : (somme ?? 0) + montant;

/** Les sommes des lignes ; ce que nulle ligne ne dit reste inconnu. */
export const sommer = (lignes: readonly Ligne[]): Montants =>
  lignes.reduce<Montants>(
    (somme, ligne) => ({
      demande: ajouter(somme.demande, ligne.demande),
      accorde: ajouter(somme.accorde, ligne.accorde),
      paye: ajouter(somme.paye, ligne.paye),
    }),
    { demande: null, accorde: null, paye: null },
  );

/** Le partage des montants retenus ; en centimes. */
export const partager = (lignes: readonly Ligne[]): Partage =>
  lignes.reduce<Partage>((total, ligne) => {
    const part = partDe(ligne.origine);
    return { ...total, [part]: total[part] + montantRetenu(ligne) };
  }, SANS_ARGENT);

/** Ce que sont les autres fonds de ces lignes : « fonds européens et privés », et ce dont l'origine reste à préciser s'il y en a. */
export const nomDesAutresFonds = (lignes: readonly Ligne[]): string =>
  lignes.some((ligne) => ligne.origine === 'a_preciser' && montantRetenu(ligne) > 0)
    ? 'fonds européens, privés ou à préciser'
    : 'fonds européens et privés';

/** Additionne des partages : le total d'un groupe est la somme de ses lignes. */
export const cumuler = (partages: readonly Partage[]): Partage =>
  partages.reduce<Partage>(
    (total, un) => ({
      droitCommun: total.droitCommun + un.droitCommun,
      specifique: total.specifique + un.specifique,
      autres: total.autres + un.autres,
    }),
    SANS_ARGENT,
  );

/** Part du droit commun dans ce qui est droit commun ou spécifique, de 0 à 1 ; `null` d'un total vide (« n.d. »). */
export function partDuDroitCommun({ droitCommun, specifique }: Partage): number | null {
  const total = droitCommun + specifique;
  return total === 0 ? null : droitCommun / total;
}

/** Financée par le seul programme 147 : la subsidiarité se rappelle, sans faute (R-103 ; loi n° 2014-173, art. 1er). */
export const estSansDroitCommun = ({ droitCommun, specifique }: Partage): boolean =>
  specifique > 0 && droitCommun === 0;

/** Objectif de la circulaire du 31/08/2023 : la moitié des crédits par des conventions pluriannuelles. */
export const OBJECTIF_PLURIANNUEL = 0.5;

/** Part des crédits P147 portée par une convention pluriannuelle d'objectifs, de 0 à 1 ; `null` sans crédit. */
export function partPluriannuelle(lignes: readonly (Ligne & Pick<Financement, 'pluriannuel'>)[]): number | null {
  const specifiques = lignes.filter(({ origine }) => origine === 'p147');
  const total = specifiques.reduce((somme, ligne) => somme + montantRetenu(ligne), 0);
  if (total === 0) return null;
  return (
    specifiques.filter((ligne) => ligne.pluriannuel).reduce((somme, ligne) => somme + montantRetenu(ligne), 0) / total
  );
}
