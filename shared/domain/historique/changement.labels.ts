import { nomDuChampEcrit } from './champs.labels.ts';
import { tableLibelle } from './tables.labels.ts';
import { enClair } from './valeurs.labels.ts';

/** Écriture du journal telle que l'historique la raconte. */
export interface EcritureLue {
  readonly tbl: string;
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
  /** Ce que désignent deux identifiants, quand on sait le nommer. */
  readonly noms?: { readonly avant: string | null; readonly apres: string | null };
}

export interface Changement {
  readonly quoi: string;
  readonly avant: string | null;
  readonly apres: string | null;
}

/** Ce qui nomme une ligne entière, ajoutée ou supprimée. */
const NOMS = [
  'niveau',
  'sens',
  'motif',
  'titre',
  'aupres_de',
  'libelle',
  'intitule',
  'projet',
  'question',
  'critere',
  'mot',
  'financeur',
  'collectivite',
  'theme',
  'texte',
  'nom',
  'organisme',
  'complement',
  'date',
  'nature',
  'statut',
  'role',
  'valeur',
  'fonction',
  'genre',
  'forme',
  'validee_le',
];

const bref = (tbl: string, champ: string, valeur: unknown): string | null => {
  if (valeur === null || valeur === undefined) return null;
  const texte = String(enClair(tbl, champ, valeur));
  return texte.length > 160 ? `${texte.slice(0, 159)}…` : texte;
};

/** Ce qui nomme une ligne entière : son titre, son intitulé, à défaut sa date ou sa nature. */
export function nomDeLaLigne(tbl: string, ligne: Readonly<Record<string, unknown>>): string | null {
  const champ = NOMS.find((nom) => ligne[nom] !== null && ligne[nom] !== undefined);
  return champ === undefined ? null : bref(tbl, champ, ligne[champ]);
}

const nomDe = (tbl: string, json: unknown): string | null =>
  nomDeLaLigne(tbl, JSON.parse(String(json)) as Record<string, unknown>);

/** Colonnes qui désignent une autre ligne, sans finir par « _id ». */
const RENVOIS: ReadonlySet<string> = new Set(['remplacee_par', 'fusionnee_dans', 'remplace_par']);

/** Raconte une écriture : « Point, titre : A → B », « Point ajouté : … ». Un identifiant technique ne se montre pas. */
export function decrireChangement({ tbl, champ, avant, apres, noms }: EcritureLue): Changement[] {
  const table = tableLibelle(tbl);
  if (champ === null)
    return [
      {
        quoi: table,
        avant: avant === null ? null : nomDe(tbl, avant),
        apres: apres === null ? null : nomDe(tbl, apres),
      },
    ];
  // Les notes sont à soi, les points sensibles à qui les lit : l'historique, qui se projette, dit qu'ils ont changé.
  if (champ === 'mes_notes' || champ === 'sensibles')
    return [{ quoi: nomDuChampEcrit(tbl, champ), avant: null, apres: null }];
  if (noms !== undefined && (noms.avant !== null || noms.apres !== null))
    return [{ quoi: nomDuChampEcrit(tbl, champ), ...noms }];
  if (champ.endsWith('_id') || RENVOIS.has(champ))
    return [{ quoi: nomDuChampEcrit(tbl, champ), avant: null, apres: apres === null ? 'retiré' : 'changé' }];
  return [{ quoi: nomDuChampEcrit(tbl, champ), avant: bref(tbl, champ, avant), apres: bref(tbl, champ, apres) }];
}
